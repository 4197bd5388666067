import type { DeletableDisk, DomainBelongings } from '@guesthouse/contract/domain-deletion';
import { expect, it } from 'vitest';
import { keepAll, leftoverOffers, machineDeletion } from './bulk-deletion.ts';
import type { Leftover } from './deletion-plan.ts';

const disk = (target: string, change: Partial<DeletableDisk> = {}): DeletableDisk => ({
  ...{ target, device: 'disk', source: `/images/${target}`, pool: 'images', volume: target },
  ...{ allocationBytes: 1, capacityBytes: 2, usedBy: [], dependants: [] },
  ...{ refusal: null, warning: null },
  ...change,
});
const web: DomainBelongings = {
  disks: [disk('vda'), disk('vdb', { refusal: 'It is used by db too.' })],
  nvram: '/nvram/web',
  tpm: false,
  snapshots: 2,
  checkpoints: 0,
  managedSave: false,
};
const plain: DomainBelongings = { ...web, disks: [], nvram: null, snapshots: null };
const off = { state: 'shutoff' } as const;
const all = (...leftovers: Leftover[]) => ({
  forceOff: true,
  disks: true,
  leftovers: new Set(leftovers),
});

it('offers what any of them has, and says how many', () => {
  expect(
    leftoverOffers([web, plain, web]).map(({ option, machines }) => [option, machines]),
  ).toEqual([
    ['removeSnapshotMetadata', 2],
    ['removeNvram', 2],
  ]);
  expect(leftoverOffers([plain])).toEqual([]);
});

it('keeps everything unless it is told otherwise, and names it', () => {
  expect(machineDeletion(off, plain, keepAll)).toEqual({
    options: { disks: [] },
    goes: [],
    stays: [],
    refusal: null,
  });
  const kept = machineDeletion(off, web, keepAll);
  expect(kept.goes).toEqual([]);
  expect(kept.stays).toEqual([
    '2 snapshots',
    'firmware variables',
    'vda /images/vda',
    'vdb /images/vdb',
  ]);
  expect(kept.refusal).toContain('2 snapshots');
  expect(machineDeletion({ state: 'running' }, plain, keepAll).refusal).toContain('runs');
});

it('takes of each what it has and may lose, and says why not the rest', () => {
  const gone = machineDeletion(
    { state: 'running' },
    web,
    all('removeSnapshotMetadata', 'removeTpm'),
  );
  expect(gone).toEqual({
    options: { forceOff: true, removeSnapshotMetadata: true, disks: ['vda'] },
    goes: ['2 snapshots', 'vda /images/vda'],
    stays: ['firmware variables', 'vdb /images/vdb (it is used by db too)'],
    refusal: null,
  });
  expect(machineDeletion(off, plain, all('removeNvram')).options).toEqual({ disks: [] });
});
