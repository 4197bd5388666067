import { describe, expect, it } from 'vitest';
import { compileFilter, filterItems } from '../../../shared/filter/compile-filter.ts';
import { aDomain, aHost } from '../../../testing/summaries.ts';
import {
  compileMachineFilter,
  figuresAskedFor,
  machineFilterDefinition,
} from './machine-filter.ts';
import { machineRows } from './machine-row.ts';
import { countStates, stateChips, toggleState, withoutState } from './state-chips.ts';

const nowMs = Date.parse('2026-01-02T00:00:00.000Z');
const alpha = aHost({ hostId: 'alpha', label: 'Rack 1' });
const beta = aHost({ hostId: 'beta', label: 'Rack 2' });
const domains = [
  aDomain({
    name: 'web-1',
    title: 'Shop front',
    state: 'running',
    tags: ['prod'],
    id: 7,
    activeSince: '2026-01-01T00:00:00.000Z',
    os: 'debian 12',
  }),
  aDomain({
    name: 'web-2',
    state: 'paused',
    stateReason: 'ioerror',
    tags: ['test'],
    hostId: 'beta',
  }),
  aDomain({
    name: 'db',
    description: 'Behind the shop',
    state: 'shutoff',
    tags: ['prod', 'db'],
    autostart: true,
    persistent: false,
  }),
];
const rows = machineRows({
  hosts: new Map([alpha, beta].map((host) => [host.hostId, host])),
  domains: new Map(domains.map((domain) => [domain.uuid, domain])),
});
const keyOf = (name: string) => rows.find((row) => row.domain.name === name)!.key;
const figures = { cpu: 0.9, memoryKiB: 700_000, diskBytesPerSecond: 0, netBytesPerSecond: null };
const live = {
  figures: (key: string) => (key === keyOf('web-1') ? figures : undefined),
  addresses: (key: string) => (key === keyOf('db') ? ['192.0.2.7'] : []),
};
const definition = machineFilterDefinition(live, () => nowMs);
const names = (filter: string) =>
  filterItems(rows, compileFilter(filter, definition)).map(({ domain }) => domain.name);

describe('the filter of machines', () => {
  it.each([
    ['', ['web-1', 'web-2', 'db']],
    ['shop', ['web-1', 'db']],
    ['SHOP web', ['web-1']],
    ['-web', ['db']],
    ['prod', ['web-1', 'db']],
    ['192.0.2', ['db']],
    ['ip:192.0', ['db']],
    ['state:running', ['web-1']],
    ['state:running,paused', ['web-1', 'web-2']],
    ['-state:off', ['web-1', 'web-2']],
    ['state:shutoff', ['db']],
    ['reason:ioerror', ['web-2']],
    ['host:beta', ['web-2']],
    ['host:"rack 1" -tag:db', ['web-1']],
    ['tag:prod', ['web-1', 'db']],
    ['title:front', ['web-1']],
    ['description:behind', ['db']],
    ['name:shop', []],
    ['os:debian', ['web-1']],
    ['id:7', ['web-1']],
    ['autostart:yes', ['db']],
    ['transient:yes', ['db']],
    ['persistent:yes', ['web-1', 'web-2']],
    ['cpu>80', ['web-1']],
    ['mem>50%', ['web-1']],
    ['mem>1G', []],
    ['disk<1k', ['web-1']],
    ['net<1k', []],
    ['uptime>23h', ['web-1']],
    ['uptime>2d', []],
    ['vcpus>=2', ['web-1', 'web-2', 'db']],
  ])('%s', (filter, expected) => expect(names(filter)).toEqual(expected));

  it('knows which figures it needs of every machine', () => {
    expect(figuresAskedFor(compileMachineFilter('web cpu>80 memory>2G'))).toEqual(['cpu', 'mem']);
    expect(figuresAskedFor(compileMachineFilter('web'))).toEqual([]);
  });
});

describe('state chips', () => {
  it('count states and know which are chosen', () => {
    const chips = stateChips(countStates(rows), 'web state:paused');
    expect(chips.map(({ word, count, chosen }) => [word, count, chosen])).toEqual([
      ['running', 1, false],
      ['paused', 1, true],
      ['off', 1, false],
    ]);
  });

  it('write the same grammar as the hand', () => {
    expect(toggleState('web', 'running')).toBe('web state:running');
    expect(toggleState('web state:running', 'off')).toBe('web state:running,off');
    expect(toggleState('state:shutoff', 'off')).toBe('');
    expect(toggleState('state:running', 'running')).toBe('');
    expect(withoutState('a -state:off b')).toBe('a b');
    expect(withoutState('"about state:off" b')).toBe('"about state:off" b');
  });
});
