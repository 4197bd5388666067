import { afterAll, beforeAll, describe, expect, expectTypeOf, it } from 'vitest';
import { DomainStatsTypes, open, type Connection } from '../src/index.ts';
import { nestStats } from '../src/nest-stats.ts';
import { testHostUri } from './support/test-host.ts';

let connection: Connection;
beforeAll(async () => {
  connection = await open(testHostUri());
});
afterAll(() => connection.close());

describe('domain statistics', () => {
  it('come for every domain, flat', async () => {
    const stats = await connection.getAllDomainStats(DomainStatsTypes.STATE);
    expect(stats).toHaveLength(5);
    expect(stats[0]?.params).toEqual({ 'state.state': 1, 'state.reason': 0 });
    expectTypeOf(stats[0]!.params['x']!).toEqualTypeOf<number | bigint | boolean | string>();
  });

  it('come nested', async () => {
    const stats = await connection.getAllDomainStats(0, 0, { shape: 'nested', int64: 'number' });
    expect(stats[0]?.params).toMatchObject({ state: { state: 1 } });
  });

  it('come for some domains', async () => {
    const [first, second] = await connection.listAllDomains();
    const some = await connection.domainListGetStats([first!, second!], DomainStatsTypes.STATE);
    expect(some.map(({ domain }) => domain.name)).toEqual([first!.name, second!.name]);
    expect(await connection.domainListGetStats([])).toEqual([]);
  });
});

describe('nestStats', () => {
  it('puts numbered groups in a list', () => {
    const flat = { 'block.count': 2, 'block.0.name': 'vda', 'block.1.rd.bytes': 5n };
    expect(nestStats(flat)).toEqual({
      block: { count: 2, items: [{ name: 'vda' }, { rd: { bytes: 5n } }] },
    });
  });

  it('keeps a value that is also a group', () => {
    expect(nestStats({ 'a.b': 1, 'a.b.c': 2 })).toEqual({ a: { b: { value: 1, c: 2 } } });
    expect(nestStats({ 'a.b.c': 2, 'a.b': 1 })).toEqual({ a: { b: { value: 1, c: 2 } } });
  });
});
