import type { HostId, ObjectUuid } from '@guesthouse/contract/ids';
import type { ResourceKind, ResourceScope } from '@guesthouse/contract/resource';

/** After the last watcher has left: somebody who comes back soon finds everything as it was. */
export const lingerMs = 30_000;

export interface WatchListener {
  /** The first one looks. */
  watched(scope: ResourceScope): void;
  /** Nobody has looked for a while. */
  abandoned(scope: ResourceScope): void;
}

interface Watch {
  readonly scope: ResourceScope;
  count: number;
  timer: NodeJS.Timeout | null;
}

/** Who looks at what: readings that only a watcher needs begin with the first and end after the last. */
export class ResourceWatches {
  readonly #watches = new Map<string, Watch>();
  readonly #listeners = new Set<WatchListener>();

  /** @returns how to stop looking; calling it again does nothing */
  watch(scope: ResourceScope): () => void {
    const watch = this.#watch(scope);
    watch.count += 1;
    if (watch.timer) clearTimeout(watch.timer);
    watch.timer = null;
    let released = false;
    return () => {
      if (released) return;
      released = true;
      watch.count -= 1;
      if (watch.count === 0) watch.timer = setTimeout(() => this.#end(watch), lingerMs).unref();
    };
  }

  /** Whether somebody looks at this kind on this host, or has a moment ago. */
  isWatched(kind: ResourceKind, hostId: HostId, parent: ObjectUuid | null): boolean {
    return (
      this.#watches.has(scopeName({ kind, hostId, parent })) ||
      this.#watches.has(scopeName({ kind, hostId: null, parent: null }))
    );
  }

  scopes(): ResourceScope[] {
    return Array.from(this.#watches.values(), ({ scope }) => scope);
  }

  /** @returns how to stop listening */
  onChange(listener: WatchListener): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  #watch(scope: ResourceScope): Watch {
    const known = this.#watches.get(scopeName(scope));
    if (known) return known;
    const watch: Watch = { scope, count: 0, timer: null };
    this.#watches.set(scopeName(scope), watch);
    for (const listener of this.#listeners) listener.watched(scope);
    return watch;
  }

  #end({ scope }: Watch): void {
    this.#watches.delete(scopeName(scope));
    for (const listener of this.#listeners) listener.abandoned(scope);
  }
}

/** One string per scope: also the name of its room. */
export function scopeName({ kind, hostId, parent }: ResourceScope): string {
  return `resource ${kind} ${hostId ?? '*'} ${parent ?? '*'}`;
}
