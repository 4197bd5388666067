import type { RoomBroadcaster } from '../socket/client-event-handler.ts';
import { ChangeBatch } from './change-batch.ts';
import type { Mirror } from './mirror.ts';

export const inventoryRoom = 'inventory';

/** A step is sent at once after a quiet time, and in a burst at most this often. */
export const changeStepMs = 10;

/** Sends what changes in the mirror to the pages that watch it, in coalesced steps. */
export class ChangeSender {
  readonly #mirror: Mirror;
  readonly #broadcaster: RoomBroadcaster;
  readonly #batch = new ChangeBatch();
  readonly #unsubscribe: () => void;
  #lastSentAtMs = -Infinity;
  #timer: NodeJS.Timeout | null = null;

  constructor(mirror: Mirror, broadcaster: RoomBroadcaster) {
    this.#mirror = mirror;
    this.#broadcaster = broadcaster;
    this.#unsubscribe = mirror.onChange((change) => {
      this.#batch.add(change);
      this.#schedule();
    });
  }

  stop(): void {
    this.#unsubscribe();
    if (this.#timer) clearTimeout(this.#timer);
  }

  #schedule(): void {
    if (this.#timer) return;
    const waitMs = Math.max(0, this.#lastSentAtMs + changeStepMs - performance.now());
    this.#timer = setTimeout(() => this.#send(), waitMs);
  }

  #send(): void {
    this.#timer = null;
    this.#lastSentAtMs = performance.now();
    const { position } = this.#mirror;
    const hosts = this.#batch.takeHosts(position);
    const domains = this.#batch.takeDomains(position);
    if (hosts) this.#broadcaster.to(inventoryRoom, 'host:changed', hosts);
    if (domains) this.#broadcaster.to(inventoryRoom, 'domain:changed', domains);
  }
}
