import { hostIdSchema, objectUuidSchema } from '@guesthouse/contract/ids';
import type { ResourceChange } from '@guesthouse/contract/resource-change';
import { describe, expect, it } from 'vitest';
import { aPool } from '../../testing/resources.ts';
import { applyResourceChange, concerns, resourceViewOf } from './resource-view.ts';

const alpha = hostIdSchema.parse('alpha');
const beta = hostIdSchema.parse('beta');
const parent = objectUuidSchema.parse('00000000-0000-4000-a000-000000000001');
const pool = aPool({ revision: 3 });

function change(rest: Partial<ResourceChange<'storage-pool'>>): ResourceChange<'storage-pool'> {
  const empty = { changed: [], removed: [], coverage: null };
  const place = { kind: 'storage-pool', hostId: alpha, parent: null } as const;
  return { epoch: 'e', revision: 5, ...place, ...empty, ...rest };
}

const view = resourceViewOf<'storage-pool'>({
  epoch: 'e',
  revision: 4,
  items: [pool],
  coverage: [{ hostId: alpha, parent: null, state: 'reading', reason: null, total: 1 }],
});

describe('a step', () => {
  it('brings what is newer and drops what is older', () => {
    const newer = { ...pool, name: 'renamed', revision: 5 };
    const after = applyResourceChange(view, change({ changed: [newer] }));
    expect(after.items.get(pool.key)?.name).toBe('renamed');
    const late = { ...pool, name: 'late', revision: 2 };
    expect(applyResourceChange(after, change({ changed: [late] })).items).toBe(after.items);
  });

  it('removes, unless the thing came back since', () => {
    expect(applyResourceChange(view, change({ removed: [pool.key] })).items.size).toBe(0);
    const old = change({ revision: 2, removed: [pool.key] });
    expect(applyResourceChange(view, old).items.size).toBe(1);
  });

  it('tells how far a host has been read', () => {
    const coverage = {
      hostId: alpha,
      parent: null,
      state: 'read',
      reason: null,
      total: 1,
    } as const;
    expect(applyResourceChange(view, change({ coverage })).coverage).toEqual([coverage]);
  });

  it('of another run of the server changes nothing', () => {
    expect(applyResourceChange(view, change({ epoch: 'f', removed: [pool.key] }))).toBe(view);
  });
});

it.each([
  [{ kind: 'storage-pool', hostId: null, parent: null }, true],
  [{ kind: 'storage-pool', hostId: alpha, parent: null }, true],
  [{ kind: 'storage-pool', hostId: beta, parent: null }, false],
  [{ kind: 'network', hostId: null, parent: null }, false],
  [{ kind: 'storage-volume', hostId: alpha, parent }, false],
] as const)('a step about a pool concerns %o: %s', (scope, expected) => {
  expect(concerns(scope, change({}))).toBe(expected);
});
