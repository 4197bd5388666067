import type { DomainUuid, HostId } from '@guesthouse/contract/ids';
import type { Logger } from 'pino';
import type { HostLink } from '../libvirt/host-link.ts';
import type { DomainReading } from '../libvirt/domain-reading.ts';
import { domainFacts } from './domain-facts-mapper.ts';
import { EntitySync } from './entity-sync.ts';
import type { Mirror } from './mirror.ts';
import { HostResources } from './resources/host-resources.ts';
import { unannouncedChanges } from './unannounced-change-rules.ts';

/** Readings of one host at once: below the five requests that a daemon takes from one client. */
const concurrentReads = 4;

/** How often libvirt is asked for what it has no events of: two small calls for each host. */
const unannouncedEveryMs = 60_000;

/** Keeps the mirror equal to one host for the life of one connection: its domains, then the rest. */
export class HostSync {
  readonly #hostId: HostId;
  readonly #link: HostLink;
  readonly #mirror: Mirror;
  readonly #log: Logger;
  readonly #domains: EntitySync<DomainUuid, DomainReading>;
  readonly #resources: HostResources;

  constructor(hostId: HostId, link: HostLink, mirror: Mirror, log: Logger) {
    this.#hostId = hostId;
    this.#link = link;
    this.#mirror = mirror;
    this.#log = log;
    this.#domains = new EntitySync(
      {
        word: 'domain',
        list: () => link.listDomains(),
        read: (uuid) => link.readDomain(uuid),
        watch: (onDomain) => link.watchDomains(onDomain),
        forget: (uuid) => link.forget(uuid),
      },
      {
        known: () => mirror.domainUuids(hostId),
        put: (reading, witnessed) => mirror.putDomain(domainFacts(hostId, reading), witnessed),
        remove: (uuid) => mirror.removeDomain({ hostId, uuid }),
      },
      { log, concurrency: concurrentReads },
    );
    this.#resources = new HostResources(hostId, link.resources, mirror.resources, log);
  }

  /**
   * Resolves when every domain has been read once; the host's other things follow after that.
   * @throws ProblemError when the host cannot be listed
   */
  async start(): Promise<void> {
    await this.#link.watchHappenings((happening) =>
      this.#mirror.tellHappening(this.#hostId, happening),
    );
    const hasEvents = await this.#domains.start();
    if (this.#domains.stopped) return;
    if (!hasEvents) this.#log.warn('this hypervisor has no events: it is read once a minute');
    this.#coverAttachments();
    this.#watchUnannounced(hasEvents);
    this.#resources.start();
  }

  stop(): void {
    this.#domains.stop();
    this.#resources.stop();
  }

  /** They come with the domains, which have all been read. */
  #coverAttachments(): void {
    const coverage = { hostId: this.#hostId, parent: null, reason: null, total: null };
    this.#mirror.resources.table('domain-attachments').cover({ ...coverage, state: 'read' });
  }

  #watchUnannounced(hasEvents: boolean): void {
    this.#domains.later(unannouncedEveryMs, async () => {
      try {
        await (hasEvents ? this.#readUnannounced() : this.#domains.readAll());
      } catch (error) {
        this.#log.info({ err: error }, 'unannounced changes could not be looked for');
      }
      this.#watchUnannounced(hasEvents);
    });
  }

  async #readUnannounced(): Promise<void> {
    const flags = await this.#link.domainFlags();
    const domains = this.#mirror.domainsOf(this.#hostId);
    for (const uuid of unannouncedChanges(domains, flags)) this.#domains.mark(uuid);
  }
}
