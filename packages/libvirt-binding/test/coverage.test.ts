import { execFile } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { classify, type FunctionClass } from '../codegen/classify.ts';
import { generateFiles } from '../codegen/files.ts';
import { laterFunctions, withLaterFunctions } from '../codegen/later.ts';
import { libraryNames, type LibraryIr } from '../codegen/ir.ts';
import { readApi } from '../codegen/read-api.ts';

const directory = '/usr/share/libvirt/api';
const files = { core: 'libvirt', qemu: 'libvirt-qemu', lxc: 'libvirt-lxc', admin: 'libvirt-admin' };
const installed = existsSync(directory);

function readInstalled(change = (source: string) => source): LibraryIr[] {
  const libraries: LibraryIr[] = [];
  for (const name of libraryNames) {
    const source = readFileSync(join(directory, `${files[name]}-api.xml`), 'utf8');
    libraries.push(readApi(name, change(source), libraries[0]));
  }
  return libraries;
}

/** Another release's: without one function of this one, and with one that it does not have. */
function ofAnotherRelease(source: string): string {
  return source
    .replace(/<exports symbol='virDomainGetHostname'[^>]*>/, '')
    .replace(/<function name='virDomainGetHostname'[\s\S]*?<\/function>/, '')
    .replace(
      "<function name='virDomainGetID'",
      `<function name='virDomainGetMood' file='libvirt-domain' module='libvirt-domain' version='99.1.0'>
         <info/><return type='char *'/>
         <arg name='domain' type='virDomainPtr'/><arg name='flags' type='unsigned int'/>
       </function>$&`,
    );
}

const native = new URL('../native/', import.meta.url);

interface Coverage {
  readonly functions: Readonly<Record<string, { readonly class: FunctionClass }>>;
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

  it('counts them', () => {
    const counts = { generated: 0, 'hand-written': 0, internal: 0, excluded: 0 };
    for (const entry of Object.values(coverage.functions)) counts[entry.class] += 1;
    const words = Object.entries(counts).map(([name, functions]) => `${functions} ${name}`);
    process.stdout.write(`coverage of the API: ${words.join(', ')}\n`);
    expect(counts).toEqual({ generated: 386, 'hand-written': 77, internal: 100, excluded: 4 });
    // Those of libvirt 9.0, and those that came later.
    expect(Object.keys(coverage.functions)).toHaveLength(558 + laterFunctions.length);
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

  it.runIf(installed)('is generated from the descriptions of another release', () => {
    const files = generateFiles(withLaterFunctions(readInstalled(ofAnotherRelease)));
    const calls = files.get('src/generated/domain-calls.ts');
    expect(calls).toContain('getMood(');
    expect(calls).not.toContain('getHostname(');
    expect(files.get('native/generated/symbols.h')).toContain('virDomainGetMood');
    const { functions } = JSON.parse(files.get('api-coverage.json') ?? '') as Coverage;
    expect(functions['virDomainGetMood']).toEqual({ class: 'generated' });
    expect(functions['virDomainGetHostname']).toBeUndefined();
  });

  it('leaves out no function that fits nowhere, in silence', () => {
    const strange = {
      ...{ name: 'virDomainGetMood', file: 'libvirt-domain', since: '99.1.0', returns: 'int' },
      args: [
        { type: 'virDomainPtr', name: 'domain' },
        { type: 'virMoodPtr **', name: 'moods' },
      ],
    };
    expect(() => classify(strange)).toThrow(/virDomainGetMood/);
  });

  it('has the functions that came later', () => {
    for (const { fn } of laterFunctions)
      expect(coverage.functions[fn.name]?.class, fn.name).toBe('generated');
  });
});
