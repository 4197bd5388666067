import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  DomainState,
  ErrorDomain,
  ErrorNumber,
  LibvirtError,
  LibvirtVersionError,
  libraryVersion,
  open,
  type Connection,
  type Domain,
} from '../src/index.ts';
import { testHostUri } from './support/test-host.ts';

let connection: Connection;
let domain: Domain;

beforeAll(async () => {
  connection = await open(testHostUri());
  domain = await connection.domainLookupByName('vm-00000');
});
afterAll(() => connection.close());

describe('the library', () => {
  it('tells its release', () => {
    expect(libraryVersion().major).toBeGreaterThanOrEqual(8);
  });
});

describe('results', () => {
  it('are text', async () => {
    expect(await connection.getType()).toBe('TEST');
    expect(await connection.getHostname()).not.toBe('');
    expect(await domain.getXMLDesc()).toContain('<name>vm-00000</name>');
  });

  it('are structs with 64-bit fields as bigint', async () => {
    const info = await domain.getInfo();
    expect(info.state).toBe(DomainState.RUNNING);
    expect(info.maxMem).toBe(512 * 1024);
    expect(typeof info.cpuTime).toBe('bigint');
    expect(await connection.getNodeInfo()).toMatchObject({
      nodes: 2,
      sockets: 1, // of each node
      threads: 2,
    });
  });

  it('are several values by name', async () => {
    expect(await domain.getState()).toEqual({ state: DomainState.RUNNING, reason: 0 });
  });

  it('are booleans where libvirt means yes or no', async () => {
    expect(await domain.isActive()).toBe(true);
    await domain.setAutostart(true);
    expect(await domain.getAutostart()).toBe(true);
  });

  it('are objects with their identity', async () => {
    const domains = await connection.listAllDomains();
    expect(domains).toHaveLength(5);
    const same = await connection.domainLookupByUUIDString(domain.uuid);
    expect(same.name).toBe(domain.name);
    expect(same.connection).toBe(connection);
    const byBytes = await connection.domainLookupByUUID(domain.uuid);
    expect(byBytes.uuid).toBe(domain.uuid);
    expect(Buffer.from(await domain.getUUID()).toString('hex')).toBe(
      domain.uuid.replaceAll('-', ''),
    );
  });

  it('are typed parameters, asked for twice', async () => {
    const parameters = await domain.getMemoryParameters();
    expect(typeof parameters['hard_limit']).toBe('bigint');
  });

  it('have null for a domain without an id', async () => {
    const [inactive] = (await connection.listAllDomains()).filter(
      ({ name }) => name === 'vm-00006',
    );
    const running = await connection.domainLookupByName('vm-00000');
    expect(await running.getID()).toBeTypeOf('number');
    expect(inactive).toBeUndefined();
    await running.destroy();
    const stopped = await connection.domainLookupByName('vm-00000');
    expect(await stopped.getID()).toBeNull();
    await running.create();
  });
});

describe('errors', () => {
  it('carry every field of a virError', async () => {
    const error = await connection.domainLookupByName('nobody').catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(LibvirtError);
    expect(error).toMatchObject({
      code: ErrorNumber.NO_DOMAIN,
      codeName: 'VIR_ERR_NO_DOMAIN',
      domain: ErrorDomain.TEST,
      domainName: 'VIR_FROM_TEST',
      level: 2,
      functionName: 'virDomainLookupByName',
      str3: null,
    });
  });

  it('say which release a function needs', async () => {
    const error = await domain.getAutostartOnce().catch((reason: unknown) => reason);
    const { major, minor } = libraryVersion();
    if (major > 11 || (major === 11 && minor >= 2)) return;
    expect(error).toBeInstanceOf(LibvirtVersionError);
    expect(error).toMatchObject({ requiredVersion: '11.2.0' });
  });

  it('refuse arguments of the wrong type or range', async () => {
    const lookup = (name: unknown) => connection.domainLookupByName(name as string);
    await expect(lookup(3)).rejects.toThrow(TypeError);
    await expect(lookup('a\0b')).rejects.toThrow(/NUL/);
    await expect(domain.getXMLDesc(1.5)).rejects.toThrow(TypeError);
    await expect(domain.getXMLDesc(2 ** 33)).rejects.toThrow(TypeError);
    await expect(domain.setMemory(-1)).rejects.toThrow(TypeError);
    await expect(domain.setMemory(2n ** 70n)).rejects.toThrow(TypeError);
    await expect(connection.domainLookupByUUID('short')).rejects.toThrow(TypeError);
    await expect(domain.setMemoryParameters({ nonsense: 1 })).rejects.toThrow(/type of the param/);
  });

  it('accept flags with bit 31, signed or not', async () => {
    for (const flags of [0x8000_0000, 0x8000_0000 | 0])
      await expect(domain.getXMLDesc(flags)).rejects.toThrow(LibvirtError);
  });
});
