/** Keys of machines that are chosen, and where a range would begin. */
export interface Selection {
  readonly keys: ReadonlySet<string>;
  readonly anchor: string | null;
}

export const noSelection: Selection = { keys: new Set(), anchor: null };

export function toggleOne({ keys }: Selection, key: string): Selection {
  const next = new Set(keys);
  if (!next.delete(key)) next.add(key);
  return { keys: next, anchor: key };
}

/** From the last one that was chosen to this one, in the order of the list, as this one becomes. */
export function toggleRange(
  selection: Selection,
  key: string,
  order: readonly string[],
): Selection {
  const from = selection.anchor === null ? -1 : order.indexOf(selection.anchor);
  const to = order.indexOf(key);
  if (from < 0 || to < 0) return toggleOne(selection, key);
  const next = new Set(selection.keys);
  const choose = !next.has(key);
  for (const one of order.slice(Math.min(from, to), Math.max(from, to) + 1))
    if (choose) next.add(one);
    else next.delete(one);
  return { keys: next, anchor: key };
}

/** All of these, or none of them if all are chosen already. */
export function toggleAll(selection: Selection, keys: readonly string[]): Selection {
  const all = keys.length > 0 && keys.every((key) => selection.keys.has(key));
  return all ? noSelection : { keys: new Set(keys), anchor: null };
}
