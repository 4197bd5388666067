import { expect, it } from 'vitest';
import { aDomain, aHost } from '../../testing/summaries.ts';
import { paletteEntries } from './palette-entries.ts';

const host = aHost();
const rows = ['web-1', 'db'].map((name) => {
  const domain = aDomain({ name, state: 'running' });
  return { key: domain.uuid, domain, host };
});
const labels = (typed: string, role: 'viewer' | 'operator') =>
  paletteEntries(typed, { rows, hosts: [host], role }).map(({ label }) => label);

it('offers pages, hosts and machines before anything is typed', () =>
  expect(labels('', 'operator')).toEqual([
    'Machines',
    'Hosts',
    'Storage',
    'Networks',
    'Settings',
    'Machines on alpha',
    'web-1',
    'db',
  ]));

it('offers what can be done now, the machine itself first', () => {
  const found = labels('web-1', 'operator');
  expect(found[0]).toBe('web-1');
  expect(found).toContain('web-1: console');
  expect(found).toContain('web-1: shut down');
  expect(found).not.toContain('web-1: start');
});

it('offers no action that the role does not hold', () =>
  expect(labels('web-1', 'viewer')).toEqual(['web-1']));
