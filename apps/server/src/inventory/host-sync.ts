import { domainKey, type DomainUuid, type HostId } from '@guesthouse/contract/ids';
import type { Logger } from 'pino';
import { ProblemError } from '../http/problem-error.ts';
import type { HostLink } from '../libvirt/host-link.ts';
import { DirtyReader } from './dirty-reader.ts';
import { domainFacts } from './domain-facts-mapper.ts';
import type { Mirror } from './mirror.ts';
import { unannouncedChanges } from './unannounced-change-rules.ts';

/** Readings of one host at once: below the five requests that a daemon takes from one client. */
const concurrentReads = 4;

const retryBaseMs = 1_000;
const retryCapMs = 30_000;

/** How often libvirt is asked for what it has no events of: two small calls for each host. */
const unannouncedEveryMs = 60_000;

/**
 * Keeps the mirror equal to one host for the life of one connection. Events are registered before the
 * list is read, and they only mark a domain dirty: whatever their order, the last reading follows the last event.
 */
export class HostSync {
  readonly #hostId: HostId;
  readonly #link: HostLink;
  readonly #mirror: Mirror;
  readonly #log: Logger;
  readonly #reader: DirtyReader<DomainUuid>;
  readonly #failures = new Map<DomainUuid, number>();
  readonly #timers = new Set<NodeJS.Timeout>();
  #caughtUp = false;
  #stopped = false;

  constructor(hostId: HostId, link: HostLink, mirror: Mirror, log: Logger) {
    this.#hostId = hostId;
    this.#link = link;
    this.#mirror = mirror;
    this.#log = log;
    this.#reader = new DirtyReader({
      concurrency: concurrentReads,
      read: (uuid) => this.#read(uuid),
    });
  }

  /** Resolves when every domain has been read once. @throws ProblemError when the host cannot be listed */
  async start(): Promise<void> {
    const hasEvents = await this.#link.watchDomains((uuid) => this.#reader.mark(uuid, true));
    if (!hasEvents) this.#log.warn('this hypervisor has no events: it is read once a minute');
    await this.#readAll();
    this.#caughtUp = hasEvents;
    this.#watchUnannounced(hasEvents);
  }

  /** Those that were known before are read too: the reading finds out that they are gone. */
  async #readAll(): Promise<void> {
    const listed = await this.#link.listDomains();
    for (const uuid of new Set([...listed, ...this.#mirror.domainUuids(this.#hostId)]))
      this.#reader.mark(uuid, false);
    await this.#reader.idle();
  }

  stop(): void {
    this.#stopped = true;
    this.#reader.stop();
    for (const timer of this.#timers) clearTimeout(timer);
  }

  #watchUnannounced(hasEvents: boolean): void {
    this.#later(unannouncedEveryMs, async () => {
      try {
        await (hasEvents ? this.#readUnannounced() : this.#readAll());
      } catch (error) {
        this.#log.info({ err: error }, 'unannounced changes could not be looked for');
      }
      this.#watchUnannounced(hasEvents);
    });
  }

  async #readUnannounced(): Promise<void> {
    const flags = await this.#link.domainFlags();
    const domains = this.#mirror.domainsOf(this.#hostId);
    for (const uuid of unannouncedChanges(domains, flags)) this.#reader.mark(uuid, true);
  }

  #later(waitMs: number, task: () => Promise<void> | void): void {
    if (this.#stopped) return;
    const timer = setTimeout(() => {
      this.#timers.delete(timer);
      void task();
    }, waitMs);
    this.#timers.add(timer);
  }

  async #read(uuid: DomainUuid): Promise<void> {
    const ref = { hostId: this.#hostId, uuid };
    try {
      const reading = await this.#link.readDomain(uuid);
      if (this.#stopped) return;
      this.#mirror.putDomain(domainFacts(this.#hostId, reading), this.#caughtUp);
      this.#failures.delete(uuid);
    } catch (error) {
      if (this.#stopped) return;
      if (error instanceof ProblemError && error.code === 'domain_not_found') {
        this.#link.forget(uuid);
        this.#failures.delete(uuid);
        this.#mirror.removeDomain(ref);
      } else {
        this.#log.warn({ err: error, domain: domainKey(ref) }, 'domain could not be read');
        this.#retryLater(uuid);
      }
    }
  }

  /** What could not be read may be wrong in the mirror: it is not left at that. */
  #retryLater(uuid: DomainUuid): void {
    const failures = (this.#failures.get(uuid) ?? 0) + 1;
    this.#failures.set(uuid, failures);
    const waitMs = Math.min(retryCapMs, retryBaseMs * 2 ** (failures - 1));
    this.#later(waitMs, () => this.#reader.mark(uuid, false));
  }
}
