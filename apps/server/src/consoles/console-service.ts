import type { ConsoleOpened } from '@guesthouse/contract/console';
import { domainKey } from '@guesthouse/contract/domain-key';
import { consoleIdSchema, type ConsoleId, type DomainRef } from '@guesthouse/contract/ids';
import { randomUUID } from 'node:crypto';
import { ProblemError } from '../http/problem-error.ts';
import type { MirrorChange } from '../inventory/mirror.ts';
import type { SocketContext } from '../socket/client-event-handler.ts';
import { sessionLimits } from './console-session-limits.ts';
import { ConsoleSession, type ConsoleSessionDeps } from './console-session.ts';

interface KeptSession {
  readonly ref: DomainRef;
  readonly session: ConsoleSession;
  idleTimer: NodeJS.Timeout | null;
}

interface Seat {
  readonly kept: KeptSession;
  /** The seat is this socket's alone. */
  readonly socketId: string;
}

/** All console sessions and the seats at them. */
export class ConsoleService {
  readonly #deps: ConsoleSessionDeps;
  /** Insertion order is the order in which idle sessions were last used. */
  readonly #sessions = new Map<string, KeptSession>();
  readonly #seats = new Map<ConsoleId, Seat>();
  /** Sockets whose end is awaited: once for each, however many consoles they open and close. */
  readonly #sockets = new Set<string>();
  readonly #unsubscribe: () => void;

  constructor(deps: Omit<ConsoleSessionDeps, 'stuck'>) {
    this.#deps = { ...deps, stuck: new Set() };
    this.#unsubscribe = deps.mirror.onChange((change) => this.#mirrorChanged(change));
  }

  get sessionCount(): number {
    return this.#sessions.size;
  }

  get viewerCount(): number {
    return this.#seats.size;
  }

  /** @throws ProblemError `console_unavailable` at a limit */
  open(ref: DomainRef, socket: SocketContext): ConsoleOpened {
    this.#checkLimits(ref, socket);
    const kept = this.#session(ref);
    if (kept.idleTimer) clearTimeout(kept.idleTimer);
    kept.idleTimer = null;
    const consoleId = consoleIdSchema.parse(randomUUID());
    this.#seats.set(consoleId, { kept, socketId: socket.socketId });
    this.#leaveWith(socket);
    const scrollback = kept.session.join(consoleId, socket);
    return { consoleId, scrollback, ...kept.session.shown };
  }

  /** @throws ProblemError `console_not_found`, `console_unavailable` */
  async write(consoleId: ConsoleId, socketId: string, data: Uint8Array): Promise<void> {
    await this.#seat(consoleId, socketId).kept.session.write(data);
  }

  acknowledge(consoleId: ConsoleId, socketId: string, bytes: number): void {
    this.#seat(consoleId, socketId).kept.session.viewers.acknowledge(consoleId, bytes);
  }

  /** Twice is once. */
  close(consoleId: ConsoleId, socketId: string): void {
    if (this.#seats.get(consoleId)?.socketId === socketId) this.#leave(consoleId);
  }

  async stop(): Promise<void> {
    this.#unsubscribe();
    this.#seats.clear();
    await Promise.allSettled(Array.from(this.#sessions.values(), (kept) => this.#dispose(kept)));
  }

  #checkLimits(ref: DomainRef, socket: SocketContext): void {
    const ownSeats = [...this.#seats.values()].filter(
      ({ socketId }) => socketId === socket.socketId,
    );
    if (ownSeats.length >= sessionLimits.seatsPerSocket)
      throw new ProblemError(
        'console_unavailable',
        `One page can hold ${sessionLimits.seatsPerSocket} consoles: close one first.`,
      );
    if (!this.#sessions.has(domainKey(ref)) && this.#sessions.size >= sessionLimits.sessions)
      throw new ProblemError(
        'console_unavailable',
        `The server holds ${sessionLimits.sessions} consoles already: close one first.`,
      );
  }

  #session(ref: DomainRef): KeptSession {
    const key = domainKey(ref);
    const known = this.#sessions.get(key);
    if (known) return known;
    const kept = { ref, session: new ConsoleSession(ref, this.#deps), idleTimer: null };
    this.#sessions.set(key, kept);
    return kept;
  }

  #seat(consoleId: ConsoleId, socketId: string): Seat {
    const seat = this.#seats.get(consoleId);
    if (seat?.socketId === socketId) return seat;
    throw new ProblemError('console_not_found', 'This console is not open on this connection.');
  }

  #leaveWith(socket: SocketContext): void {
    const { socketId } = socket;
    if (this.#sockets.has(socketId)) return;
    this.#sockets.add(socketId);
    socket.onClose(() => {
      this.#sockets.delete(socketId);
      for (const [consoleId, seat] of this.#seats)
        if (seat.socketId === socketId) this.#leave(consoleId);
    });
  }

  #leave(consoleId: ConsoleId): void {
    const seat = this.#seats.get(consoleId);
    if (!seat) return;
    this.#seats.delete(consoleId);
    const { kept } = seat;
    kept.session.viewers.remove(consoleId);
    if (kept.session.viewers.count > 0) return;
    kept.idleTimer = setTimeout(() => void this.#dispose(kept), sessionLimits.idleMs);
    this.#sessions.delete(domainKey(kept.ref));
    this.#sessions.set(domainKey(kept.ref), kept);
    this.#trimIdle();
  }

  /** The one that was left longest ago goes first. */
  #trimIdle(): void {
    const idle = [...this.#sessions.values()].filter(({ idleTimer }) => idleTimer !== null);
    for (const kept of idle.slice(0, Math.max(0, idle.length - sessionLimits.idleSessions)))
      void this.#dispose(kept);
  }

  async #dispose(kept: KeptSession): Promise<void> {
    if (kept.idleTimer) clearTimeout(kept.idleTimer);
    this.#sessions.delete(domainKey(kept.ref));
    await kept.session.dispose();
  }

  #mirrorChanged(change: MirrorChange): void {
    if (change.kind === 'host') {
      for (const { ref, session } of this.#sessions.values())
        if (ref.hostId === change.hostId) session.targetChanged();
      return;
    }
    const kept = this.#sessions.get(domainKey(change.ref));
    if (!kept) return;
    if (change.entry === null && kept.session.viewers.count === 0) void this.#dispose(kept);
    else kept.session.targetChanged();
  }
}
