import type { Position } from '@guesthouse/contract/inventory';
import type { ResourceChange } from '@guesthouse/contract/resource-change';
import type { ResourceCoverage, ResourceKind, ResourceScope } from '@guesthouse/contract/resource';
import type { Resource, ResourceReply } from '@guesthouse/contract/resource-reply';

/** One kind in one scope as the page holds it: by key, at one position. */
export interface ResourceView<K extends ResourceKind = ResourceKind> extends Position {
  readonly items: ReadonlyMap<string, Resource<K>>;
  readonly coverage: readonly ResourceCoverage[];
}

export function resourceViewOf<K extends ResourceKind>({
  epoch,
  revision,
  items,
  coverage,
}: ResourceReply<K>): ResourceView<K> {
  return { epoch, revision, items: new Map(items.map((item) => [item.key, item])), coverage };
}

/** Whether a step is about what this scope shows. */
export function concerns(scope: ResourceScope, change: ResourceChange): boolean {
  if (scope.kind !== change.kind) return false;
  return (
    scope.hostId === null || (scope.hostId === change.hostId && scope.parent === change.parent)
  );
}

/**
 * One step of the mirror; what is older than the view is dropped thing by thing. A step of another run
 * of the server does not fit and leaves the view as it is (the caller refetches).
 */
export function applyResourceChange<K extends ResourceKind>(
  view: ResourceView<K>,
  change: ResourceChange<K>,
): ResourceView<K> {
  if (change.epoch !== view.epoch) return view;
  const revisionOf = (key: string) => view.items.get(key)?.revision;
  const changed = change.changed.filter(({ key, revision }) => (revisionOf(key) ?? -1) < revision);
  const removed = change.removed.filter((key) => (revisionOf(key) ?? Infinity) < change.revision);
  const items = new Map(view.items);
  for (const key of removed) items.delete(key);
  for (const item of changed) items.set(item.key, item);
  return {
    epoch: view.epoch,
    revision: Math.max(view.revision, change.revision),
    items: changed.length + removed.length === 0 ? view.items : items,
    coverage: change.coverage ? withCoverage(view.coverage, change.coverage) : view.coverage,
  };
}

function withCoverage(
  before: readonly ResourceCoverage[],
  coverage: ResourceCoverage,
): readonly ResourceCoverage[] {
  const { hostId, parent } = coverage;
  const others = before.filter((one) => one.hostId !== hostId || one.parent !== parent);
  return [...others, coverage];
}
