// Who may import whom. Every rule here has a planted violation in scripts/boundaries.test.ts.

const TEST = '\\.test\\.tsx?$|/testing/|/test/';

const workspaceRules = [
  {
    name: 'contract-imports-only-zod',
    comment: 'The contract is read by server and page alike: zod and itself, nothing more.',
    from: { path: '^packages/contract/src', pathNot: TEST },
    to: { pathNot: ['^packages/contract/src', '^node_modules/zod/'] },
  },
  {
    name: 'binding-imports-nothing-of-ours',
    from: { path: '^packages/libvirt-binding' },
    to: { path: '^(apps|packages|bench)/', pathNot: '^packages/libvirt-binding' },
  },
  {
    name: 'xml-imports-nothing-of-ours',
    from: { path: '^packages/libvirt-xml' },
    to: { path: '^(apps|packages|bench)/', pathNot: '^packages/libvirt-xml' },
  },
  {
    name: 'xml-does-no-io',
    from: { path: '^packages/libvirt-xml/src', pathNot: TEST },
    to: { dependencyTypes: ['core'] },
  },
  {
    name: 'web-imports-only-contract',
    from: { path: '^apps/web' },
    to: { path: '^(apps|packages|e2e|bench)/', pathNot: ['^apps/web', '^packages/contract'] },
  },
  {
    name: 'nobody-imports-an-app-or-a-test-kit',
    comment: 'bench measures the server, and lab tests stand on e2e/lab; nothing else reaches in.',
    from: { path: '^(apps|packages)/', pathNot: '\\.lab\\.test\\.ts$|/test/' },
    to: { path: '^(e2e|bench)/' },
  },
];

const serverRules = [
  {
    name: 'server-imports-its-packages-only',
    from: { path: '^apps/server/src' },
    to: { path: '^(apps/web|bench)/' },
  },
  {
    name: 'only-libvirt-imports-the-binding',
    comment: 'One room knows the native library; the rest sees its own types.',
    from: { path: '^apps/server/src', pathNot: ['^apps/server/src/libvirt/', TEST] },
    to: { path: '^packages/libvirt-binding' },
  },
  {
    name: 'server-features-do-not-import-each-other',
    from: {
      path: '^apps/server/src/(hosts|domains|stats|topology|capabilities|daemon-logging|consoles|storage|networks|node-devices|accounts)/',
      pathNot: TEST,
    },
    to: {
      path: '^apps/server/src/(hosts|domains|stats|topology|capabilities|daemon-logging|consoles|storage|networks|node-devices|accounts)/',
      pathNot: '^apps/server/src/$1/',
    },
  },
  {
    name: 'server-foundations-import-no-feature',
    from: {
      path: '^apps/server/src/(libvirt|inventory|store|http|socket|access|config)/',
      pathNot: TEST,
    },
    to: {
      path: '^apps/server/src/(hosts|domains|stats|topology|capabilities|daemon-logging|consoles|storage|networks|node-devices|accounts|tasks)/',
    },
  },
  {
    name: 'nobody-imports-the-composition-root',
    from: { path: '^apps/server/src/.+/', pathNot: [TEST, '^apps/server/src/cli/'] },
    to: { path: '^apps/server/src/(main|app|live)\\.ts$' },
  },
  {
    name: 'pure-files-know-no-transport',
    comment: 'Mappers, reducers and rates are plain functions: they run without a server.',
    from: {
      path: '^apps/server/src/.*(-mapper|-reducer|-rates|rates|-ring|-rules)\\.ts$',
    },
    to: { path: '^node_modules/(express|socket\\.io)/' },
  },
];

const webRules = [
  {
    name: 'web-shared-imports-no-feature',
    from: { path: '^apps/web/src/shared/' },
    to: { path: '^apps/web/src/(app|features)/' },
  },
  {
    name: 'web-features-do-not-import-app',
    from: { path: '^apps/web/src/features/' },
    to: { path: '^apps/web/src/app/' },
  },
  {
    name: 'web-features-do-not-import-each-other',
    from: { path: '^apps/web/src/features/([^/]+)/' },
    to: { path: '^apps/web/src/features/', pathNot: '^apps/web/src/features/$1/' },
  },
  {
    name: 'web-models-are-pure',
    from: { path: '^apps/web/src/features/[^/]+/model/', pathNot: TEST },
    to: { path: ['^node_modules/react', '^apps/web/src/features/[^/]+/(components|api)/'] },
  },
];

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    ...workspaceRules,
    ...serverRules,
    ...webRules,
    {
      name: 'no-cycles',
      from: {},
      // Types may point at each other; code that runs may not.
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'no-orphan-import',
      comment: 'An import that leads nowhere would also slip through every rule above.',
      from: {},
      to: { couldNotResolve: true, pathNot: '\\.node$' },
    },
  ].map((rule) => ({ severity: 'error', ...rule })),
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)(dist|build|coverage|artifacts)/' },
    tsPreCompilationDeps: true,
    combinedDependencies: true,
    tsConfig: { fileName: 'tsconfig.base.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['@guesthouse/source', 'import', 'require', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.d.ts', '.mjs', '.js', '.json'],
      mainFields: ['module', 'main', 'types'],
    },
  },
};
