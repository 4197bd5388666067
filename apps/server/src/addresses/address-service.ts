import { domainIsActive } from '@guesthouse/contract/domain-state';
import type { Addresses, AddressesWish } from '@guesthouse/contract/figures';
import type { DomainSummary } from '@guesthouse/contract/domain';
import { domainKey } from '@guesthouse/contract/domain-key';
import type { DomainRef, HostId } from '@guesthouse/contract/ids';
import { domainView } from '@guesthouse/libvirt-xml/domain-view';
import type { Logger } from 'pino';
import type { DomainEntry } from '../inventory/domain-entry.ts';
import type { Mirror } from '../inventory/mirror.ts';
import type { AddressSources } from '../libvirt/domain-addresses.ts';
import type { HostAccess } from '../libvirt/host-access.ts';
import type { SocketContext } from '../socket/client-event-handler.ts';
import { AddressBook } from './address-book.ts';
import { addressLimits } from './address-limits.ts';

export interface AddressServiceDeps {
  readonly hosts: HostAccess;
  readonly mirror: Mirror;
  readonly log: Logger;
}

interface Seat {
  readonly socket: SocketContext;
  readonly wish: AddressesWish;
}

/** Finds out addresses of running machines, one at a time on each host, and only while somebody looks. */
export class AddressService {
  readonly #deps: AddressServiceDeps;
  readonly #seats = new Map<string, Seat>();
  readonly #book = new AddressBook();
  readonly #asking = new Set<HostId>();
  readonly #forget: () => void;
  #timer: NodeJS.Timeout | null = null;

  constructor(deps: AddressServiceDeps) {
    this.#deps = deps;
    this.#forget = deps.mirror.onChange((change) => {
      if (change.kind !== 'domain') return;
      const isOff = !change.entry || !domainIsActive[change.entry.summary.state];
      if (isOff && this.#book.remove(domainKey(change.ref))) this.#tell(change.ref, []);
    });
  }

  /** @returns what is known already; what is found later is sent */
  wish(socket: SocketContext, wish: AddressesWish): Addresses {
    if (!this.#seats.has(socket.socketId))
      socket.onClose(() => {
        this.#seats.delete(socket.socketId);
        if (this.#seats.size === 0) this.#rest();
      });
    this.#seats.set(socket.socketId, { socket, wish });
    this.#timer ??= setInterval(() => this.#askAll(), addressLimits.beatMs);
    this.#askAll();
    return this.#wished({ socket, wish }).flatMap((ref) => {
      const addresses = this.#book.get(domainKey(ref));
      return addresses ? [{ ...ref, addresses: [...addresses] }] : [];
    });
  }

  stop(): void {
    this.#forget();
    this.#seats.clear();
    this.#rest();
  }

  #rest(): void {
    if (this.#timer) clearInterval(this.#timer);
    this.#timer = null;
  }

  #askAll(): void {
    for (const { hostId, state } of this.#deps.mirror.hosts())
      if (state === 'connected') void this.#ask(hostId);
  }

  /** Goes on until nothing on this host is due: what is on a screen comes before the rest. */
  async #ask(hostId: HostId): Promise<void> {
    if (this.#asking.has(hostId)) return;
    this.#asking.add(hostId);
    try {
      for (let entry = this.#next(hostId); entry; entry = this.#next(hostId))
        await this.#askOne(entry);
    } finally {
      this.#asking.delete(hostId);
    }
  }

  #next(hostId: HostId): DomainEntry | undefined {
    const nowMs = performance.now();
    const seats = [...this.#seats.values()];
    const shown = seats.flatMap(({ wish }) => wish.domains);
    const all = seats.some(({ wish }) => wish.wide) ? this.#deps.mirror.domainsOf(hostId) : [];
    for (const ref of [...shown, ...all]) {
      if (ref.hostId !== hostId) continue;
      const entry = this.#deps.mirror.domain(ref);
      if (!entry || !domainIsActive[entry.summary.state]) continue;
      if (this.#book.isDue(domainKey(ref), entry.summary.id, nowMs)) return entry;
    }
    return undefined;
  }

  async #askOne({ summary, xml }: DomainEntry): Promise<void> {
    const { hosts, log } = this.#deps;
    const ref = { hostId: summary.hostId, uuid: summary.uuid };
    let addresses: string[] = [];
    try {
      addresses = await hosts
        .link(ref.hostId)
        .readAddresses(ref.uuid, addressSources(summary, xml));
    } catch (error) {
      log.debug({ err: error, ...ref }, 'addresses could not be read');
    }
    const readAtMs = performance.now();
    if (this.#book.put(domainKey(ref), { addresses, readAtMs, runId: summary.id }))
      this.#tell(ref, addresses);
  }

  #tell(ref: DomainRef, addresses: string[]): void {
    const key = domainKey(ref);
    for (const seat of this.#seats.values()) {
      if (seat.wish.wide || seat.wish.domains.some((one) => domainKey(one) === key))
        seat.socket.emit('addresses:changed', [{ ...ref, addresses }]);
    }
  }

  #wished({ wish }: Seat): DomainRef[] {
    if (!wish.wide) return wish.domains;
    return this.#deps.mirror.inventory.domains.map(({ hostId, uuid }) => ({ hostId, uuid }));
  }
}

function addressSources({ virtType }: DomainSummary, xml: string): AddressSources {
  const view = virtType === 'test' ? domainView(xml) : null;
  return {
    agent: agentConnected(xml),
    mustHaveRange: (view?.devices.interfaces ?? []).flatMap(({ type, source }) =>
      type === 'network' && source !== undefined ? [source] : [],
    ),
  };
}

function agentConnected(xml: string): boolean {
  // Most have no agent: their documents need not be parsed to know it.
  if (!xml.includes('org.qemu.guest_agent')) return false;
  return domainView(xml).devices.characterDevices.some(
    ({ targetName, targetState }) =>
      targetName === 'org.qemu.guest_agent.0' && targetState === 'connected',
  );
}
