import { addon } from './addon.ts';
import type { CallOptions } from './call-options.ts';
import { AdminConnectionCalls } from './generated/admin-connection-calls.ts';
import type { ConnectCloseReason } from './generated/enums.ts';
import type { Box } from './native.ts';

/** A connection to a daemon's admin interface. Made by {@link openAdmin}. */
export class AdminConnection extends AdminConnectionCalls {
  /** As it was given to {@link openAdmin}. */
  readonly uri: string;
  readonly #forget: () => void;
  readonly #closeListeners = new Set<(reason: ConnectCloseReason) => void>();
  #closing: Promise<number> | undefined;

  constructor(uri: string, box: Box, forget: () => void) {
    super(undefined, box);
    this.uri = uri;
    this.#forget = forget;
  }

  /** Such as `1:warning`. @see https://libvirt.org/logging.html */
  getLoggingFilters(flags = 0, options?: CallOptions): Promise<string> {
    return this.call('virAdmConnectGetLoggingFilters', [flags], options);
  }

  /** Such as `1:stderr`. @see https://libvirt.org/logging.html */
  getLoggingOutputs(flags = 0, options?: CallOptions): Promise<string> {
    return this.call('virAdmConnectGetLoggingOutputs', [flags], options);
  }

  /** Calls a listener when the daemon goes away. */
  onClose(listener: (reason: ConnectCloseReason) => void): () => void {
    this.#closeListeners.add(listener);
    return () => this.#closeListeners.delete(listener);
  }

  /** Called by this package. */
  reportLost(reason: ConnectCloseReason): void {
    for (const listener of this.#closeListeners) listener(reason);
  }

  /** Waits for calls that are under way and closes. Idempotent; gives the references left. */
  close(): Promise<number> {
    this.#forget();
    this.#closing ??= addon().close(this.box);
    return this.#closing;
  }

  [Symbol.asyncDispose](): Promise<void> {
    return this.close().then(() => undefined);
  }
}
