import { addon } from './addon.ts';
import type { Domain } from './domain.ts';
import type { CallOptions } from './call-options.ts';
import { LibvirtClosedError } from './errors/closed-error.ts';
import { LibvirtError } from './errors/libvirt-error.ts';
import { ConnectionEvents } from './connection-events.ts';
import { ErrorDomain, type ConnectCloseReason } from './generated/enums.ts';
import type { Box } from './native.ts';
import type { LibvirtObject } from './object.ts';
import { readStats, type DomainStats, type StatsOptions, type StatsShape } from './stats.ts';
import type { LibvirtStream } from './stream.ts';

export interface CloseOptions {
  /**
   * How long calls that are under way may take to end; 5000 by default, and 500 for a connection
   * that was lost. Those that have not ended
   * then reject with a {@link LibvirtClosedError}, and the connection is closed behind them.
   */
  readonly deadlineMs?: number;
}

const defaultDeadlineMs = 5000;
/** Nothing is answered any more. */
const lostDeadlineMs = 500;

/** A connection to a hypervisor. Made by {@link open}. */
export class Connection extends ConnectionEvents {
  /** As it was given to {@link open}. */
  readonly uri: string;
  readonly #streams = new Set<LibvirtStream>();
  readonly #closeListeners = new Set<(reason: ConnectCloseReason) => void>();
  #lostBecause: ConnectCloseReason | undefined;
  #closing: Promise<number> | undefined;

  readonly #forget: () => void;

  constructor(uri: string, box: Box, forget: () => void) {
    super(box);
    this.uri = uri;
    this.#forget = forget;
  }

  /** Whether {@link close} was called. A connection that was lost is not closed by that. */
  get closed(): boolean {
    return this.#closing !== undefined;
  }

  /** False once the connection was lost or closed. Does not ask the daemon. */
  override async isAlive(options?: CallOptions): Promise<boolean> {
    if (this.closed || this.#lostBecause !== undefined) return false;
    return super.isAlive(options).catch((error: unknown) => {
      // What was lost a moment ago answers every call with why.
      if (error instanceof LibvirtError && error.domain === ErrorDomain.RPC) return false;
      throw error;
    });
  }

  /**
   * Statistics of every domain in one call.
   *
   * @param stats - Bits of `DomainStatsTypes`; 0 asks for all.
   * @param flags - Bits of `ConnectGetAllDomainStatsFlags`.
   * @see https://libvirt.org/html/libvirt-libvirt-domain.html#virConnectGetAllDomainStats
   */
  getAllDomainStats<const O extends StatsOptions = StatsOptions>(
    stats: number = 0,
    flags: number = 0,
    options?: O,
  ): Promise<DomainStats<StatsShape<O>>[]> {
    const args = [stats, flags, options?.int64 === 'number'];
    return readStats(this, this.call('virConnectGetAllDomainStats', args, options), options);
  }

  /**
   * The same for some domains. Two or more of these calls may share the work of a large host.
   *
   * @see https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainListGetStats
   */
  async domainListGetStats<const O extends StatsOptions = StatsOptions>(
    domains: readonly Domain[],
    stats: number = 0,
    flags: number = 0,
    options?: O,
  ): Promise<DomainStats<StatsShape<O>>[]> {
    // libvirt takes the connection from the first domain and refuses an empty list.
    if (domains.length === 0) return [];
    const boxes = domains.map((domain) => domain.box);
    const args = [stats, flags, options?.int64 === 'number', boxes];
    return readStats(this, this.call('virDomainListGetStats', args, options), options);
  }

  /**
   * Calls a listener when the connection ends by itself: the daemon went away, or did not answer
   * keepalives. Not called for {@link close}. Called at once, later, when that happened already.
   *
   * @returns a function that takes the listener back.
   */
  onClose(listener: (reason: ConnectCloseReason) => void): () => void {
    const reason = this.#lostBecause;
    if (reason !== undefined) queueMicrotask(() => listener(reason));
    else this.#closeListeners.add(listener);
    return () => this.#closeListeners.delete(listener);
  }

  /** Called by this package when libvirt reports the end. */
  reportLost(reason: ConnectCloseReason): void {
    if (this.closed || this.#lostBecause !== undefined) return;
    this.#lostBecause = reason;
    for (const listener of this.#closeListeners) listener(reason);
    this.#closeListeners.clear();
    for (const stream of this.#streams) stream.destroy(new LibvirtClosedError('virStreamRecv'));
  }

  override adoptStream(stream: LibvirtStream): void {
    if (this.closed) {
      stream.destroy();
      return;
    }
    this.#streams.add(stream);
    stream.once('close', () => this.#streams.delete(stream));
  }

  /**
   * Refuses new calls, aborts streams, ends subscriptions, waits for calls that are under way,
   * frees every object and closes. Idempotent.
   *
   * @returns how many references are left; 0 when all is well. Anything else is also reported as
   * a process warning.
   */
  close(options: CloseOptions = {}): Promise<number> {
    const deadlineMs = this.#lostBecause === undefined ? defaultDeadlineMs : lostDeadlineMs;
    this.#closing ??= this.#close(options.deadlineMs ?? deadlineMs);
    return this.#closing;
  }

  async #close(deadlineMs: number): Promise<number> {
    this.#closeListeners.clear();
    this.#forget();
    const closing = addon().close(this.box);
    this.events.end();
    for (const stream of this.#streams) stream.destroy();
    let timer: NodeJS.Timeout | undefined;
    const deadline = new Promise<number>((resolve) => {
      timer = setTimeout(() => resolve(addon().abandon(this.box) + 1), deadlineMs);
    });
    const left = await Promise.race([closing, deadline]);
    clearTimeout(timer);
    if (left !== 0) {
      process.emitWarning(`${left} references were left when ${this.uri} was closed`, {
        type: 'LibvirtWarning',
        code: 'LIBVIRT_REFERENCES_LEFT',
      });
    }
    return left;
  }

  [Symbol.asyncDispose](): Promise<void> {
    return this.close().then(() => undefined);
  }

  /** The object itself, so that every object has a `connection`. */
  get connection(): this {
    return this;
  }
}

/** The connection at the root of an object. */
// eslint-disable-next-line @typescript-eslint/no-unsafe-class-instance-assignment -- only connections have no parent
export const connectionOf = (root: LibvirtObject): Connection => root as Connection;
