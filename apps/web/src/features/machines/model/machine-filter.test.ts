import { describe, expect, it } from 'vitest';
import { aDomain, aHost } from '../../../testing/summaries.ts';
import { filterMachines, parseFilter } from './machine-filter.ts';
import { machineRows } from './machine-row.ts';
import { stateChips, toggleState, withoutState } from './state-chips.ts';

const alpha = aHost({ hostId: 'alpha', label: 'Rack 1' });
const beta = aHost({ hostId: 'beta', label: 'Rack 2' });
const domains = [
  aDomain({ name: 'web-1', title: 'Shop front', state: 'running', tags: ['prod'] }),
  aDomain({ name: 'web-2', state: 'paused', tags: ['test'], hostId: 'beta' }),
  aDomain({ name: 'db', description: 'Behind the shop', state: 'shutoff', tags: ['prod', 'db'] }),
];
const rows = machineRows({
  hosts: new Map([alpha, beta].map((host) => [host.hostId, host])),
  domains: new Map(domains.map((domain) => [domain.uuid, domain])),
});
const names = (filter: string) => filterMachines(rows, filter).map(({ domain }) => domain.name);

describe('the filter', () => {
  it.each([
    ['', ['web-1', 'web-2', 'db']],
    ['shop', ['web-1', 'db']],
    ['SHOP web', ['web-1']],
    ['-web', ['db']],
    ['state:running', ['web-1']],
    ['state:running,paused', ['web-1', 'web-2']],
    ['-state:off', ['web-1', 'web-2']],
    ['host:beta', ['web-2']],
    ['host:"rack 1" -tag:db', ['web-1']],
    ['tag:prod', ['web-1', 'db']],
    ['name:shop', []],
    ['"front"', ['web-1']],
  ])('%s', (filter, expected) => expect(names(filter)).toEqual(expected));

  it('takes a field that it does not know as a word', () => {
    expect(parseFilter('52:54')).toEqual([{ field: null, values: ['52:54'], negated: false }]);
    expect(parseFilter('colour:red')).toEqual([
      { field: null, values: ['colour:red'], negated: false },
    ]);
  });

  it('waits for a value while one is being typed', () => expect(names('state:')).toHaveLength(3));
});

describe('state chips', () => {
  it('count states and know which are chosen', () => {
    const chips = stateChips(rows, 'web state:paused');
    expect(chips.map(({ word, count, chosen }) => [word, count, chosen])).toEqual([
      ['running', 1, false],
      ['paused', 1, true],
      ['off', 1, false],
    ]);
  });

  it('write the same grammar as the hand', () => {
    expect(toggleState('web', 'running')).toBe('web state:running');
    expect(toggleState('web state:running', 'off')).toBe('web state:running,off');
    expect(toggleState('state:running', 'running')).toBe('');
    expect(withoutState('a -state:off b')).toBe('a b');
  });
});
