import type { DomainSummary } from '@guesthouse/contract/domain';
import type { NodeDeviceSummary } from '@guesthouse/contract/resources/node-device';
import { deviceTitle } from './device-words.ts';

/** A device with what is told of it; the item that the filter looks at. */
export interface DeviceItem {
  readonly device: NodeDeviceSummary;
  readonly users: readonly DomainSummary[];
}

export interface DeviceRow extends DeviceItem {
  readonly name: string;
  /** 1 for the outermost. */
  readonly level: number;
  readonly childCount: number;
  readonly expanded: boolean;
  /** Its place among its siblings, from 1, and how many there are. */
  readonly position: number;
  readonly siblings: number;
  /** Shown only for what is inside: the filter does not match it itself. */
  readonly context: boolean;
}

interface TreeOptions {
  readonly collapsed: ReadonlySet<string>;
  /** Null: no filter. What matches is shown with all that it is in. */
  readonly matches: ((item: DeviceItem) => boolean) | null;
}

const collator = new Intl.Collator('en', { numeric: true });

/** The rows of the tree from top to bottom. Whatever has no parent here stands at the top. */
export function deviceRows(
  items: readonly DeviceItem[],
  { collapsed, matches }: TreeOptions,
): DeviceRow[] {
  const byName = new Map(items.map((item) => [item.device.name, item]));
  const inside = new Map<string | null, DeviceItem[]>();
  for (const item of items) {
    const home = isInCircle(item, byName) ? null : parentOf(item, byName);
    inside.set(home, [...(inside.get(home) ?? []), item]);
  }
  const shown = matches === null ? null : shownNames(items, byName, matches);
  const rows: DeviceRow[] = [];
  const seen = new Set<string>();
  const add = (parent: string | null, level: number): void => {
    const children = (inside.get(parent) ?? [])
      .filter(({ device: { name } }) => (shown === null || shown.has(name)) && !seen.has(name))
      .sort(inOrder);
    children.forEach((item, index) => {
      const { name } = item.device;
      seen.add(name);
      const within = (inside.get(name) ?? []).filter(
        ({ device }) => shown === null || shown.has(device.name),
      );
      const expanded = within.length > 0 && (shown !== null || !collapsed.has(name));
      rows.push({
        ...item,
        name,
        level,
        childCount: within.length,
        expanded,
        position: index + 1,
        siblings: children.length,
        context: matches !== null && !matches(item),
      });
      if (expanded) add(name, level + 1);
    });
  };
  add(null, 1);
  return rows;
}

function parentOf(
  { device: { parent } }: DeviceItem,
  byName: ReadonlyMap<string, DeviceItem>,
): string | null {
  return parent !== null && byName.has(parent) ? parent : null;
}

/** Nothing is lost because a host tells nonsense: what is inside itself stands at the top. */
function isInCircle(item: DeviceItem, byName: ReadonlyMap<string, DeviceItem>): boolean {
  const passed = new Set<string>();
  let at = parentOf(item, byName);
  while (at !== null && !passed.has(at)) {
    if (at === item.device.name) return true;
    passed.add(at);
    const next = byName.get(at);
    at = next ? parentOf(next, byName) : null;
  }
  return false;
}

function shownNames(
  items: readonly DeviceItem[],
  byName: ReadonlyMap<string, DeviceItem>,
  matches: (item: DeviceItem) => boolean,
): Set<string> {
  const shown = new Set<string>();
  for (const item of items.filter(matches)) {
    let at: DeviceItem | undefined = item;
    while (at && !shown.has(at.device.name)) {
      shown.add(at.device.name);
      at = at.device.parent === null ? undefined : byName.get(at.device.parent);
    }
  }
  return shown;
}

function inOrder(a: DeviceItem, b: DeviceItem): number {
  return (
    collator.compare(a.device.name, b.device.name) ||
    collator.compare(deviceTitle(a.device), deviceTitle(b.device))
  );
}
