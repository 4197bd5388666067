import type { Element } from '../element.ts';

export interface NamedCount {
  readonly name: string;
  readonly count: number;
}

/**
 * The children that are not among the known, in the order of their first appearance. Elements of
 * another namespace are never known, whatever their name.
 */
export function countByName(
  parent: Element | undefined,
  known: ReadonlySet<string>,
): readonly NamedCount[] {
  const counts = new Map<string, number>();
  for (const child of parent?.children ?? [])
    if (child.namespaceUri !== '' || !known.has(child.name))
      counts.set(child.name, (counts.get(child.name) ?? 0) + 1);
  return [...counts].map(([name, count]) => ({ name, count }));
}
