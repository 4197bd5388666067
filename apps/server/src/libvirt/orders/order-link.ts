import type { DomainActionOptions } from '@guesthouse/contract/domain-action-options';
import { actionPhrase } from '@guesthouse/contract/domain-action-words';
import { domainUuidSchema, type DomainUuid } from '@guesthouse/contract/ids';
import type { TaskProgress } from '@guesthouse/contract/task';
import { DomainDefineFlags, type Connection, type Domain } from '@guesthouse/libvirt';
import { CallGate } from '../call-gate.ts';
import { timeLimits } from '../time-limits.ts';
import { translated } from '../translate-error.ts';
import { abortJob, watchJob } from './domain-job.ts';
import type { DomainOrder } from './domain-order.ts';
import { orderEntry } from './domain-orders.ts';
import { saveFlags, type SaveOptions } from './memory-orders.ts';

/** Orders that run at once on one connection: the rest of its threads stay free for reading. */
const concurrentOrders = 2;

/** A machine that is told something, with the name for the words of a refusal. */
export interface Ordered {
  readonly uuid: DomainUuid;
  readonly name: string;
}

/** What a long order tells while it runs, and how it is ended. */
export interface LongOrder {
  readonly onProgress: (progress: TaskProgress | null) => void;
  /** Aborted to end the order: libvirt's job is aborted, and the order rejects. */
  readonly signal: AbortSignal;
}

/** The half of a connection that changes things: everything that libvirt can be told about domains. */
export class OrderLink {
  readonly #connection: Connection;
  readonly #find: (uuid: DomainUuid) => Promise<Domain>;
  readonly #gate = new CallGate(concurrentOrders);
  #onSilentChange: (uuid: DomainUuid) => void = () => undefined;

  constructor(connection: Connection, find: (uuid: DomainUuid) => Promise<Domain>) {
    this.#connection = connection;
    this.#find = find;
  }

  /** Called after an order of which libvirt will send no event. */
  onSilentChange(listener: (uuid: DomainUuid) => void): void {
    this.#onSilentChange = listener;
  }

  /** Resolves when libvirt has done it; the new state arrives as an event. */
  give<A extends DomainOrder>(
    { uuid, name }: Ordered,
    order: A,
    options: DomainActionOptions<A>,
  ): Promise<void> {
    const entry = orderEntry(order);
    return this.#gate.run(() =>
      translated({ doing: actionPhrase(order, name) }, async () => {
        const call = entry.timeoutMs === null ? {} : { timeoutMs: entry.timeoutMs };
        await entry.run(await this.#find(uuid), options, call);
        if (entry.silent) this.#onSilentChange(uuid);
      }),
    );
  }

  /**
   * An order that takes as long as it takes, on a connection that nothing else waits for.
   * @throws ProblemError, also when the job was aborted
   */
  giveLong<A extends DomainOrder>(
    { uuid, name }: Ordered,
    order: A,
    options: DomainActionOptions<A>,
    long: LongOrder,
  ): Promise<void> {
    return translated({ doing: actionPhrase(order, name) }, async () => {
      const domain = await this.#find(uuid);
      const done = new AbortController();
      const abort = () => void abortJob(domain, done.signal);
      long.signal.throwIfAborted();
      long.signal.addEventListener('abort', abort);
      try {
        void watchJob(domain, long.onProgress, done.signal);
        await orderEntry(order).run(domain, options, {});
      } finally {
        done.abort();
        long.signal.removeEventListener('abort', abort);
      }
    });
  }

  /** A new domain, or a new definition of one that has the same UUID. */
  define(xml: string, validate: boolean): Promise<Ordered> {
    const flags = validate ? DomainDefineFlags.VALIDATE : 0;
    return this.#gate.run(() =>
      translated({ doing: 'define the machine' }, async () => {
        const call = { timeoutMs: timeLimits.readMs };
        const { uuid, name } = await this.#connection.domainDefineXMLFlags(xml, flags, call);
        return { uuid: domainUuidSchema.parse(uuid), name };
      }),
    );
  }

  /** The definition in a file that a domain was saved to. */
  savedDefinition(path: string): Promise<string> {
    return translated({ doing: `read ${path}` }, () =>
      this.#connection.domainSaveImageGetXMLDesc(path, 0, { timeoutMs: timeLimits.readMs }),
    );
  }

  /** As long as it takes, on a connection that nothing else waits for. */
  restore(options: SaveOptions & { readonly path: string }, name: string): Promise<void> {
    return translated({ doing: `restore ${name}` }, () =>
      this.#connection.domainRestoreFlags(options.path, null, saveFlags(options)),
    );
  }
}
