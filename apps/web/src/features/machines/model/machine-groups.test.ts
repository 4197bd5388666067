import { expect, it } from 'vitest';
import { aDomain, aHost } from '../../../testing/summaries.ts';
import { groupingOf, listItems } from './machine-groups.ts';
import { machineRows } from './machine-row.ts';

const hosts = [aHost(), aHost({ hostId: 'beta', label: 'beta' })];
const domains = [
  aDomain({ name: 'a', tags: ['prod', 'db'] }),
  aDomain({ name: 'b', hostId: 'beta', state: 'running' }),
  aDomain({ name: 'c', tags: ['prod'] }),
];
const rows = machineRows({
  hosts: new Map(hosts.map((host) => [host.hostId, host])),
  domains: new Map(domains.map((domain) => [domain.uuid, domain])),
});
const lines = (grouping: string, closed: string[] = []) =>
  listItems(rows, groupingOf(grouping), new Set(closed)).map((item) =>
    item.kind === 'group' ? `${item.name} (${item.count})` : item.row.domain.name,
  );

it.each([
  ['none', ['a', 'b', 'c']],
  ['nonsense', ['a', 'b', 'c']],
  ['host', ['alpha (2)', 'a', 'c', 'beta (1)', 'b']],
  ['tag', ['db (1)', 'a', 'prod (2)', 'a', 'c', 'No tag (1)', 'b']],
  ['state', ['Off (2)', 'a', 'c', 'Running (1)', 'b']],
])('by %s', (grouping, expected) => expect(lines(grouping)).toEqual(expected));

it('keeps the head of a closed group', () =>
  expect(lines('host', ['alpha'])).toEqual(['alpha (2)', 'beta (1)', 'b']));

it('gives each line a key of its own', () => {
  const keys = listItems(rows, 'tag', new Set()).map(({ itemKey }) => itemKey);
  expect(new Set(keys).size).toBe(keys.length);
});
