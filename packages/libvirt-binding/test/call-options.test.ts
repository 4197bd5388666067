import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { open, type Connection } from '../src/index.ts';
import { testHostUri } from './support/test-host.ts';

let connection: Connection;
beforeAll(async () => {
  connection = await open(testHostUri(), { maxConcurrentCalls: 1 });
});
afterAll(() => connection.close());

describe('call options', () => {
  it('let a call that ends in time be', async () => {
    const options = { timeoutMs: 10_000, signal: new AbortController().signal };
    await expect(connection.getType(options)).resolves.toBe('TEST');
  });

  it('refuse a call whose signal is aborted already', async () => {
    const signal = AbortSignal.abort(new Error('no more'));
    await expect(connection.getType({ signal })).rejects.toThrow('no more');
  });

  it('never make a call that was aborted while it waited', async () => {
    const domain = await connection.domainLookupByName('vm-00001');
    // Enough work that the one thread of this connection is busy when the abort comes.
    const busy = Array.from({ length: 300 }, () => connection.getAllDomainStats());
    const controller = new AbortController();
    const destroy = domain.destroy({ signal: controller.signal });
    controller.abort(new Error('changed my mind'));
    await expect(destroy).rejects.toThrow('changed my mind');
    await Promise.all(busy);
    expect(await domain.isActive()).toBe(true);
  });
});
