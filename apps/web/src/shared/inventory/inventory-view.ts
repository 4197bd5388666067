import type { DomainSummary } from '@guesthouse/contract/domain';
import type { HostSummary } from '@guesthouse/contract/host';
import { domainKey } from '@guesthouse/contract/domain-key';
import type { HostId } from '@guesthouse/contract/ids';
import type { DomainChange, HostChange, Inventory, Position } from '@guesthouse/contract/inventory';

/** The mirror as the page holds it: by key, at one position. */
export interface InventoryView extends Position {
  readonly hosts: ReadonlyMap<HostId, HostSummary>;
  readonly domains: ReadonlyMap<string, DomainSummary>;
}

export type InventoryChange =
  | { readonly kind: 'domains'; readonly change: DomainChange }
  | { readonly kind: 'hosts'; readonly change: HostChange };

export function viewOf({ epoch, revision, hosts, domains }: Inventory): InventoryView {
  return {
    epoch,
    revision,
    hosts: new Map(hosts.map((host) => [host.hostId, host])),
    domains: new Map(domains.map((domain) => [domainKey(domain), domain])),
  };
}

interface Revised {
  readonly revision: number;
}

/** The same map when every step is older than what it holds. */
function applyTo<K, V extends Revised>(
  before: ReadonlyMap<K, V>,
  changed: readonly (readonly [K, V])[],
  removed: readonly K[],
  revision: number,
): ReadonlyMap<K, V> {
  const newer = changed.filter(
    ([key, value]) => (before.get(key)?.revision ?? -1) < value.revision,
  );
  const gone = removed.filter((key) => (before.get(key)?.revision ?? Infinity) < revision);
  if (newer.length === 0 && gone.length === 0) return before;
  const after = new Map(before);
  for (const key of gone) after.delete(key);
  for (const [key, value] of newer) after.set(key, value);
  return after;
}

/**
 * One step of the mirror. What is older than the view is dropped entity by entity; a step of
 * another run of the server does not fit at all and leaves the view as it is (the caller refetches).
 */
export function applyChange(view: InventoryView, { kind, change }: InventoryChange): InventoryView {
  if (change.epoch !== view.epoch) return view;
  const revision = Math.max(view.revision, change.revision);
  if (kind === 'hosts') {
    const changed = change.changed.map((host) => [host.hostId, host] as const);
    const hosts = applyTo(view.hosts, changed, change.removed, change.revision);
    return { ...view, revision, hosts };
  }
  const changed = change.changed.map((domain) => [domainKey(domain), domain] as const);
  const removed = change.removed.map(domainKey);
  return { ...view, revision, domains: applyTo(view.domains, changed, removed, change.revision) };
}

/** Whether the server is further on, or is another run of it, so that the view has missed steps. */
export function isBehind(view: Position, server: Position): boolean {
  return view.epoch !== server.epoch || view.revision < server.revision;
}
