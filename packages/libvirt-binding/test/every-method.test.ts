import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startPrivateDaemon, type PrivateDaemon } from '../../../e2e/lab/private-daemon.ts';
import { classify, type Classified } from '../codegen/classify.ts';
import { generateFiles } from '../codegen/files.ts';
import type { LibraryIr } from '../codegen/ir.ts';
import { withLaterFunctions } from '../codegen/later.ts';
import type { JsValue } from '../codegen/marshal.ts';
import { methodName, objectTypeOf, objectTypes } from '../codegen/naming.ts';
import {
  LibvirtError,
  LibvirtVersionError,
  SecretUsageType,
  open,
  type Connection,
} from '../src/index.ts';
import { testHostUri } from './support/test-host.ts';

const readIr = (name: string): LibraryIr =>
  JSON.parse(readFileSync(new URL(`../ir/${name}.json`, import.meta.url), 'utf8')) as LibraryIr;

const libraries = withLaterFunctions(['core', 'qemu'].map(readIr));
const generated = libraries
  .flatMap((library) => library.functions.map(classify))
  .filter((entry) => entry.class === 'generated');

type Methods = Record<string, (...args: unknown[]) => Promise<unknown>>;

/** One object of each class that a connection can give. */
async function objectsOf(connection: Connection): Promise<Map<string, object>> {
  const attempts: [string, () => Promise<object | undefined>][] = [
    ['Domain', () => connection.listAllDomains().then(([first]) => first)],
    ['Network', () => connection.listAllNetworks().then(([first]) => first)],
    ['StoragePool', () => connection.listAllStoragePools().then(([first]) => first)],
    ['HostInterface', () => connection.listAllInterfaces().then(([first]) => first)],
    ['NodeDevice', () => connection.listAllNodeDevices().then(([first]) => first)],
    ['Secret', () => secretOf(connection)],
    ['NWFilter', () => filterOf(connection)],
    ['DomainSnapshot', () => snapshotOf(connection)],
    ['DomainCheckpoint', () => checkpointOf(connection)],
    ['StorageVolume', () => volumeOf(connection)],
  ];
  const objects = new Map<string, object>([['Connection', connection]]);
  for (const [name, attempt] of attempts) {
    const object = await attempt().catch(() => undefined);
    if (object) objects.set(name, object);
  }
  return objects;
}

const secretXml = `<secret ephemeral='yes' private='no'><usage type='volume'><volume>/every</volume></usage></secret>`;
const filterXml = `<filter name='every-method'/>`;

// Left by the call before: the daemon keeps what is defined.
const secretOf = (connection: Connection): Promise<object> =>
  connection
    .secretDefineXML(secretXml)
    .catch(() => connection.secretLookupByUsage(SecretUsageType.VOLUME, '/every'));

const filterOf = (connection: Connection): Promise<object> =>
  connection
    .nwFilterDefineXML(filterXml)
    .catch(() => connection.nwFilterLookupByName('every-method'));

const firstDomain = async (connection: Connection) => (await connection.listAllDomains())[0];

async function snapshotOf(connection: Connection): Promise<object | undefined> {
  return (await firstDomain(connection))?.snapshotCreateXML('<domainsnapshot/>');
}

async function checkpointOf(connection: Connection): Promise<object | undefined> {
  return (await firstDomain(connection))?.checkpointCreateXML('<domaincheckpoint/>');
}

async function volumeOf(connection: Connection): Promise<object | undefined> {
  const [pool] = await connection.listAllStoragePools();
  return (await pool?.listAllVolumes())?.[0];
}

/** Something of the right type for every argument. */
function sample(input: JsValue, objects: Map<string, object>): unknown {
  if (input.className !== undefined) return objects.get(input.className);
  const byType: Readonly<Record<string, unknown>> = {
    string: 'sample',
    'string | null': null,
    number: input.name === 'size' ? 16 : 0,
    'bigint | number': 1n,
    boolean: false,
    'readonly string[]': ['<cpu/>'],
    TypedParametersInput: {},
    Uint8Array: new Uint8Array([1]),
    'string | Uint8Array': '6695eb01-f6a4-8304-79aa-97f2502e193f',
  };
  if (!(input.type in byType)) throw new Error(`no sample of ${input.type}`);
  return byType[input.type];
}

type Outcome = 'answered' | 'refused' | 'no object';

/** Calls a method on a host of its own. Anything but an answer or libvirt's refusal fails. */
async function callOnce(entry: Classified, uri: string): Promise<Outcome> {
  const type = objectTypeOf(entry.fn.args[0]?.type ?? '');
  if (!type || !entry.marshalled) throw new Error(`${entry.fn.name} has no receiver`);
  const connection = await open(uri);
  try {
    const objects = await objectsOf(connection);
    const inputs = entry.marshalled.inputs.filter((input) => input.convert !== 'stream');
    const receiver = objects.get(type.className) as Methods | undefined;
    const missing = inputs.some(
      (input) => input.className !== undefined && !objects.has(input.className),
    );
    if (!receiver || missing) return 'no object';
    const method = receiver[methodName(entry.fn.name, type)];
    expect(method, entry.fn.name).toBeTypeOf('function');
    const args = inputs.map((input) => sample(input, objects));
    return await method!.apply(receiver, args).then(
      (): Outcome => 'answered',
      (error: unknown): Outcome => {
        if (error instanceof LibvirtError || error instanceof LibvirtVersionError) return 'refused';
        throw new Error(`${entry.fn.name}: ${String(error)}`, { cause: error });
      },
    );
  } finally {
    await connection.close({ deadlineMs: 2000 });
  }
}

async function callAll(entries: readonly Classified[], uri: string): Promise<Map<string, Outcome>> {
  const outcomes = new Map<string, Outcome>();
  for (const entry of entries) outcomes.set(entry.fn.name, await callOnce(entry, uri));
  return outcomes;
}

const count = (outcomes: Map<string, Outcome>, wanted: Outcome): number =>
  [...outcomes.values()].filter((outcome) => outcome === wanted).length;

describe('every generated method', () => {
  it('exists on its class', () => {
    const text = [
      ...generateFiles(withLaterFunctions(['core', 'qemu', 'lxc', 'admin'].map(readIr))),
    ]
      .filter(([path]) => path.startsWith('native/generated/calls-'))
      .map(([, content]) => content)
      .join('');
    for (const entry of generated) expect(text).toContain(`{"${entry.fn.name}",`);
    expect(objectTypes.length).toBe(16);
  });

  describe('on the test driver', () => {
    const uri = testHostUri(2);

    it('is answered or refused by libvirt', { timeout: 120_000 }, async () => {
      const outcomes = await callAll(generated, uri);
      // Of 364 on libvirt 9.0: 129 answered, 185 refused, 50 for objects that it does not have.
      expect(count(outcomes, 'answered')).toBeGreaterThan(120);
      expect(count(outcomes, 'answered') + count(outcomes, 'refused')).toBeGreaterThan(300);
    });
  });

  describe('on a daemon', () => {
    let daemon: PrivateDaemon;
    beforeAll(async () => {
      daemon = await startPrivateDaemon({ name: 'every' });
    });
    afterAll(() => daemon.stop());

    it('is answered or refused for secrets and filters', { timeout: 120_000 }, async () => {
      const wanted = generated.filter((entry) =>
        /^virSecret|^virNWFilter(?!Binding)/.test(entry.fn.name),
      );
      const outcomes = await callAll(wanted, daemon.uri);
      expect(count(outcomes, 'answered') + count(outcomes, 'refused')).toBe(wanted.length);
    });
  });
});
