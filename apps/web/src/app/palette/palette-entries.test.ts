import { serverNotReached } from '@guesthouse/contract/host-control';
import type { Role } from '@guesthouse/contract/permission';
import { expect, it } from 'vitest';
import { aDomain, aHost } from '../../testing/summaries.ts';
import { aNetwork, aPool } from '../../testing/resources.ts';
import { paletteEntries } from './palette-entries.ts';

const host = aHost();
const rowOf = (name: string) => {
  const domain = aDomain({ name, state: 'running' });
  return { key: domain.uuid, domain, host };
};
const rows = ['web-1', 'db'].map(rowOf);
const places = { hosts: [host], pools: [aPool({ name: 'orchard' })], networks: [aNetwork()] };
const askerOf = (role: Role) => ({ role, serverReached: true });
const labels = (typed: string, role: Role) =>
  paletteEntries(typed, { ...places, rows, asker: askerOf(role) }).map(({ label }) => label);

it('offers pages, hosts and machines before anything is typed', () => {
  const all = labels('', 'operator');
  for (const label of ['Machines', 'Activity', 'Settings', 'alpha', 'Machines on alpha', 'db'])
    expect(all).toContain(label);
  expect(all.at(-1)).toBe('db');
});

it('offers what can be done now, the machine itself first', () => {
  const found = labels('web-1', 'operator');
  expect(found[0]).toBe('web-1');
  expect(found).toContain('web-1: console');
  expect(found).toContain('web-1: shut down');
  expect(found).not.toContain('web-1: start');
});

it('offers everything that the menu of a machine has', () => {
  const found = labels('db:', 'admin');
  for (const label of [
    'db: save to file…',
    'db: dump memory…',
    'db: turn autostart on',
    'db: reset',
  ])
    expect(found).toContain(label);
  expect(found).toContain('db: inject NMI');
});

it('puts first what is named exactly', () => expect(labels('Alpha', 'viewer')[0]).toBe('alpha'));

it('finds pools and networks by name, kind and host, and how a host is added', () => {
  expect(labels('orchard', 'viewer')).toEqual(['orchard']);
  expect(labels('network alpha', 'viewer')).toEqual([places.networks[0]?.name]);
  expect(labels('add host', 'admin')).toEqual(['Add a host']);
  expect(labels('add host', 'operator')).toEqual([]);
});

it('finds an action by words of it and of the machine, in any order', () => {
  expect(labels('web shut', 'operator')[0]).toBe('web-1: shut down');
  expect(labels('shut db', 'operator')[0]).toBe('db: shut down');
});

it('offers no action that the role does not hold', () =>
  expect(labels('web-1', 'viewer')).toEqual(['web-1']));

it('says why not of an action that was asked for by name, after those that can be done', () => {
  const found = (typed: string, asker: { role: Role; serverReached: boolean }) =>
    paletteEntries(typed, { ...places, rows, asker })
      .filter(({ target }) => target.kind === 'action')
      .map(({ label, refusal }) => [label, refusal]);
  expect(found('db start', askerOf('admin')).slice(0, 2)).toEqual([
    ['db: turn autostart on', null],
    ['db: start', 'The machine is running already.'],
  ]);
  expect(found('db pause', askerOf('viewer'))).toEqual([
    ['db: pause', 'This needs the operator role.'],
  ]);
  expect(found('db pause', { role: 'operator', serverReached: false })).toEqual([
    ['db: pause', serverNotReached],
  ]);
});

it('looks through ten thousand machines within a keystroke', () => {
  const many = Array.from({ length: 10_000 }, (_, index) => rowOf(`guest-${index}`));
  const look = () => {
    const began = performance.now();
    const found = paletteEntries('guest-9', { ...places, rows: many, asker: askerOf('operator') });
    return { found, tookMs: performance.now() - began };
  };
  // The best of several: a busy machine takes its time from any one of them.
  const looks = [look(), look(), look()];
  expect(Math.min(...looks.map(({ tookMs }) => tookMs))).toBeLessThan(100);
  const found = looks[0]?.found ?? [];
  expect(found[0]?.label).toBe('guest-9');
  expect(found).toHaveLength(40);
});
