import type { HostId, ObjectUuid } from '@guesthouse/contract/ids';
import type { Position } from '@guesthouse/contract/inventory';
import type { ResourceCoverage, ResourceKind } from '@guesthouse/contract/resource';
import type { Resource, ResourceReply } from '@guesthouse/contract/resource-reply';
import { isDeepStrictEqual } from 'node:util';
import type { ResourceEntry, ResourceFacts } from './resource-facts.ts';

/** One step: a thing that changed, one that went (`item` is null), or another coverage. */
export interface ResourceStep<K extends ResourceKind = ResourceKind> {
  readonly kind: K;
  readonly hostId: HostId;
  readonly parent: ObjectUuid | null;
  readonly key: string | null;
  readonly item: Resource<K> | null;
  readonly coverage: ResourceCoverage | null;
}

/** What was read of one host, or of one pool or network on it. */
interface Shelf<K extends ResourceKind> {
  readonly hostId: HostId;
  readonly parent: ObjectUuid | null;
  readonly entries: Map<string, ResourceEntry<K>>;
  coverage: ResourceCoverage;
}

interface TableOptions {
  readonly epoch: string;
  /** Readings that were under way when a host was removed are ignored. */
  readonly hasHost: (hostId: HostId) => boolean;
  readonly onStep: (step: ResourceStep) => void;
}

/** All that is known of one kind on every host, in memory; each change takes the next revision. */
export class ResourceTable<K extends ResourceKind> {
  readonly kind: K;
  readonly #options: TableOptions;
  readonly #shelves = new Map<string, Shelf<K>>();
  readonly #replies = new Map<string, ResourceReply<K>>();
  #revision = 0;

  constructor(kind: K, options: TableOptions) {
    this.kind = kind;
    this.#options = options;
  }

  get position(): Position {
    return { epoch: this.#options.epoch, revision: this.#revision };
  }

  /** The same object until the next change of the kind. */
  reply(hostId: HostId | null, parent: ObjectUuid | null): ResourceReply<K> {
    const name = `${hostId ?? ''}/${parent ?? ''}`;
    const known = this.#replies.get(name);
    if (known) return known;
    const shelves = [...this.#shelves.values()].filter(
      (shelf) => hostId === null || (shelf.hostId === hostId && shelf.parent === parent),
    );
    const reply = {
      ...this.position,
      items: shelves.flatMap(({ entries }) => Array.from(entries.values(), ({ item }) => item)),
      coverage: shelves.map(({ coverage }) => coverage),
    };
    this.#replies.set(name, reply);
    return reply;
  }

  get(hostId: HostId, id: string, parent: ObjectUuid | null = null): ResourceEntry<K> | undefined {
    return this.#shelves.get(shelfName(hostId, parent))?.entries.get(id);
  }

  ids(hostId: HostId, parent: ObjectUuid | null = null): string[] {
    return [...(this.#shelves.get(shelfName(hostId, parent))?.entries.keys() ?? [])];
  }

  coverage(hostId: HostId, parent: ObjectUuid | null = null): ResourceCoverage | undefined {
    return this.#shelves.get(shelfName(hostId, parent))?.coverage;
  }

  /** @returns whether anything about it is new */
  put(hostId: HostId, { id, parent, item, xml }: ResourceFacts<K>): boolean {
    if (!this.#options.hasHost(hostId)) return false;
    const { entries } = this.#shelf(hostId, parent);
    const before = entries.get(id);
    if (before?.xml === xml) {
      const same = { ...item, revision: before.item.revision };
      if (isDeepStrictEqual(same, before.item)) return false;
    }
    // The revision is the one field that facts lack.
    const after = { ...item, revision: this.#revision + 1 } as Resource<K>;
    entries.set(id, { item: after, xml });
    this.#changed({ hostId, parent, key: item.key, item: after, coverage: null });
    return true;
  }

  remove(hostId: HostId, id: string, parent: ObjectUuid | null = null): void {
    const entries = this.#shelves.get(shelfName(hostId, parent))?.entries;
    const entry = entries?.get(id);
    if (!entry) return;
    entries?.delete(id);
    this.#changed({ hostId, parent, key: entry.item.key, item: null, coverage: null });
  }

  cover(coverage: ResourceCoverage): void {
    const { hostId, parent } = coverage;
    if (!this.#options.hasHost(hostId)) return;
    const shelf = this.#shelf(hostId, parent);
    if (isDeepStrictEqual(shelf.coverage, coverage)) return;
    shelf.coverage = coverage;
    this.#changed({ hostId, parent, key: null, item: null, coverage });
  }

  /** Forgets a parent that nobody looks at any more: whoever looks again begins anew. */
  drop(hostId: HostId, parent: ObjectUuid | null): void {
    if (this.#shelves.delete(shelfName(hostId, parent))) this.#advance();
  }

  removeHost(hostId: HostId): void {
    for (const [name, shelf] of this.#shelves) {
      if (shelf.hostId !== hostId) continue;
      for (const id of [...shelf.entries.keys()]) this.remove(hostId, id, shelf.parent);
      this.#shelves.delete(name);
      this.#advance();
    }
  }

  #shelf(hostId: HostId, parent: ObjectUuid | null): Shelf<K> {
    const name = shelfName(hostId, parent);
    const known = this.#shelves.get(name);
    if (known) return known;
    const coverage = { hostId, parent, state: 'reading', reason: null, total: null } as const;
    const shelf: Shelf<K> = { hostId, parent, entries: new Map(), coverage };
    this.#shelves.set(name, shelf);
    return shelf;
  }

  #changed(step: Omit<ResourceStep<K>, 'kind'>): void {
    this.#advance();
    this.#options.onStep({ kind: this.kind, ...step });
  }

  #advance(): void {
    this.#revision += 1;
    this.#replies.clear();
  }
}

const shelfName = (hostId: HostId, parent: ObjectUuid | null) => `${hostId}/${parent ?? ''}`;
