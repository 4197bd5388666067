import type { HostId, ObjectUuid } from '@guesthouse/contract/ids';
import { resourceKinds, type ResourceKind } from '@guesthouse/contract/resource';
import { ResourceTable, type ResourceStep } from './resource-table.ts';
import { ResourceWatches } from './resource-watches.ts';

type Tables = { readonly [K in ResourceKind]: ResourceTable<K> };

/** Somebody did something that libvirt has no event of. */
export interface ResourceTouch {
  readonly kind: ResourceKind;
  readonly hostId: HostId;
  readonly id: string;
  readonly parent: ObjectUuid | null;
}

/**
 * What hosts have beside domains, a table for each kind. Things of a host that cannot be reached stay
 * as they were last seen.
 */
export class ResourceMirror {
  readonly watches = new ResourceWatches();
  readonly #tables: Tables;
  readonly #stepListeners = new Set<(step: ResourceStep) => void>();
  readonly #touchListeners = new Set<(touch: ResourceTouch) => void>();

  constructor(epoch: string, hasHost: (hostId: HostId) => boolean) {
    const onStep = (step: ResourceStep) => {
      for (const listener of this.#stepListeners) listener(step);
    };
    const tables = resourceKinds.map((kind) => [
      kind,
      new ResourceTable(kind, { epoch, hasHost, onStep }),
    ]);
    // A table for each kind: `fromEntries` loses which is whose.
    this.#tables = Object.fromEntries(tables) as Tables;
    this.watches.onChange({
      watched: () => undefined,
      abandoned: ({ kind, hostId, parent }) => {
        if (hostId !== null && parent !== null) this.table(kind).drop(hostId, parent);
      },
    });
  }

  table<K extends ResourceKind>(kind: K): ResourceTable<K> {
    return this.#tables[kind];
  }

  removeHost(hostId: HostId): void {
    for (const kind of resourceKinds) this.table(kind).removeHost(hostId);
  }

  /** Lets it be read again, now. */
  touch(touch: ResourceTouch): void {
    for (const listener of this.#touchListeners) listener(touch);
  }

  /** @returns how to stop listening */
  onTouch(listener: (touch: ResourceTouch) => void): () => void {
    this.#touchListeners.add(listener);
    return () => this.#touchListeners.delete(listener);
  }

  /** @returns how to stop listening */
  onStep(listener: (step: ResourceStep) => void): () => void {
    this.#stepListeners.add(listener);
    return () => this.#stepListeners.delete(listener);
  }
}
