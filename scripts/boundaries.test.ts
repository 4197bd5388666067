import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { cruise, type ICruiseOptions, type ICruiseResult } from 'dependency-cruiser';
import { afterAll, beforeAll, expect, it } from 'vitest';

const root = resolve(import.meta.dirname, '..');
const config = createRequire(import.meta.url)(join(root, '.dependency-cruiser.cjs')) as {
  forbidden: { name: string }[];
  options: ICruiseOptions;
};

/** For each rule one file that breaks it: [importing file, imported file]. */
const planted: Record<string, readonly [from: string, to: string]> = {
  'contract-imports-only-zod': ['packages/contract/src/a.ts', 'node_modules/express/index.js'],
  'binding-imports-nothing-of-ours': [
    'packages/libvirt-binding/src/a.ts',
    'packages/contract/src/ok.ts',
  ],
  'xml-imports-nothing-of-ours': ['packages/libvirt-xml/src/a.ts', 'packages/contract/src/ok.ts'],
  'xml-does-no-io': ['packages/libvirt-xml/src/b.ts', 'node:fs'],
  'web-imports-only-contract': ['apps/web/src/a.ts', 'packages/libvirt-xml/src/ok.ts'],
  'nobody-imports-an-app-or-a-test-kit': ['apps/web/src/b.ts', 'e2e/ok.ts'],
  'server-imports-its-packages-only': ['apps/server/src/a.ts', 'apps/web/src/ok.ts'],
  'only-libvirt-imports-the-binding': [
    'apps/server/src/inventory/a.ts',
    'packages/libvirt-binding/src/ok.ts',
  ],
  'server-features-do-not-import-each-other': [
    'apps/server/src/stats/a.ts',
    'apps/server/src/consoles/ok.ts',
  ],
  'server-foundations-import-no-feature': [
    'apps/server/src/inventory/b.ts',
    'apps/server/src/stats/ok.ts',
  ],
  'nobody-imports-the-composition-root': ['apps/server/src/stats/b.ts', 'apps/server/src/app.ts'],
  'pure-files-know-no-transport': [
    'apps/server/src/domains/overview-mapper.ts',
    'node_modules/express/index.js',
  ],
  'web-shared-imports-no-feature': [
    'apps/web/src/shared/a.ts',
    'apps/web/src/features/machines/ok.ts',
  ],
  'web-features-do-not-import-app': [
    'apps/web/src/features/machines/a.ts',
    'apps/web/src/app/ok.ts',
  ],
  'web-features-do-not-import-each-other': [
    'apps/web/src/features/hosts/a.ts',
    'apps/web/src/features/machines/ok.ts',
  ],
  'web-models-are-pure': [
    'apps/web/src/features/machines/model/a.ts',
    'apps/web/src/features/machines/components/ok.ts',
  ],
  'no-cycles': ['apps/web/src/shared/ring-one.ts', 'apps/web/src/shared/ring-two.ts'],
  'no-orphan-import': ['apps/web/src/shared/lost.ts', 'apps/web/src/shared/nowhere.ts'],
};

let tree: string;

function write(path: string, text: string): void {
  mkdirSync(dirname(join(tree, path)), { recursive: true });
  writeFileSync(join(tree, path), text);
}

function specifier(from: string, to: string): string {
  if (to.startsWith('node:')) return to;
  return '../'.repeat(from.split('/').length - 1) + to;
}

beforeAll(() => {
  tree = mkdtempSync(join(tmpdir(), 'guesthouse-boundaries-'));
  write('tsconfig.base.json', '{}');
  for (const [from, to] of Object.values(planted)) {
    if (!to.startsWith('node:') && !to.endsWith('nowhere.ts')) write(to, 'export const ok = 1;\n');
    write(from, `import * as it from '${specifier(from, to)}';\nexport default it;\n`);
  }
  write('apps/web/src/shared/ring-two.ts', "export * from './ring-one.ts';\n");
});
afterAll(() => rmSync(tree, { recursive: true, force: true }));

async function cruiseIn(baseDir: string): Promise<ICruiseResult> {
  const result = await cruise(
    ['apps', 'packages', 'e2e'],
    {
      ...config.options,
      // The enhanced options of the file are a second argument of the API.
      baseDir,
      validate: true,
      ruleSet: { forbidden: config.forbidden },
      tsConfig: undefined,
    } as ICruiseOptions,
    config.options.enhancedResolveOptions,
  );
  return result.output as ICruiseResult;
}

it('plants a violation of every rule', () => {
  expect(Object.keys(planted).sort()).toEqual(config.forbidden.map((rule) => rule.name).sort());
});

it('catches each planted violation, in the file that has it', async () => {
  const { summary } = await cruiseIn(tree);
  for (const [rule, [from]] of Object.entries(planted))
    expect(summary.violations, rule).toContainEqual(
      expect.objectContaining({ from, rule: expect.objectContaining({ name: rule }) }),
    );
});

it('has read our own modules, and not a few', async () => {
  const { summary, modules } = await cruiseIn(root);
  expect(summary.totalCruised).toBeGreaterThan(100);
  const read = modules.map((module) => module.source);
  for (const room of ['apps/server/src/', 'apps/web/src/', 'packages/contract/src/', 'e2e/'])
    expect(
      read.some((path) => path.startsWith(room)),
      room,
    ).toBe(true);
}, 60_000);
