import type { FlatStats, StatsValue } from './stats.ts';

/** Statistics as objects, and arrays where the keys are numbers. */
export interface NestedStats<Int = number | bigint> {
  readonly [key: string]: NestedValue<Int>;
}

export type NestedValue<Int = number | bigint> =
  StatsValue<Int> | NestedStats<Int> | readonly (NestedStats<Int> | StatsValue<Int> | undefined)[];

type Branch = { [key: string]: Leaf };
type Leaf = StatsValue | Branch | Leaf[];

const isIndex = (part: string): boolean => /^\d+$/.test(part);

/**
 * `{'block.count': 1, 'block.0.name': 'vda'}` → `{block: {count: 1, items: [{name: 'vda'}]}}`:
 * numbered entries go into `items` of what they number. A key that is both a value and a group,
 * such as `vcpu.0.wait` beside `vcpu.0.wait.max`, keeps its value as `value` of the group.
 */
export function nestStats(flat: FlatStats): NestedStats {
  const root: Branch = {};
  for (const [key, value] of Object.entries(flat)) insert(root, key.split('.'), value);
  return root as NestedStats;
}

function insert(root: Branch, path: readonly string[], value: StatsValue): void {
  let branch = root;
  for (const [depth, part] of path.entries()) {
    const last = depth === path.length - 1;
    if (isIndex(part)) {
      const items = (branch['items'] ??= []) as Leaf[];
      const index = Number(part);
      if (last) items[index] = value;
      else branch = items[index] = asBranch(items[index]);
    } else if (last) {
      const present = branch[part];
      if (isBranch(present)) present['value'] = value;
      else branch[part] = value;
    } else {
      branch = branch[part] = asBranch(branch[part]);
    }
  }
}

const isBranch = (leaf: Leaf | undefined): leaf is Branch =>
  typeof leaf === 'object' && !Array.isArray(leaf);

function asBranch(leaf: Leaf | undefined): Branch {
  if (isBranch(leaf)) return leaf;
  return leaf === undefined ? {} : { value: leaf };
}
