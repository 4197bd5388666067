import { objectUuidSchema } from '@guesthouse/contract/ids';
import { resourceKey } from '@guesthouse/contract/resource';
import { describe, expect, it } from 'vitest';
import { alpha } from '../testing/facts.ts';
import type { ResourceFacts } from './resource-facts.ts';
import { ResourceBatch } from './resource-batch.ts';
import { ResourceTable, type ResourceStep } from './resource-table.ts';

const poolUuid = objectUuidSchema.parse('11111111-2222-3333-4444-555555555555');

function volume(name: string, allocationBytes = 0): ResourceFacts<'storage-volume'> {
  return {
    id: name,
    parent: poolUuid,
    xml: null,
    item: {
      key: resourceKey(alpha, poolUuid, name),
      hostId: alpha,
      poolUuid,
      name,
      type: 'file',
      path: `/${name}`,
      format: 'raw',
      capacityBytes: 1,
      allocationBytes,
      backingPath: null,
      backingFormat: null,
      encrypted: false,
    },
  };
}

function table(hosts = new Set([alpha])) {
  const steps: ResourceStep[] = [];
  const made = new ResourceTable('storage-volume', {
    epoch: 'e',
    hasHost: (hostId) => hosts.has(hostId),
    onStep: (step) => steps.push(step),
  });
  return { made, steps };
}

describe('ResourceTable', () => {
  it('stamps what changes, and gives the same reply until then', () => {
    const { made } = table();
    expect(made.put(alpha, volume('a'))).toBe(true);
    const reply = made.reply(alpha, poolUuid);
    expect(made.put(alpha, volume('a'))).toBe(false);
    expect(made.reply(alpha, poolUuid)).toBe(reply);
    made.put(alpha, volume('a', 5));
    expect(made.reply(alpha, poolUuid)).toMatchObject({
      epoch: 'e',
      revision: 2,
      items: [{ name: 'a', allocationBytes: 5, revision: 2 }],
      coverage: [{ state: 'reading' }],
    });
  });

  it('takes nothing of a host that is not there, and tells of all that goes with one', () => {
    const hosts = new Set([alpha]);
    const { made, steps } = table(hosts);
    made.put(alpha, volume('a'));
    hosts.clear();
    made.removeHost(alpha);
    expect(made.put(alpha, volume('b'))).toBe(false);
    expect(steps.at(-1)).toMatchObject({ key: resourceKey(alpha, poolUuid, 'a'), item: null });
    expect(made.reply(null, null)).toMatchObject({ items: [], coverage: [] });
  });

  it('forgets a parent that nobody looks at', () => {
    const { made } = table();
    made.put(alpha, volume('a'));
    made.drop(alpha, poolUuid);
    expect(made.ids(alpha, poolUuid)).toEqual([]);
  });
});

describe('ResourceBatch', () => {
  it('holds of each thing only where it came to', () => {
    const { made, steps } = table();
    made.put(alpha, volume('a'));
    for (let bytes = 1; bytes <= 200; bytes += 1) made.put(alpha, volume('b', bytes));
    made.remove(alpha, 'a', poolUuid);
    const batch = new ResourceBatch();
    for (const step of steps) batch.add(step);
    expect(batch.take(() => made.position)).toEqual([
      {
        epoch: 'e',
        revision: 202,
        kind: 'storage-volume',
        hostId: alpha,
        parent: poolUuid,
        changed: [expect.objectContaining({ name: 'b', allocationBytes: 200 })],
        removed: [resourceKey(alpha, poolUuid, 'a')],
        coverage: null,
      },
    ]);
    expect(batch.take(() => made.position)).toEqual([]);
  });
});
