import type { ConsoleState } from '@guesthouse/contract/console';
import { domainKey } from '@guesthouse/contract/domain-key';
import type { ConsoleId, DomainRef } from '@guesthouse/contract/ids';
import type { Logger } from 'pino';
import { ProblemError } from '../http/problem-error.ts';
import type { Mirror } from '../inventory/mirror.ts';
import type { HostAccess } from '../libvirt/host-access.ts';
import type { SocketContext } from '../socket/client-event-handler.ts';
import { ConsoleInput } from './console-input.ts';
import { ConsoleLine } from './console-line.ts';
import { consoleRefusal, endOfConsole } from './console-refusal.ts';
import { sessionLimits } from './console-session-limits.ts';
import {
  consoleSessionReducer,
  initialConsoleSession,
  type ConsoleSessionEvent,
  type ConsoleSessionState,
} from './console-session-reducer.ts';
import { consoleWish, type ConsoleWish } from './console-target-rules.ts';
import { ConsoleViewers } from './console-viewers.ts';

export interface ConsoleSessionDeps {
  readonly hosts: HostAccess;
  readonly mirror: Mirror;
  readonly log: Logger;
  /** Consoles that the daemon still holds for a stuck connection of ours, by `domainKey`. */
  readonly stuck: Set<string>;
}

/**
 * The console of one domain: one stream, many viewers. It outlives its viewers, the reboots of
 * the machine and the loss of the host, until it is disposed of.
 */
export class ConsoleSession {
  readonly viewers = new ConsoleViewers();
  readonly #ref: DomainRef;
  readonly #deps: ConsoleSessionDeps;
  #state: ConsoleSessionState;
  #line: ConsoleLine | null = null;
  #input = new ConsoleInput(noWriter);
  #retryTimer: NodeJS.Timeout | null = null;
  #disposed = false;

  constructor(ref: DomainRef, deps: ConsoleSessionDeps) {
    this.#ref = ref;
    this.#deps = deps;
    this.#state = initialConsoleSession(this.#wish());
    this.#act();
  }

  get shown(): ConsoleState {
    return this.#state.shown;
  }

  /** @returns the scrollback to begin with */
  join(consoleId: ConsoleId, socket: Pick<SocketContext, 'emit'>): Uint8Array {
    this.#dispatch({ kind: 'viewer-arrived' });
    return this.viewers.add(consoleId, socket);
  }

  /** @throws ProblemError `console_unavailable` */
  async write(bytes: Uint8Array): Promise<void> {
    if (this.#state.phase !== 'open')
      throw new ProblemError(
        'console_unavailable',
        this.shown.message ?? 'The console is not connected yet.',
      );
    await this.#input.accept(bytes);
  }

  /** The mirror says something new of the domain or its host. */
  targetChanged(): void {
    this.#dispatch({ kind: 'target-changed', wish: this.#wish() });
  }

  async dispose(): Promise<void> {
    if (this.#disposed) return;
    this.#disposed = true;
    this.#stopRetrying();
    await this.#closeLine();
  }

  #wish(): ConsoleWish {
    const { mirror } = this.#deps;
    return consoleWish({
      hostState: mirror.host(this.#ref.hostId)?.state ?? 'unreachable',
      domain: mirror.domain(this.#ref)?.summary ?? null,
    });
  }

  #dispatch(event: ConsoleSessionEvent): void {
    if (this.#disposed) return;
    const before = this.#state;
    this.#state = consoleSessionReducer(before, event);
    if (this.#state.generation !== before.generation || this.#state.phase !== before.phase)
      this.#act();
    const { state, message } = this.shown;
    if (state !== before.shown.state || message !== before.shown.message)
      this.viewers.showState(this.shown);
  }

  /** Makes the world follow the phase. */
  #act(): void {
    this.#stopRetrying();
    switch (this.#state.phase) {
      case 'open':
        return;
      case 'idle':
        void this.#closeLine();
        return;
      case 'retrying':
        void this.#closeLine();
        this.#retryLater();
        return;
      case 'opening':
        void this.#closeLine();
        this.#openLine();
        return;
    }
  }

  #openLine(): void {
    const { hosts, mirror, log, stuck } = this.#deps;
    const { generation } = this.#state;
    const line = new ConsoleLine({
      openLink: () => hosts.openLink(this.#ref.hostId),
      uuid: this.#ref.uuid,
      name: mirror.domain(this.#ref)?.summary.name ?? this.#ref.uuid,
      holder: stuck.has(domainKey(this.#ref)) ? 'evict' : 'respect',
      onOpened: () => {
        stuck.delete(domainKey(this.#ref));
        this.#dispatch({ kind: 'opened', generation });
      },
      onData: (data) => this.viewers.output(data),
      onEnded: (error) => {
        const message = endOfConsole(error);
        if (message !== null) stuck.add(domainKey(this.#ref));
        this.#dispatch({ kind: 'ended', generation, message });
      },
      onRefused: (error) => {
        log.info({ err: error, ...this.#ref }, 'console refused');
        this.#dispatch({ kind: 'refused', generation, refusal: consoleRefusal(error) });
      },
    });
    this.#line = line;
    this.#input = new ConsoleInput((bytes) => line.write(bytes));
  }

  async #closeLine(): Promise<void> {
    const line = this.#line;
    this.#line = null;
    if (!line) return;
    try {
      const released = await line.close();
      if (!released) this.#deps.stuck.add(domainKey(this.#ref));
    } catch (error) {
      this.#deps.log.warn({ err: error, ...this.#ref }, 'console did not close cleanly');
    }
  }

  /** A console that nobody looks at is not fought for: the next viewer asks for it again. */
  #retryLater(): void {
    if (this.viewers.count === 0) return;
    const { retryBaseMs, retryCapMs } = sessionLimits;
    const waitMs = Math.min(retryCapMs, retryBaseMs * 2 ** (this.#state.failures - 1));
    this.#retryTimer = setTimeout(() => this.#dispatch({ kind: 'retry-due' }), waitMs);
  }

  #stopRetrying(): void {
    if (this.#retryTimer) clearTimeout(this.#retryTimer);
    this.#retryTimer = null;
  }
}

function noWriter(): Promise<void> {
  return Promise.reject(new Error('no stream'));
}
