import { execFile } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { classify } from '../codegen/classify.ts';
import { generateFiles } from '../codegen/files.ts';
import { laterFunctions, withLaterFunctions } from '../codegen/later.ts';
import { libraryNames, type LibraryIr } from '../codegen/ir.ts';
import { readApi } from '../codegen/read-api.ts';

const directory = '/usr/share/libvirt/api';
const files = { core: 'libvirt', qemu: 'libvirt-qemu', lxc: 'libvirt-lxc', admin: 'libvirt-admin' };
const installed = existsSync(directory);

function readInstalled(): LibraryIr[] {
  const libraries: LibraryIr[] = [];
  for (const name of libraryNames) {
    const source = readFileSync(join(directory, `${files[name]}-api.xml`), 'utf8');
    libraries.push(readApi(name, source, libraries[0]));
  }
  return libraries;
}

const native = new URL('../native/', import.meta.url);

interface Coverage {
  readonly functions: Readonly<Record<string, { readonly class: string }>>;
}

const coverage = JSON.parse(
  readFileSync(new URL('../api-coverage.json', import.meta.url), 'utf8'),
) as Coverage;

describe('coverage of the API', () => {
  it.runIf(installed)('has every function of the installed descriptions in one class', () => {
    const names = readInstalled().flatMap((library) => library.functions.map(({ name }) => name));
    expect(names.length).toBeGreaterThanOrEqual(558);
    expect(names.filter((name) => !(name in coverage.functions))).toEqual([]);
  });

  it.runIf(installed)('classifies each of them as it says', () => {
    for (const library of readInstalled())
      for (const fn of library.functions)
        expect(coverage.functions[fn.name]?.class, fn.name).toBe(classify(fn).class);
  });

  it('uses every function that is written by hand in the native sources', () => {
    const sources = readdirSync(native, { recursive: true, encoding: 'utf8' })
      .filter((path) => path.endsWith('.cc') && !/^(generated|check)/.test(path))
      .map((path) => readFileSync(new URL(path, native), 'utf8'))
      .join('');
    const byHand = Object.entries(coverage.functions)
      .filter(([, entry]) => entry.class === 'hand-written')
      .map(([name]) => name);
    // A macro puts these names together.
    const named = (name: string) =>
      sources.includes(name) ||
      sources.includes(`GUESTHOUSE_CONNECTION_NAMES(${name.replace('virConnectList', '')})`);
    expect(byHand.filter((name) => !named(name))).toEqual([]);
  });

  it('is committed as the generator writes it', { timeout: 60_000 }, async () => {
    const generator = fileURLToPath(new URL('../codegen/generate.ts', import.meta.url));
    const args = ['--import', 'tsx', generator, '--check'];
    const { stdout } = await promisify(execFile)(process.execPath, args);
    expect(stdout).toBe('up to date\n');
  });

  it.runIf(installed)('is generated from whatever descriptions are installed', () => {
    const files = generateFiles(withLaterFunctions(readInstalled()));
    expect(files.get('src/generated/domain-calls.ts')).toContain('getXMLDesc(');
  });

  it('has the functions that came later', () => {
    for (const { fn } of laterFunctions)
      expect(coverage.functions[fn.name]?.class, fn.name).toBe('generated');
  });
});
