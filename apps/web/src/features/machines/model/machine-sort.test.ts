import { describe, expect, it } from 'vitest';
import { aDomain, aHost } from '../../../testing/summaries.ts';
import { formatSort, parseSort, sortMachines } from './machine-sort.ts';

const host = aHost();
const row = (domain: ReturnType<typeof aDomain>) => ({ key: domain.uuid, domain, host });
const rows = [
  row(aDomain({ name: 'web-10', memoryKiB: 2, state: 'running' })),
  row(aDomain({ name: 'web-9', memoryKiB: 2, state: 'crashed' })),
  row(aDomain({ name: 'db', memoryKiB: 8, stateSince: '2025-01-01T00:00:00.000Z' })),
];
const sorted = (text: string) => sortMachines(rows, parseSort(text)).map((one) => one.domain.name);

describe('sorting', () => {
  it.each([
    ['name', ['db', 'web-9', 'web-10']],
    ['-name', ['web-10', 'web-9', 'db']],
    ['memory', ['web-9', 'web-10', 'db']],
    ['-memory', ['db', 'web-9', 'web-10']],
    ['state', ['web-9', 'web-10', 'db']],
    ['-since', ['db', 'web-9', 'web-10']],
    ['nonsense', ['db', 'web-9', 'web-10']],
  ])('by %s', (text, expected) => expect(sorted(text)).toEqual(expected));

  it('keeps the plain address plain', () => {
    expect(formatSort(parseSort('name'))).toBeUndefined();
    expect(formatSort(parseSort('-memory'))).toBe('-memory');
  });
});
