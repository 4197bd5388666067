import { describe, expect, it } from 'vitest';
import { DomainEventID, LibvirtClosedError, open } from '../src/index.ts';
import { testHostUri } from './support/test-host.ts';

const uri = testHostUri();

describe('close', () => {
  it('leaves no references behind, whatever was opened', async () => {
    const connection = await open(uri);
    const domains = await connection.listAllDomains();
    await connection.domainEventRegisterAny(DomainEventID.LIFECYCLE, () => undefined);
    await connection.getAllDomainStats();
    expect(domains).not.toHaveLength(0);
    expect(await connection.close()).toBe(0);
  });

  it('answers the same to everyone who asks', async () => {
    const connection = await open(uri);
    expect(connection.closed).toBe(false);
    const closing = connection.close();
    expect(connection.closed).toBe(true);
    expect(connection.close()).toBe(closing);
    expect(await closing).toBe(0);
  });

  it('waits for calls that are under way', async () => {
    const connection = await open(uri);
    const calls = Array.from({ length: 200 }, () => connection.getHostname());
    const [left, ...results] = await Promise.all([connection.close(), ...calls]);
    expect(left).toBe(0);
    expect(results).toHaveLength(200);
  });

  it('refuses everything afterwards', async () => {
    const connection = await open(uri);
    const [domain] = await connection.listAllDomains();
    const subscription = await connection.domainEventRegisterAny(0, () => undefined);
    await connection.close();
    const attempts = [
      connection.getHostname(),
      connection.listAllDomains(),
      connection.getAllDomainStats(),
      connection.domainListGetStats(domain ? [domain] : []),
      connection.domainEventRegisterAny(0, () => undefined),
      domain?.getInfo(),
      domain?.openConsole(),
    ];
    for (const attempt of attempts) await expect(attempt).rejects.toThrow(LibvirtClosedError);
    await expect(subscription.close()).resolves.toBeUndefined();
  });
});

describe('dispose', () => {
  it('gives one object back', async () => {
    const connection = await open(uri);
    const [first, second] = await connection.listAllDomains();
    first?.dispose();
    first?.dispose();
    await expect(first?.getInfo()).rejects.toThrow(LibvirtClosedError);
    await expect(second?.isActive()).resolves.toBeTypeOf('boolean');
    expect(await connection.close()).toBe(0);
  });

  it('does not disturb a call that is under way', async () => {
    const connection = await open(uri);
    const [domain] = await connection.listAllDomains();
    const call = domain?.getXMLDesc();
    domain?.dispose();
    await expect(call).resolves.toContain('<domain');
    await connection.close();
  });
});
