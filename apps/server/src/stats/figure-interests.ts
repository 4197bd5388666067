import { figureGroups, type FigureGroup, type FiguresWish } from '@guesthouse/contract/figures';
import type { DomainUuid, HostId } from '@guesthouse/contract/ids';
import type { SocketContext } from '../socket/client-event-handler.ts';

interface Interest {
  readonly socket: SocketContext;
  readonly domains: ReadonlyMap<HostId, ReadonlySet<DomainUuid>>;
  readonly wide: ReadonlySet<FigureGroup>;
}

/** What each page wants to see now: one wish for each, the last one. */
export class FigureInterests {
  readonly #bySocket = new Map<string, Interest>();

  /** @returns whether the page is here for the first time */
  put(socket: SocketContext, wish: FiguresWish): boolean {
    const domains = new Map<HostId, Set<DomainUuid>>();
    for (const { hostId, uuid } of wish.domains) {
      const ofHost = domains.get(hostId) ?? new Set();
      domains.set(hostId, ofHost.add(uuid));
    }
    const isNew = !this.#bySocket.has(socket.socketId);
    this.#bySocket.set(socket.socketId, { socket, domains, wide: new Set(wish.wide) });
    return isNew;
  }

  remove(socketId: string): void {
    this.#bySocket.delete(socketId);
  }

  watchersOf(hostId: HostId) {
    return [...this.#bySocket.values()].flatMap(({ socket, domains }) => {
      const uuids = domains.get(hostId);
      return uuids ? [{ socket, uuids }] : [];
    });
  }

  domainsOf(hostId: HostId): Set<DomainUuid> {
    return new Set(this.watchersOf(hostId).flatMap(({ uuids }) => [...uuids]));
  }

  wideGroups(): FigureGroup[] {
    const all = [...this.#bySocket.values()];
    return figureGroups.filter((group) => all.some(({ wide }) => wide.has(group)));
  }

  wideWatchers(): SocketContext[] {
    return [...this.#bySocket.values()].flatMap(({ socket, wide }) =>
      wide.size > 0 ? [socket] : [],
    );
  }

  hosts(): Set<HostId> {
    return new Set([...this.#bySocket.values()].flatMap(({ domains }) => [...domains.keys()]));
  }
}
