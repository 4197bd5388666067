import { naturalKey } from './machine-sort.ts';
import type { MachineRow } from './machine-row.ts';
import { statePresentation } from './state-presentation.ts';

export const groupings = ['none', 'host', 'tag', 'state'] as const;
export type Grouping = (typeof groupings)[number];

export const groupingLabels: Record<Grouping, string> = {
  none: 'No groups',
  host: 'Host',
  tag: 'Tag',
  state: 'State',
};

export function groupingOf(text: string | undefined): Grouping {
  return groupings.find((one) => one === text) ?? 'none';
}

/** One line of the list: a machine, or the head of a group of them. */
export type ListItem =
  | { readonly kind: 'machine'; readonly itemKey: string; readonly row: MachineRow }
  | {
      readonly kind: 'group';
      readonly itemKey: string;
      readonly name: string;
      readonly count: number;
      readonly open: boolean;
    };

const untagged = 'No tag';

const namesOf: Record<Exclude<Grouping, 'none'>, (row: MachineRow) => readonly string[]> = {
  host: ({ host }) => [host.label],
  // A machine stands under each of its tags.
  tag: ({ domain }) => (domain.tags.length === 0 ? [untagged] : domain.tags),
  state: ({ domain }) => [statePresentation(domain.state).label],
};

const plainItems = new WeakMap<MachineRow, ListItem>();

/** The same item for the same row: a key in the filter makes nothing anew. */
function plainItem(row: MachineRow): ListItem {
  let item = plainItems.get(row);
  if (!item) {
    item = { kind: 'machine', itemKey: row.key, row };
    plainItems.set(row, item);
  }
  return item;
}

/** Machines under the heads of their groups, in the order that they came in; closed groups keep their heads. */
export function listItems(
  rows: readonly MachineRow[],
  grouping: Grouping,
  closed: ReadonlySet<string>,
): readonly ListItem[] {
  if (grouping === 'none') return rows.map(plainItem);
  const groups = new Map<string, MachineRow[]>();
  for (const row of rows)
    for (const name of namesOf[grouping](row)) {
      const group = groups.get(name);
      if (group) group.push(row);
      else groups.set(name, [row]);
    }
  const last = (name: string) => Number(grouping === 'tag' && name === untagged);
  const names = [...groups.keys()].toSorted(
    (a, b) => last(a) - last(b) || (naturalKey(a) < naturalKey(b) ? -1 : 1),
  );
  return names.flatMap((name): ListItem[] => {
    const members = groups.get(name) ?? [];
    const open = !closed.has(name);
    const head = {
      kind: 'group',
      itemKey: `group ${name}`,
      name,
      count: members.length,
      open,
    } as const;
    const machines = open
      ? members.map((row) => ({ kind: 'machine', itemKey: `${name} ${row.key}`, row }) as const)
      : [];
    return [head, ...machines];
  });
}
