/**
 * Writes the generated sources from the committed facts in ir/.
 *
 *   npm run generate                       from ir/
 *   npm run generate -- --from DIR         read the API descriptions in DIR first
 *   npm run generate -- --check            compare only; fails when anything differs
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { format } from 'prettier';
import { generateFiles } from './files.ts';
import { libraryNames, type LibraryIr, type LibraryName } from './ir.ts';
import { readApi } from './read-api.ts';
import { withLaterFunctions } from './later.ts';

const root = fileURLToPath(new URL('..', import.meta.url));

const descriptionFiles: Readonly<Record<LibraryName, string>> = {
  core: 'libvirt-api.xml',
  qemu: 'libvirt-qemu-api.xml',
  lxc: 'libvirt-lxc-api.xml',
  admin: 'libvirt-admin-api.xml',
};

function readDescriptions(directory: string): LibraryIr[] {
  const libraries: LibraryIr[] = [];
  for (const name of libraryNames) {
    const source = readFileSync(join(directory, descriptionFiles[name]), 'utf8');
    libraries.push(readApi(name, source, libraries[0]));
  }
  return libraries;
}

function readIr(): LibraryIr[] {
  return libraryNames.map(
    (name) => JSON.parse(readFileSync(join(root, 'ir', `${name}.json`), 'utf8')) as LibraryIr,
  );
}

async function formatted(path: string, content: string): Promise<string> {
  if (!/\.(ts|json)$/.test(path)) return content;
  const parser = path.endsWith('.json') ? 'json' : 'typescript';
  return format(content, { parser, singleQuote: true, printWidth: 100 });
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: { from: { type: 'string' }, check: { type: 'boolean' } },
  });
  const libraries = values.from === undefined ? readIr() : readDescriptions(values.from);
  const files = new Map<string, string>();
  for (const library of libraries) files.set(`ir/${library.library}.json`, JSON.stringify(library));
  for (const [path, content] of generateFiles(withLaterFunctions(libraries)))
    files.set(path, content);
  const different: string[] = [];
  for (const [path, content] of files) {
    const target = join(root, path);
    const text = await formatted(path, content);
    if (existsSync(target) && readFileSync(target, 'utf8') === text) continue;
    different.push(path);
    if (values.check) continue;
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, text);
  }
  if (values.check && different.length > 0) {
    throw new Error(`not up to date, run \`npm run generate\`: ${different.join(', ')}`);
  }
  console.log(different.length === 0 ? 'up to date' : `wrote ${different.join(', ')}`);
}

await main();
