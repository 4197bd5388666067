import type { RoomBroadcaster } from '../socket/client-event-handler.ts';
import { ChangeBatch } from './change-batch.ts';
import type { Mirror } from './mirror.ts';
import { StepTimer } from './step-timer.ts';

export const inventoryRoom = 'inventory';

/** How often changes are sent in a burst. */
export const changeStepMs = 10;

/** Sends what changes in the mirror to the pages that watch it, in coalesced steps. */
export class ChangeSender {
  readonly #mirror: Mirror;
  readonly #broadcaster: RoomBroadcaster;
  readonly #batch = new ChangeBatch();
  readonly #timer = new StepTimer(changeStepMs, () => this.#send());
  readonly #unsubscribe: () => void;

  constructor(mirror: Mirror, broadcaster: RoomBroadcaster) {
    this.#mirror = mirror;
    this.#broadcaster = broadcaster;
    this.#unsubscribe = mirror.onChange((change) => {
      this.#batch.add(change);
      this.#timer.want();
    });
  }

  stop(): void {
    this.#unsubscribe();
    this.#timer.stop();
  }

  #send(): void {
    const { position } = this.#mirror;
    const hosts = this.#batch.takeHosts(position);
    const domains = this.#batch.takeDomains(position);
    if (hosts) this.#broadcaster.to(inventoryRoom, 'host:changed', hosts);
    if (domains) this.#broadcaster.to(inventoryRoom, 'domain:changed', domains);
  }
}
