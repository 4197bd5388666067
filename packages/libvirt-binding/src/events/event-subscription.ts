/** What is told of events. */
export interface EventListener {
  readonly onEvent: (...values: readonly unknown[]) => void;
  /** Events were dropped because they came faster than they were taken. */
  readonly onOverflow?: ((lost: number) => void) | undefined;
}

/** A listener's hold on events. Keeps the process alive until it or its connection is closed. */
export class EventSubscription {
  readonly #leave: (silently: boolean) => Promise<void>;
  readonly #endListeners: (() => void)[] = [];
  #closed = false;

  /** Made by the connection. */
  constructor(leave: (silently: boolean) => Promise<void>) {
    this.#leave = leave;
  }

  get closed(): boolean {
    return this.#closed;
  }

  /** Calls a function when the subscription, or its connection, is closed. */
  onEnd(listener: () => void): void {
    if (this.#closed) listener();
    else this.#endListeners.push(listener);
  }

  /** No event is delivered once this was called. Idempotent. */
  async close(): Promise<void> {
    if (this.#closed) return;
    this.#finish();
    await this.#leave(false);
  }

  /** Ends without asking libvirt: for a connection that is being closed. */
  end(): void {
    if (this.#closed) return;
    this.#finish();
    void this.#leave(true);
  }

  #finish(): void {
    this.#closed = true;
    for (const listener of this.#endListeners.splice(0)) listener();
  }

  [Symbol.asyncDispose](): Promise<void> {
    return this.close();
  }
}
