import { ProblemError } from '../http/problem-error.ts';
import { sessionLimits } from './console-session-limits.ts';

/** Hands bytes to the guest; resolves once they are no longer ours. */
export type InputWriter = (bytes: Uint8Array) => Promise<void>;

/**
 * Input on its way into the guest, in the order in which it came from all viewers together. A guest
 * that does not read lets it pile up only so far: then input waits, and after a while it is refused.
 */
export class ConsoleInput {
  readonly #write: InputWriter;
  #pendingBytes = 0;
  #waitingBytes = 0;
  #turn: Promise<void> = Promise.resolve();
  /** Called whenever the guest has read something. */
  #onRead: (() => void) | null = null;

  constructor(write: InputWriter) {
    this.#write = write;
  }

  /**
   * Resolves when the bytes have their place in the line to the guest.
   * @throws ProblemError `console_unavailable` when the guest does not read
   */
  accept(bytes: Uint8Array): Promise<void> {
    if (this.#waitingBytes + bytes.byteLength > sessionLimits.waitingInputBytes)
      return Promise.reject(this.#stalled());
    this.#waitingBytes += bytes.byteLength;
    const accepted = this.#turn.then(() => this.#enter(bytes));
    this.#turn = accepted.catch(() => undefined);
    return accepted;
  }

  async #enter(bytes: Uint8Array): Promise<void> {
    try {
      while (!this.#hasRoomFor(bytes)) await this.#someRead();
    } finally {
      this.#waitingBytes -= bytes.byteLength;
    }
    this.#pendingBytes += bytes.byteLength;
    // A stream that breaks tells its session; here the bytes are just gone.
    void this.#write(bytes)
      .catch(() => undefined)
      .finally(() => {
        this.#pendingBytes -= bytes.byteLength;
        this.#onRead?.();
      });
  }

  #hasRoomFor(bytes: Uint8Array): boolean {
    const { pendingInputBytes } = sessionLimits;
    return this.#pendingBytes === 0 || this.#pendingBytes + bytes.byteLength <= pendingInputBytes;
  }

  #someRead(): Promise<void> {
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => {
        this.#onRead = null;
        reject(this.#stalled());
      }, sessionLimits.inputStallMs);
      this.#onRead = () => {
        clearTimeout(timer);
        this.#onRead = null;
        resolve();
      };
    });
  }

  #stalled(): ProblemError {
    return new ProblemError(
      'console_unavailable',
      `The guest does not read its console: ${this.#pendingBytes} bytes of input wait already.`,
      { hint: 'Is the machine paused, or does nothing run on its serial port?' },
    );
  }
}
