import type { DomainSummary } from '@guesthouse/contract/domain';
import type { HostSummary } from '@guesthouse/contract/host';
import type { DomainRef, DomainUuid, HostId } from '@guesthouse/contract/ids';
import type { Inventory, Position } from '@guesthouse/contract/inventory';
import { isDeepStrictEqual } from 'node:util';
import type { DomainHappening } from '../libvirt/happenings/watch-happenings.ts';
import { domainEntryReducer } from './domain-entry-reducer.ts';
import type { DomainEntry, DomainFacts } from './domain-entry.ts';
import { ResourceMirror } from './resources/resource-mirror.ts';

export type HostFacts = Omit<HostSummary, 'revision'>;

/** `null`: it is no longer there. */
export type MirrorChange =
  | { readonly kind: 'host'; readonly hostId: HostId; readonly host: HostSummary | null }
  | { readonly kind: 'domain'; readonly ref: DomainRef; readonly entry: DomainEntry | null };

type HappeningListener = (hostId: HostId, happening: DomainHappening) => void;

/**
 * All that is known of every host, in memory. Reads are served from here and never reach libvirt;
 * each change takes the next revision. Domains of a host that cannot be reached stay as they were last seen.
 */
export class Mirror {
  /** Networks, storage, devices …: everything but domains. */
  readonly resources: ResourceMirror;
  readonly #epoch: string;
  readonly #hosts = new Map<HostId, HostSummary>();
  readonly #domains = new Map<HostId, Map<DomainUuid, DomainEntry>>();
  readonly #listeners = new Set<(change: MirrorChange) => void>();
  readonly #happeningListeners = new Set<HappeningListener>();
  #revision = 0;
  #inventory: Inventory | null = null;

  constructor(epoch: string) {
    this.#epoch = epoch;
    this.resources = new ResourceMirror(epoch, (hostId) => this.#hosts.has(hostId));
  }

  get position(): Position {
    return { epoch: this.#epoch, revision: this.#revision };
  }

  /** The same object until the next change. */
  get inventory(): Inventory {
    this.#inventory ??= {
      ...this.position,
      hosts: [...this.#hosts.values()],
      domains: [...this.#domains.values()].flatMap((domains) =>
        Array.from(domains.values(), ({ summary }) => summary),
      ),
    };
    return this.#inventory;
  }

  get domainCount(): number {
    return [...this.#domains.values()].reduce((count, domains) => count + domains.size, 0);
  }

  hosts(): HostSummary[] {
    return [...this.#hosts.values()];
  }

  host(hostId: HostId): HostSummary | undefined {
    return this.#hosts.get(hostId);
  }

  domain({ hostId, uuid }: DomainRef): DomainEntry | undefined {
    return this.#domains.get(hostId)?.get(uuid);
  }

  domainsOf(hostId: HostId): DomainSummary[] {
    return Array.from(this.#domains.get(hostId)?.values() ?? [], ({ summary }) => summary);
  }

  domainUuids(hostId: HostId): DomainUuid[] {
    return [...(this.#domains.get(hostId)?.keys() ?? [])];
  }

  putHost(facts: HostFacts): void {
    const before = this.#hosts.get(facts.hostId);
    if (before && isDeepStrictEqual({ ...facts, revision: before.revision }, before)) return;
    const host = { ...facts, revision: this.#revision + 1 };
    this.#hosts.set(facts.hostId, host);
    this.#changed({ kind: 'host', hostId: facts.hostId, host });
  }

  /** All that it has goes with it. */
  removeHost(hostId: HostId): void {
    for (const uuid of this.domainUuids(hostId)) this.removeDomain({ hostId, uuid });
    this.#domains.delete(hostId);
    this.resources.removeHost(hostId);
    if (this.#hosts.delete(hostId)) this.#changed({ kind: 'host', hostId, host: null });
  }

  /**
   * Ignored for a host that is not, or no longer, in the mirror.
   * @param witnessed false for what is found on connecting: how long it has been so, nobody knows
   */
  putDomain(facts: DomainFacts, witnessed = true): void {
    const { hostId, uuid } = facts.summary;
    if (!this.#hosts.has(hostId)) return;
    const domains = this.#domainMap(hostId);
    const before = domains.get(uuid);
    const entry = domainEntryReducer(before, facts, {
      revision: this.#revision + 1,
      nowIso: new Date().toISOString(),
      witnessed,
    });
    if (entry === before) return;
    domains.set(uuid, entry);
    this.resources.table('domain-attachments').put(hostId, facts.attachments);
    this.#changed({ kind: 'domain', ref: { hostId, uuid }, entry });
  }

  removeDomain(ref: DomainRef): void {
    if (!this.#domains.get(ref.hostId)?.delete(ref.uuid)) return;
    this.resources.table('domain-attachments').remove(ref.hostId, ref.uuid);
    this.#changed({ kind: 'domain', ref, entry: null });
  }

  /** Passes on what libvirt told; it changes nothing here. */
  tellHappening(hostId: HostId, happening: DomainHappening): void {
    for (const listener of this.#happeningListeners) listener(hostId, happening);
  }

  onHappening(listener: HappeningListener): void {
    this.#happeningListeners.add(listener);
  }

  /** @returns how to stop listening */
  onChange(listener: (change: MirrorChange) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  #domainMap(hostId: HostId): Map<DomainUuid, DomainEntry> {
    const known = this.#domains.get(hostId);
    if (known) return known;
    const domains = new Map<DomainUuid, DomainEntry>();
    this.#domains.set(hostId, domains);
    return domains;
  }

  #changed(change: MirrorChange): void {
    this.#revision += 1;
    this.#inventory = null;
    for (const listener of this.#listeners) listener(change);
  }
}
