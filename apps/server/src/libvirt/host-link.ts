import type { DomainAction } from '@guesthouse/contract/domain-action';
import { domainUuidSchema, type DomainUuid } from '@guesthouse/contract/ids';
import type { Connection, Domain } from '@guesthouse/libvirt';
import { CallGate } from './call-gate.ts';
import { openConsole, type ConsoleHolder, type ConsoleStream } from './console-stream.ts';
import { readDomainFlags, type DomainFlags } from './domain-flags.ts';
import { editDomainMetadata, type MetadataEdit } from './domain-metadata.ts';
import { orderDomain } from './domain-orders.ts';
import { readDomain, type DomainReading } from './domain-reading.ts';
import { readDomainStats, type DomainStats, type StatsPatience } from './domain-stats.ts';
import { readVcpusSeen, type VcpuSeen } from './domain-vcpus.ts';
import { watchDomains } from './domain-watch.ts';
import { readHostCpuModel } from './host-cpu-model.ts';
import { readHostIdentity, type HostIdentity } from './host-identity.ts';
import { HostNode } from './host-node.ts';
import { timeLimits } from './time-limits.ts';
import { translated } from './translate-error.ts';

/** Actions that run at once on one connection: the rest of its threads stay free for reading. */
const concurrentActions = 2;

/**
 * One open connection to a host, in terms of this server: domains by UUID, errors as ProblemError.
 * After it is lost every method rejects with `host_unreachable`; there is no way back but another link.
 */
export class HostLink {
  readonly node: HostNode;
  readonly #connection: Connection;
  readonly #close: () => Promise<boolean>;
  readonly #actions = new CallGate(concurrentActions);
  /** One at a time: each reads what it changes. */
  readonly #metadataEdits = new CallGate(1);
  /** Handles name a domain, whether it exists or not: they need no care when it goes. */
  readonly #domains = new Map<DomainUuid, Domain>();
  readonly #endListeners: (() => void)[] = [];

  constructor(connection: Connection, close: () => Promise<boolean>) {
    this.#connection = connection;
    this.#close = close;
    this.node = new HostNode(connection);
  }

  /**
   * @returns false when a call is stuck in libvirt: until it returns, the daemon still holds for us what
   * the connection has opened
   */
  async close(): Promise<boolean> {
    for (const listener of this.#endListeners.splice(0)) listener();
    return this.#close();
  }

  /** The same connection for another user, whose closing does not end it. */
  borrow(): HostLink {
    return new HostLink(this.#connection, () => Promise.resolve(true));
  }

  /** Told once when it is closed by whoever holds it, or breaks by itself. */
  onEnd(listener: () => void): void {
    this.#endListeners.push(listener);
    this.onClose(listener);
  }

  /** Told once when the connection breaks by itself, with libvirt's virConnectCloseReason. */
  onClose(listener: (reason: number) => void): void {
    this.#connection.onClose(listener);
  }

  /** Rejects untranslated: it belongs to the attempt to connect. */
  identity(): Promise<HostIdentity> {
    return readHostIdentity(this.#connection);
  }

  cpuModel(): Promise<string | null> {
    return translated({ doing: 'read the capabilities of the host' }, () =>
      readHostCpuModel(this.#connection),
    );
  }

  listDomains(): Promise<DomainUuid[]> {
    return translated({ doing: 'list the machines' }, async () => {
      const domains = await this.#connection.listAllDomains(0, { timeoutMs: timeLimits.readMs });
      return domains.map((domain) => {
        const uuid = domainUuidSchema.parse(domain.uuid);
        this.#domains.set(uuid, domain);
        return uuid;
      });
    });
  }

  /** What libvirt has no events for, of all domains at once. */
  domainFlags(): Promise<DomainFlags> {
    return translated({ doing: 'list the machines' }, () => readDomainFlags(this.#connection));
  }

  /** @throws ProblemError `domain_not_found` when it has gone */
  readDomain(uuid: DomainUuid): Promise<DomainReading> {
    return translated({ doing: `read machine ${uuid}` }, async () =>
      readDomain(await this.#domain(uuid)),
    );
  }

  /**
   * Calls `onDomain` whenever something may have changed about a domain, until the link is closed.
   * @returns false where the hypervisor has no such events
   */
  watchDomains(onDomain: (uuid: DomainUuid) => void): Promise<boolean> {
    return translated({ doing: 'watch the machines' }, () =>
      watchDomains(this.#connection, onDomain),
    );
  }

  /** @param name for the words of a refusal */
  order(uuid: DomainUuid, name: string, action: DomainAction): Promise<void> {
    return this.#actions.run(() =>
      translated({ doing: `${words[action]} ${name}` }, async () =>
        orderDomain(await this.#domain(uuid), action),
      ),
    );
  }

  /** @param name for the words of a refusal */
  editMetadata(uuid: DomainUuid, name: string, edit: MetadataEdit): Promise<void> {
    return this.#metadataEdits.run(() =>
      translated({ doing: `change the notes of ${name}` }, async () =>
        editDomainMetadata(await this.#domain(uuid), edit),
      ),
    );
  }

  openConsole(uuid: DomainUuid, name: string, holder: ConsoleHolder): Promise<ConsoleStream> {
    return translated({ doing: `open the console of ${name}` }, async () =>
      openConsole(await this.#domain(uuid), holder),
    );
  }

  /** Of those domains that still exist. */
  readStats(uuids: readonly DomainUuid[], patience: StatsPatience): Promise<DomainStats[]> {
    return translated({ doing: 'read statistics' }, async () =>
      readDomainStats(this.#connection, await this.#existing(uuids), patience),
    );
  }

  /** Where the virtual CPUs of a running domain were last seen. */
  vcpusSeen(uuid: DomainUuid): Promise<VcpuSeen[]> {
    return translated({ doing: `read the virtual CPUs of machine ${uuid}` }, async () =>
      readVcpusSeen(await this.#domain(uuid)),
    );
  }

  /** Handles of domains long gone do not pile up. */
  forget(uuid: DomainUuid): void {
    this.#domains.get(uuid)?.dispose();
    this.#domains.delete(uuid);
  }

  async #domain(uuid: DomainUuid): Promise<Domain> {
    const known = this.#domains.get(uuid);
    if (known) return known;
    const domain = await this.#connection.domainLookupByUUIDString(uuid, {
      timeoutMs: timeLimits.readMs,
    });
    this.#domains.set(uuid, domain);
    return domain;
  }

  async #existing(uuids: readonly DomainUuid[]): Promise<Domain[]> {
    const domains = await Promise.all(uuids.map((uuid) => this.#domain(uuid).catch(() => null)));
    return domains.filter((domain) => domain !== null);
  }
}

const words: Record<DomainAction, string> = {
  start: 'start',
  shutdown: 'shut down',
  reboot: 'reboot',
  'force-off': 'force off',
  pause: 'pause',
  resume: 'resume',
};
