import { describe, expect, it } from 'vitest';
import { aDomain, aHost } from '../../../testing/summaries.ts';
import { formatSort, naturalKey, parseSort, sortMachines } from './machine-sort.ts';

const host = aHost();
const row = (domain: ReturnType<typeof aDomain>) => ({ key: domain.uuid, domain, host });
const rows = [
  row(aDomain({ name: 'web-10', vcpus: 2, state: 'running' })),
  row(aDomain({ name: 'web-9', vcpus: 2, state: 'crashed' })),
  row(aDomain({ name: 'db', vcpus: 8, stateSince: '2025-01-01T00:00:00.000Z' })),
];
const sorted = (text: string) => sortMachines(rows, parseSort(text)).map((one) => one.domain.name);

const cpus = new Map<string, number>([
  [rows[0]!.key, 0.2],
  [rows[2]!.key, 0.9],
]);
const live = {
  addresses: () => [],
  figures: (key: string) => {
    const cpu = cpus.get(key);
    return cpu === undefined
      ? undefined
      : { cpu, memoryKiB: null, diskBytesPerSecond: null, netBytesPerSecond: null };
  },
};

describe('sorting', () => {
  it('puts what is unknown last, whichever way', () => {
    const byCpu = (text: string) =>
      sortMachines(rows, parseSort(text), live).map((one) => one.domain.name);
    expect(byCpu('cpu')).toEqual(['web-10', 'db', 'web-9']);
    expect(byCpu('-cpu')).toEqual(['db', 'web-10', 'web-9']);
  });

  it('reads numbers as numbers, and letters without their case and accents', () => {
    const names = ['b', 'Äpfel 10', 'a-02', 'apfel 9', 'A-1'];
    expect(names.toSorted((a, b) => (naturalKey(a) < naturalKey(b) ? -1 : 1))).toEqual([
      'A-1',
      'a-02',
      'apfel 9',
      'Äpfel 10',
      'b',
    ]);
  });

  it.each([
    ['name', ['db', 'web-9', 'web-10']],
    ['-name', ['web-10', 'web-9', 'db']],
    ['vcpus', ['web-9', 'web-10', 'db']],
    ['-vcpus', ['db', 'web-9', 'web-10']],
    ['state', ['web-9', 'web-10', 'db']],
    ['-since', ['db', 'web-9', 'web-10']],
    ['nonsense', ['db', 'web-9', 'web-10']],
  ])('by %s', (text, expected) => expect(sorted(text)).toEqual(expected));

  it('keeps the plain address plain', () => {
    expect(formatSort(parseSort('name'))).toBeUndefined();
    expect(formatSort(parseSort('-mem'))).toBe('-mem');
  });
});
