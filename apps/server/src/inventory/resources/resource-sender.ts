import type { RoomBroadcaster } from '../../socket/client-event-handler.ts';
import { ResourceBatch } from './resource-batch.ts';
import type { ResourceMirror } from './resource-mirror.ts';
import { scopeName } from './resource-watches.ts';

/** A step is sent at once after a quiet time, and in a burst at most this often. */
export const resourceStepMs = 50;

/** Sends what changes to the pages that watch it, in coalesced steps; what nobody watches is not kept. */
export class ResourceSender {
  readonly #mirror: ResourceMirror;
  readonly #broadcaster: RoomBroadcaster;
  readonly #batch = new ResourceBatch();
  readonly #unsubscribe: () => void;
  #lastSentAtMs = -Infinity;
  #timer: NodeJS.Timeout | null = null;

  constructor(mirror: ResourceMirror, broadcaster: RoomBroadcaster) {
    this.#mirror = mirror;
    this.#broadcaster = broadcaster;
    this.#unsubscribe = mirror.onStep((step) => {
      if (!mirror.watches.isWatched(step.kind, step.hostId, step.parent)) return;
      this.#batch.add(step);
      this.#schedule();
    });
  }

  stop(): void {
    this.#unsubscribe();
    if (this.#timer) clearTimeout(this.#timer);
  }

  #schedule(): void {
    if (this.#timer) return;
    const waitMs = Math.max(0, this.#lastSentAtMs + resourceStepMs - performance.now());
    this.#timer = setTimeout(() => this.#send(), waitMs);
  }

  #send(): void {
    this.#timer = null;
    this.#lastSentAtMs = performance.now();
    for (const change of this.#batch.take((kind) => this.#mirror.table(kind).position)) {
      const { kind, hostId, parent } = change;
      this.#broadcaster.to(scopeName({ kind, hostId, parent }), 'resource:changed', change);
      if (parent !== null) continue;
      const ofAllHosts = scopeName({ kind, hostId: null, parent: null });
      this.#broadcaster.to(ofAllHosts, 'resource:changed', change);
    }
  }
}
