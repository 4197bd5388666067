import { ProblemError } from '../http/problem-error.ts';
import type { SocketContext } from '../socket/client-event-handler.ts';

interface WatchRules<Ref> {
  readonly keyOf: (ref: Ref) => string;
  readonly limit: number;
  /** What is watched, for the words of a refusal. */
  readonly things: string;
  readonly onEnd: (ref: Ref) => void;
}

/** What each socket watches: each once, and none beyond the life of the socket. */
export class SocketWatches<Ref> {
  readonly #bySocket = new Map<string, Map<string, Ref>>();
  readonly #rules: WatchRules<Ref>;

  constructor(rules: WatchRules<Ref>) {
    this.#rules = rules;
  }

  /** @returns false when the socket watches it already */
  add(socket: SocketContext, ref: Ref): boolean {
    const { keyOf, limit, things } = this.#rules;
    const watches = this.#of(socket);
    const key = keyOf(ref);
    if (watches.has(key)) return false;
    if (watches.size >= limit)
      throw new ProblemError('too_many_requests', `One page can watch ${limit} ${things} at once.`);
    watches.set(key, ref);
    return true;
  }

  remove(socket: SocketContext, ref: Ref): void {
    const { keyOf, onEnd } = this.#rules;
    if (this.#bySocket.get(socket.socketId)?.delete(keyOf(ref))) onEnd(ref);
  }

  #of(socket: SocketContext): Map<string, Ref> {
    const known = this.#bySocket.get(socket.socketId);
    if (known) return known;
    const watches = new Map<string, Ref>();
    this.#bySocket.set(socket.socketId, watches);
    socket.onClose(() => {
      this.#bySocket.delete(socket.socketId);
      for (const ref of watches.values()) this.#rules.onEnd(ref);
    });
    return watches;
  }
}
