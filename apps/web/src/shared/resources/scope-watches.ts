import type { Position } from '@guesthouse/contract/inventory';
import type { ResourceScope } from '@guesthouse/contract/resource';
import type { LiveSocket } from '../socket/live-socket.ts';

/** Told where the server stands each time the scope is joined; null where it cannot be joined now. */
type JoinListener = (position: Position | null) => void;

interface Watch {
  readonly scope: ResourceScope;
  readonly listeners: Set<JoinListener>;
}

/**
 * What this page watches, each scope once however many parts of the page show it: joined with the first
 * of them, again after every reconnect, and left with the last.
 */
export class ScopeWatches {
  readonly #socket: LiveSocket;
  readonly #watches = new Map<string, Watch>();

  constructor(socket: LiveSocket) {
    this.#socket = socket;
    socket.onConnected(() => {
      for (const watch of this.#watches.values()) void this.#join(watch);
    });
  }

  /** @returns how to stop */
  watch(scope: ResourceScope, listener: JoinListener): () => void {
    const name = JSON.stringify([scope.kind, scope.hostId, scope.parent]);
    const watch = this.#watches.get(name) ?? { scope, listeners: new Set() };
    this.#watches.set(name, watch);
    // One part may be there twice: each counts.
    const own: JoinListener = (position) => listener(position);
    watch.listeners.add(own);
    // A later part joins again: it needs a position that is not older than itself.
    void this.#join(watch);
    return () => {
      watch.listeners.delete(own);
      if (watch.listeners.size > 0 || this.#watches.get(name) !== watch) return;
      this.#watches.delete(name);
      // A connection that is lost has left every room already.
      this.#socket.request('resource:unwatch', scope).catch(() => undefined);
    };
  }

  async #join({ scope, listeners }: Watch): Promise<void> {
    const tell = (position: Position | null) => {
      for (const listener of [...listeners]) listener(position);
    };
    if (!this.#socket.connected) {
      tell(null);
      return;
    }
    try {
      tell(await this.#socket.request('resource:watch', scope));
    } catch {
      // The list itself says what is wrong: it is fetched all the same.
      tell(null);
    }
  }
}
