import type { RoomBroadcaster } from '../../socket/client-event-handler.ts';
import { StepTimer } from '../step-timer.ts';
import { ResourceBatch } from './resource-batch.ts';
import type { ResourceMirror } from './resource-mirror.ts';
import { scopeName } from './resource-watches.ts';

/** How often changes are sent in a burst. */
export const resourceStepMs = 50;

/** Sends what changes to the pages that watch it, in coalesced steps; what nobody watches is not kept. */
export class ResourceSender {
  readonly #mirror: ResourceMirror;
  readonly #broadcaster: RoomBroadcaster;
  readonly #batch = new ResourceBatch();
  readonly #timer = new StepTimer(resourceStepMs, () => this.#send());
  readonly #unsubscribe: () => void;

  constructor(mirror: ResourceMirror, broadcaster: RoomBroadcaster) {
    this.#mirror = mirror;
    this.#broadcaster = broadcaster;
    this.#unsubscribe = mirror.onStep((step) => {
      if (!mirror.watches.isWatched(step.kind, step.hostId, step.parent)) return;
      this.#batch.add(step);
      this.#timer.want();
    });
  }

  stop(): void {
    this.#unsubscribe();
    this.#timer.stop();
  }

  #send(): void {
    for (const change of this.#batch.take((kind) => this.#mirror.table(kind).position)) {
      const { kind, hostId, parent } = change;
      this.#broadcaster.to(scopeName({ kind, hostId, parent }), 'resource:changed', change);
      if (parent !== null) continue;
      const ofAllHosts = scopeName({ kind, hostId: null, parent: null });
      this.#broadcaster.to(ofAllHosts, 'resource:changed', change);
    }
  }
}
