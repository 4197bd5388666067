import type { HostId, ObjectUuid } from '@guesthouse/contract/ids';
import {
  isNested,
  type NestedKind,
  type ResourceKind,
  type ResourceScope,
} from '@guesthouse/contract/resource';
import type { Logger } from 'pino';
import type { ResourceLink } from '../../libvirt/resources/resource-link.ts';
import type { ResourceMirror, ResourceTouch } from './resource-mirror.ts';
import { nestedSources, resourceSources, type ReadKind } from './resource-sources.ts';
import { ResourceSync, type ResourceSource } from './resource-sync.ts';
import type { ResourceStep } from './resource-table.ts';
import { scopeName } from './resource-watches.ts';

/** A sync whatever its kind: each knows its own types. */
type AnySync = Pick<
  ResourceSync<ResourceKind, unknown>,
  'start' | 'mark' | 'look' | 'watched' | 'distrust' | 'stop'
>;

/** What a pool's volumes and a network's leases belong to. */
const nestedIn: Partial<Record<ResourceKind, NestedKind>> = {
  'storage-pool': 'storage-volume',
  network: 'dhcp-lease',
};

/** Everything of one host beside its domains, for the life of one connection. */
export class HostResources {
  readonly #hostId: HostId;
  readonly #link: ResourceLink;
  readonly #mirror: ResourceMirror;
  readonly #log: Logger;
  readonly #syncs = new Map<ReadKind, AnySync>();
  readonly #nested = new Map<string, AnySync>();
  readonly #stops: (() => void)[] = [];

  constructor(hostId: HostId, link: ResourceLink, mirror: ResourceMirror, log: Logger) {
    this.#hostId = hostId;
    this.#link = link;
    this.#mirror = mirror;
    this.#log = log;
  }

  start(): void {
    const { watches } = this.#mirror;
    this.#startKind('network', resourceSources.network(this.#link));
    this.#startKind('storage-pool', resourceSources['storage-pool'](this.#link));
    this.#startKind('node-device', resourceSources['node-device'](this.#link));
    this.#startKind('host-interface', resourceSources['host-interface'](this.#link));
    this.#startKind('secret', resourceSources.secret(this.#link));
    this.#startKind('nwfilter', resourceSources.nwfilter(this.#link));
    this.#stops.push(
      watches.onChange({
        watched: (scope) => this.#watched(scope),
        abandoned: (scope) => this.#abandoned(scope),
      }),
      this.#mirror.onTouch((touch) => this.#touched(touch)),
      this.#mirror.onStep((step) => this.#stepped(step)),
    );
    for (const scope of watches.scopes()) this.#watched(scope);
  }

  stop(): void {
    for (const stop of this.#stops.splice(0)) stop();
    for (const sync of [...this.#syncs.values(), ...this.#nested.values()]) sync.stop();
  }

  #startKind<K extends ReadKind, R>(kind: K, source: ResourceSource<K, R>): void {
    const sync = this.#sync(kind, source, null);
    this.#syncs.set(kind, sync);
    void sync.start();
  }

  #sync<K extends ResourceKind, R>(
    kind: K,
    source: ResourceSource<K, R>,
    parent: ObjectUuid | null,
  ): ResourceSync<K, R> {
    const { watches } = this.#mirror;
    return new ResourceSync(source, {
      hostId: this.#hostId,
      parent,
      table: this.#mirror.table(kind),
      isWatched: () => watches.isWatched(kind, this.#hostId, parent),
      log: this.#log,
    });
  }

  #watched({ kind, hostId, parent }: ResourceScope): void {
    if (hostId !== null && hostId !== this.#hostId) return;
    if (isNested(kind)) {
      if (parent !== null) this.#startNested(kind, parent);
    } else if (kind !== 'domain-attachments') this.#syncs.get(kind)?.watched();
  }

  #startNested(kind: NestedKind, parent: ObjectUuid): void {
    const name = this.#nestedName(kind, parent);
    if (this.#nested.has(name)) return;
    const sync: AnySync =
      kind === 'storage-volume'
        ? this.#sync(kind, nestedSources[kind](this.#link, parent), parent)
        : this.#sync(kind, nestedSources[kind](this.#link, parent), parent);
    this.#nested.set(name, sync);
    void sync.start();
  }

  #abandoned({ kind, hostId, parent }: ResourceScope): void {
    if (hostId !== this.#hostId || parent === null) return;
    const name = this.#nestedName(kind, parent);
    this.#nested.get(name)?.stop();
    this.#nested.delete(name);
  }

  #touched({ kind, hostId, id, parent }: ResourceTouch): void {
    if (hostId !== this.#hostId || kind === 'domain-attachments') return;
    if (!isNested(kind)) this.#syncs.get(kind)?.mark(id);
    else if (parent !== null) this.#nested.get(this.#nestedName(kind, parent))?.mark(id);
  }

  /** A pool that started, was refreshed or has less room left has other volumes, perhaps. */
  #stepped({ kind, hostId, key, item }: ResourceStep): void {
    const nested = nestedIn[kind];
    if (nested === undefined || hostId !== this.#hostId || key === null) return;
    const uuid = item && 'uuid' in item ? item.uuid : key.slice(key.indexOf('/') + 1);
    const sync = this.#nested.get(this.#nestedName(nested, uuid as ObjectUuid));
    sync?.distrust();
    void sync?.look();
  }

  #nestedName(kind: ResourceKind, parent: ObjectUuid): string {
    return scopeName({ kind, hostId: this.#hostId, parent });
  }
}
