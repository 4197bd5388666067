import { describe, expect, it } from 'vitest';
import { aSample } from '../../../testing/samples.ts';
import { chartDefinitions } from './chart-definitions.ts';
import { vitalSigns } from './vital-signs.ts';

const at = (atMs: number, gap = false) => aSample({ atMs, gap });

describe('charts', () => {
  it('are made for what the sample knows', () => {
    const titles = chartDefinitions(at(1)).map(({ title }) => title);
    expect(titles).toEqual([
      'CPU',
      'Each vCPU',
      'Memory',
      'Disk vda',
      'Disk vda, requests',
      'Network vnet0',
    ]);
  });

  it('never show 0 for unknown', () => {
    const [cpu] = vitalSigns;
    expect(cpu?.value(aSample({ cpu: null }))).toBeNull();
    const disks = vitalSigns.find(({ label }) => label === 'Disks');
    expect(disks?.value(aSample({ disks: [] }))).toBeNull();
    expect(disks?.value(at(1))).toBe(30);
  });
});
