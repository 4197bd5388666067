import type { FigureGroup } from '@guesthouse/contract/figures';
import { domainUuidSchema, type DomainUuid } from '@guesthouse/contract/ids';
import type { Connection, Domain } from '@guesthouse/libvirt';
import { BelongingsLink } from './belongings/belongings-link.ts';
import { CallGate } from './call-gate.ts';
import { openConsole, type ConsoleHolder, type ConsoleStream } from './console-stream.ts';
import { readDomainFlags, type DomainFlags } from './domain-flags.ts';
import { readDomainAddresses, type AddressSources } from './domain-addresses.ts';
import { editDomainMetadata, type MetadataEdit } from './domain-metadata.ts';
import { readDomain, type DomainReading } from './domain-reading.ts';
import { readScreen, type ScreenPicture } from './domain-screenshot.ts';
import { readDomainStats, type DomainStats, type StatsPatience } from './domain-stats.ts';
import { readVcpusSeen, type VcpuSeen } from './domain-vcpus.ts';
import { watchDomains } from './domain-watch.ts';
import { watchHappenings, type DomainHappening } from './happenings/watch-happenings.ts';
import { readHostCpuModel } from './host-cpu-model.ts';
import { readHostIdentity, type HostIdentity } from './host-identity.ts';
import { HostNode } from './host-node.ts';
import { ResourceLink } from './resources/resource-link.ts';
import { OrderLink } from './orders/order-link.ts';
import { timeLimits } from './time-limits.ts';
import { translated } from './translate-error.ts';

/**
 * One open connection to a host, in terms of this server: domains by UUID, errors as ProblemError.
 * After it is lost every method rejects with `host_unreachable`; there is no way back but another link.
 */
export class HostLink {
  readonly node: HostNode;
  /** What domains are told. */
  readonly orders: OrderLink;
  readonly belongings: BelongingsLink;
  readonly #connection: Connection;
  readonly #close: () => Promise<boolean>;
  /** One at a time: each reads what it changes. */
  readonly #metadataEdits = new CallGate(1);
  /** Handles name a domain, whether it exists or not: they need no care when it goes. */
  readonly #domains = new Map<DomainUuid, Domain>();
  /** Networks, storage, devices …: everything but domains. */
  readonly resources: ResourceLink;
  readonly #endListeners: (() => void)[] = [];

  constructor(connection: Connection, close: () => Promise<boolean>) {
    this.#connection = connection;
    this.#close = close;
    this.node = new HostNode(connection);
    this.resources = new ResourceLink(connection);
    this.orders = new OrderLink(connection, (uuid) => this.#domain(uuid));
    this.belongings = new BelongingsLink(connection, (uuid) => this.#domain(uuid));
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
    this.orders.onSilentChange(onDomain);
    return translated({ doing: 'watch the machines' }, () =>
      watchDomains(this.#connection, onDomain),
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

  /** Tells what happens to every domain, until the link is closed. */
  watchHappenings(listener: (happening: DomainHappening) => void): Promise<void> {
    return translated({ doing: 'watch the machines' }, () =>
      watchHappenings(this.#connection, listener),
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

  /** Of those domains that still exist, only the groups that a list shows. */
  readFigures(
    uuids: readonly DomainUuid[],
    groups: readonly FigureGroup[],
    patience: StatsPatience,
  ): Promise<DomainStats[]> {
    return translated({ doing: 'read statistics' }, async () =>
      readDomainStats(this.#connection, await this.#existing(uuids), patience, groups),
    );
  }

  readAddresses(uuid: DomainUuid, sources: AddressSources): Promise<string[]> {
    return translated({ doing: `read the addresses of machine ${uuid}` }, async () =>
      readDomainAddresses(this.#connection, await this.#domain(uuid), sources),
    );
  }

  /** @param name for the words of a refusal */
  readScreen(uuid: DomainUuid, name: string): Promise<ScreenPicture> {
    return translated({ doing: `take a picture of the screen of ${name}` }, async () =>
      readScreen(await this.#domain(uuid)),
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
