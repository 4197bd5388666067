import { parseSync, type Plugin } from 'vite';

/** What only the server reads of an endpoint; the page calls it, and takes its reply as the type has it. */
const forServer = new Set(['summary', 'params', 'query', 'body', 'bodyBytes', 'errors']);

interface Node {
  readonly type: string;
  readonly start: number;
  readonly end: number;
}
interface Call extends Node {
  readonly callee: Node & { readonly name?: string };
  readonly arguments: readonly (Node & { readonly properties?: readonly Property[] })[];
}
interface Property extends Node {
  readonly key?: { readonly name?: string };
}
interface Variables extends Node {
  readonly declarations: readonly { readonly init: Node | null }[];
}
interface Statement extends Node {
  readonly declaration?: Node | null;
  readonly specifiers?: readonly { readonly local: { readonly name: string } }[];
}

/** Takes what is between two places of a text for another text. */
interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/**
 * Leaves out of the contract what the page has no use for, so that its first rows wait neither for the
 * schemas of every request and reply nor for the library that makes them (docs/adr/0015).
 */
export function contractForPage(): Plugin {
  return {
    name: 'contract-for-page',
    apply: 'build',
    transform: {
      filter: { id: /packages\/contract\/src\/.+\.ts$/ },
      handler: (code) => ({ code: withoutServerParts(code), map: null }),
    },
    generateBundle(_, bundle) {
      const chunks = Object.values(bundle).filter((file) => file.type === 'chunk');
      const first = chunks.find(({ isEntry }) => isEntry);
      const early = chunks.filter(
        (chunk) => chunk === first || first?.imports.includes(chunk.fileName),
      );
      const ids = early.flatMap(({ moduleIds }) => moduleIds);
      if (ids.some((id) => /node_modules\/zod\//.test(id)))
        this.error('Something that the first page needs makes a schema: zod would delay its rows.');
    },
  };
}

/**
 * @param code a module of the contract, as JavaScript
 * @returns the same without what only the server reads of an endpoint, with schemas that a bundler can
 *   leave out, and without the imports that nothing uses any more
 */
export function withoutServerParts(code: string): string {
  const statements = statementsOf(code);
  const short = edited(code, [
    ...callsOf('endpoint', statements).flatMap((call) => shortenEndpoint(call, code)),
    ...statements.flatMap(calledInitialisers).flatMap(makeDroppable),
  ]);
  const imports = statementsOf(short).filter(({ type }) => type === 'ImportDeclaration');
  return edited(short, unusedOf(imports, short).map(remove));
}

function statementsOf(code: string): readonly Statement[] {
  return parseSync('contract.js', code).program.body as readonly Statement[];
}

function edited(code: string, edits: readonly Edit[]): string {
  return [...edits]
    .sort((a, b) => b.start - a.start)
    .reduce(
      (text, { start, end, text: put }) => text.slice(0, start) + put + text.slice(end),
      code,
    );
}

function remove({ start, end }: Pick<Edit, 'start' | 'end'>): Edit {
  return { start, end, text: '' };
}

/** Every call of a function by its name, however deep; not the calls inside such a call. */
function callsOf(name: string, value: unknown): Call[] {
  if (typeof value !== 'object' || value === null) return [];
  if (Array.isArray(value)) return value.flatMap((item) => callsOf(name, item));
  const call = value as Call;
  if (call.type === 'CallExpression' && call.callee.name === name) return [call];
  return Object.values(value).flatMap((child) => callsOf(name, child));
}

function shortenEndpoint({ arguments: [definition] }: Call, code: string): Edit[] {
  return (definition?.properties ?? []).flatMap(({ key, start, end }) => {
    if (key?.name === 'reply') return [{ start, end, text: 'reply: true' }];
    if (!key?.name || !forServer.has(key.name)) return [];
    const comma = /^\s*,/.exec(code.slice(end))?.[0].length ?? 0;
    return [remove({ start, end: end + comma })];
  });
}

/** What a module calls to give its own variables their values. */
function calledInitialisers(statement: Statement): Node[] {
  const variables = statement.type === 'VariableDeclaration' ? statement : statement.declaration;
  const { declarations = [] } = (variables ?? {}) as Partial<Variables>;
  return declarations.flatMap(({ init }) => (init?.type === 'CallExpression' ? [init] : []));
}

/** A chain of calls is left out only as a whole, and only where it says that it may be. */
function makeDroppable({ start, end }: Node): Edit[] {
  return [
    { start, end: start, text: '/* @__PURE__ */ (() => ' },
    { start: end, end, text: ')()' },
  ];
}

/** One that is left over would put what it names into the same file. */
function unusedOf(imports: readonly Statement[], code: string): readonly Statement[] {
  const rest = edited(code, imports.map(remove));
  return imports.filter(({ specifiers = [] }) =>
    specifiers.every(({ local }) => !new RegExp(`\\b${local.name}\\b`).test(rest)),
  );
}
