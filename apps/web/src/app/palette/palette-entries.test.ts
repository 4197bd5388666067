import { expect, it } from 'vitest';
import { aDomain, aHost } from '../../testing/summaries.ts';
import { paletteEntries } from './palette-entries.ts';

const host = aHost();
const rowOf = (name: string) => {
  const domain = aDomain({ name, state: 'running' });
  return { key: domain.uuid, domain, host };
};
const rows = ['web-1', 'db'].map(rowOf);
const labels = (typed: string, role: 'viewer' | 'operator') =>
  paletteEntries(typed, { rows, hosts: [host], role }).map(({ label }) => label);

it('offers pages, hosts and machines before anything is typed', () => {
  const all = labels('', 'operator');
  for (const label of ['Machines', 'Storage', 'Settings', 'Machines on alpha', 'web-1', 'db'])
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

it('finds an action by words of it and of the machine, in any order', () => {
  expect(labels('web shut', 'operator')).toEqual(['web-1: shut down']);
  expect(labels('shut db', 'operator')).toEqual(['db: shut down']);
});

it('offers no action that the role does not hold', () =>
  expect(labels('web-1', 'viewer')).toEqual(['web-1']));

it('looks through ten thousand machines within a keystroke', () => {
  const many = Array.from({ length: 10_000 }, (_, index) => rowOf(`guest-${index}`));
  const began = performance.now();
  const found = paletteEntries('guest-9', { rows: many, hosts: [host], role: 'operator' });
  expect(performance.now() - began).toBeLessThan(100);
  expect(found[0]?.label).toBe('guest-9');
  expect(found).toHaveLength(40);
});
