import type { HostProblem } from '@guesthouse/contract/host';
import { ProblemError } from '../http/problem-error.ts';
import { describeConnectError, describeLoss } from './connect-error.ts';
import type { HostIdentity } from './host-identity.ts';
import type { HostLink } from './host-link.ts';
import type { HostTarget } from './host-target.ts';
import {
  hostStatusReducer,
  initialHostStatus,
  type HostStatus,
  type HostStatusEvent,
} from './host-status-reducer.ts';
import { openHostLink } from './open-host-link.ts';
import { livesInConnection } from './uri-parts.ts';

export interface HostConnectionListener {
  statusChanged(status: HostStatus): void;
  connected(link: HostLink, identity: HostIdentity): void;
  /** The link that `connected` gave is of no more use. */
  lost(link: HostLink): void;
}

/** Keeps one host connected: opens, notices the loss, tries again with growing patience. */
export class HostConnection {
  #target: HostTarget;
  readonly #listener: HostConnectionListener;
  #status = initialHostStatus(Date.now());
  #link: HostLink | null = null;
  /** Connections that others hold beside this one; they end with it. */
  readonly #lent = new Set<HostLink>();
  /** The attempt under way. Aborting it leaves the thread that opens to itself. */
  #attempt: AbortController | null = null;
  #retryTimer: NodeJS.Timeout | null = null;
  #stopped = false;

  constructor(target: HostTarget, listener: HostConnectionListener) {
    this.#target = target;
    this.#listener = listener;
  }

  get status(): HostStatus {
    return this.#status;
  }

  /** @throws ProblemError `host_unreachable` */
  get link(): HostLink {
    if (this.#link) return this.#link;
    throw unreachable(this.#status.problem);
  }

  /** Tries now, unless connected or trying already. */
  connect(): void {
    if (this.#stopped || this.#link || this.#attempt) return;
    if (this.#retryTimer) clearTimeout(this.#retryTimer);
    this.#retryTimer = null;
    this.#attempt = new AbortController();
    this.#dispatch({ kind: 'attempt-began' });
    void this.#try(this.#attempt);
  }

  /** Drops what there is and connects anew, with other credentials for instance. */
  async renew(target: HostTarget): Promise<void> {
    this.#target = target;
    this.#attempt?.abort();
    this.#attempt = null;
    const dropped = this.#drop();
    this.#dispatch({ kind: 'renewed', atMs: Date.now() });
    this.connect();
    await dropped;
  }

  /** Another connection to the same host; the same one where the host lives in its connection. */
  async openLink(): Promise<HostLink> {
    if (livesInConnection(this.#target.uri)) return this.link.borrow();
    try {
      const link = await openHostLink(this.#target);
      if (this.#stopped) await link.close();
      else this.#lend(link);
      return link;
    } catch (error) {
      throw unreachable(describeConnectError(error));
    }
  }

  #lend(link: HostLink): void {
    this.#lent.add(link);
    link.onEnd(() => this.#lent.delete(link));
  }

  /** For a link that turned out to be of no use although it is open; tried again like any failure. */
  giveUp(link: HostLink, error: unknown): void {
    if (this.#link !== link) return;
    void this.#drop();
    this.#failed(describeConnectError(error));
  }

  async stop(): Promise<void> {
    this.#stopped = true;
    if (this.#retryTimer) clearTimeout(this.#retryTimer);
    this.#attempt?.abort();
    await Promise.all([this.#drop(), ...Array.from(this.#lent, (link) => link.close())]);
  }

  async #try(attempt: AbortController): Promise<void> {
    const { signal } = attempt;
    try {
      const link = await openHostLink(this.#target, signal);
      await this.#take(link, signal);
    } catch (error) {
      if (this.#attempt !== attempt) return;
      this.#attempt = null;
      this.#failed(describeConnectError(error));
    }
  }

  async #take(link: HostLink, signal: AbortSignal): Promise<void> {
    try {
      const identity = await link.identity();
      signal.throwIfAborted();
      link.onClose((reason) => this.#lost(link, reason));
      this.#attempt = null;
      this.#link = link;
      this.#dispatch({ kind: 'connected', atMs: Date.now() });
      this.#listener.connected(link, identity);
    } catch (error) {
      await link.close();
      throw error;
    }
  }

  #lost(link: HostLink, reason: number): void {
    if (this.#link !== link) return;
    void this.#drop();
    this.#failed(describeLoss(reason));
  }

  async #drop(): Promise<void> {
    const link = this.#link;
    if (!link) return;
    this.#link = null;
    this.#listener.lost(link);
    await link.close();
  }

  #failed(problem: HostProblem): void {
    if (this.#stopped) return;
    this.#dispatch({ kind: 'failed', atMs: Date.now(), problem, random: Math.random() });
    if (this.#status.nextAttemptAtMs === null) return;
    const waitMs = this.#status.nextAttemptAtMs - Date.now();
    this.#retryTimer = setTimeout(() => this.connect(), Math.max(0, waitMs));
  }

  #dispatch(event: HostStatusEvent): void {
    this.#status = hostStatusReducer(this.#status, event);
    this.#listener.statusChanged(this.#status);
  }
}

function unreachable(problem: HostProblem | null): ProblemError {
  return new ProblemError(
    'host_unreachable',
    problem?.message ?? 'The connection to the host is being opened.',
    { hint: problem?.hint ?? 'Try again once the host is connected.' },
  );
}
