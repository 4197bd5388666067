import { consoleLimits, type ConsoleState } from '@guesthouse/contract/console';
import type { ConsoleId } from '@guesthouse/contract/ids';
import type { SocketContext } from '../socket/client-event-handler.ts';
import { sessionLimits } from './console-session-limits.ts';
import { ScrollbackRing } from './scrollback-ring.ts';
import {
  creditAfterAcknowledgement,
  creditAfterOutput,
  freshCredit,
  type ViewerCredit,
} from './viewer-credit.ts';

interface Viewer {
  readonly socket: Pick<SocketContext, 'emit'>;
  credit: ViewerCredit;
}

/**
 * Those who look at one console, and the scrollback that they begin with. Output is sent once per turn of
 * the event loop, so that what arrives together leaves together. A slow viewer slows nobody.
 */
export class ConsoleViewers {
  readonly #scrollback = new ScrollbackRing(consoleLimits.scrollbackBytes);
  readonly #viewers = new Map<ConsoleId, Viewer>();
  #unsent: Uint8Array[] = [];

  get count(): number {
    return this.#viewers.size;
  }

  /** @returns the scrollback; what follows it is sent from the next turn of the event loop on */
  add(consoleId: ConsoleId, socket: Viewer['socket']): Uint8Array {
    this.#viewers.set(consoleId, { socket, credit: freshCredit });
    return this.#scrollback.snapshot();
  }

  remove(consoleId: ConsoleId): void {
    this.#viewers.delete(consoleId);
  }

  showState(state: ConsoleState): void {
    this.#flush();
    for (const [consoleId, { socket }] of this.#viewers)
      socket.emit('console:state', { consoleId, ...state });
  }

  output(data: Uint8Array): void {
    this.#unsent.push(data);
    if (this.#unsent.length === 1) setImmediate(() => this.#flush());
  }

  acknowledge(consoleId: ConsoleId, bytes: number): void {
    const viewer = this.#viewers.get(consoleId);
    if (!viewer) return;
    const { credit, catchUp } = creditAfterAcknowledgement(viewer.credit, bytes, consoleLimits);
    viewer.credit = credit;
    if (!catchUp) return;
    this.#flush();
    const scrollback = this.#scrollback.snapshot();
    const { skippedBytes } = viewer.credit;
    viewer.credit = freshCredit;
    viewer.socket.emit('console:catch-up', { consoleId, skippedBytes, scrollback });
  }

  /** Scrollback and viewers take the same bytes at the same time: nobody sees them twice. */
  #flush(): void {
    const unsent = Buffer.concat(this.#unsent);
    this.#unsent = [];
    for (let start = 0; start < unsent.length; start += sessionLimits.outputEventBytes)
      this.#send(unsent.subarray(start, start + sessionLimits.outputEventBytes));
  }

  #send(data: Uint8Array): void {
    this.#scrollback.append(data);
    for (const [consoleId, viewer] of this.#viewers) {
      const { credit, send } = creditAfterOutput(viewer.credit, data.byteLength, consoleLimits);
      viewer.credit = credit;
      if (send) viewer.socket.emit('console:output', { consoleId, data });
    }
  }
}
