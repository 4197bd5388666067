import { expect, it } from 'vitest';
import { leftoverChoices, sizeWords } from './deletion-plan.ts';

const nothing = {
  disks: [],
  nvram: null,
  tpm: false,
  snapshots: 0,
  checkpoints: null,
  managedSave: false,
};

it('asks only about what the machine has', () => {
  expect(leftoverChoices(nothing)).toEqual([]);
  const choices = leftoverChoices({
    ...nothing,
    nvram: '/var/lib/x.fd',
    tpm: true,
    snapshots: 2,
    checkpoints: 1,
    managedSave: true,
  });
  expect(choices.map(({ label, needed }) => [label, needed])).toEqual([
    ['Saved state', true],
    ['2 snapshots', true],
    ['1 checkpoint', true],
    ['Firmware variables', false],
    ['TPM state', false],
  ]);
});

it('tells the size of a disk as far as it is known', () => {
  const gib = 1024 ** 3;
  expect(sizeWords({ allocationBytes: 12 * gib, capacityBytes: 40 * gib })).toBe(
    '12 GiB of 40 GiB',
  );
  expect(sizeWords({ allocationBytes: gib, capacityBytes: null })).toBe('1 GiB');
  expect(sizeWords({ allocationBytes: null, capacityBytes: null })).toBeNull();
});
