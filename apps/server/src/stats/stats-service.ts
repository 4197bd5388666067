import { domainKey } from '@guesthouse/contract/domain-key';
import type { DomainRef, HostId } from '@guesthouse/contract/ids';
import type { SampleHistory } from '@guesthouse/contract/stats';
import type { Logger } from 'pino';
import type { Mirror } from '../inventory/mirror.ts';
import type { HostAccess } from '../libvirt/host-access.ts';
import type { RoomBroadcaster } from '../socket/client-event-handler.ts';
import { HostSampler } from './host-sampler.ts';
import { statsLimits } from './stats-limits.ts';

export interface StatsServiceDeps {
  readonly hosts: HostAccess;
  readonly mirror: Mirror;
  readonly broadcaster: RoomBroadcaster;
  readonly log: Logger;
}

interface Watched {
  watchers: number;
  graceTimer: NodeJS.Timeout | null;
}

export function statsRoom(ref: DomainRef): string {
  return `stats:${domainKey(ref)}`;
}

/** Samples what someone watches: the first watcher of a domain starts it, the last one stops it. */
export class StatsService {
  readonly #deps: StatsServiceDeps;
  readonly #samplers = new Map<HostId, HostSampler>();
  readonly #watched = new Map<string, Watched>();

  constructor(deps: StatsServiceDeps) {
    this.#deps = deps;
  }

  get watchedDomains(): number {
    return this.#watched.size;
  }

  history({ hostId, uuid }: DomainRef): SampleHistory {
    return {
      intervalMs: statsLimits.intervalMs,
      capacity: statsLimits.ringSamples,
      samples: this.#samplers.get(hostId)?.history(uuid) ?? [],
    };
  }

  watch(ref: DomainRef): void {
    const key = domainKey(ref);
    const watched = this.#watched.get(key) ?? { watchers: 0, graceTimer: null };
    this.#watched.set(key, watched);
    watched.watchers += 1;
    if (watched.graceTimer) clearTimeout(watched.graceTimer);
    watched.graceTimer = null;
    this.#sampler(ref.hostId).add(ref.uuid);
  }

  unwatch(ref: DomainRef): void {
    const watched = this.#watched.get(domainKey(ref));
    if (!watched) return;
    watched.watchers -= 1;
    if (watched.watchers > 0) return;
    watched.graceTimer = setTimeout(() => this.#end(ref), statsLimits.graceMs);
  }

  async stop(): Promise<void> {
    for (const { graceTimer } of this.#watched.values()) if (graceTimer) clearTimeout(graceTimer);
    this.#watched.clear();
    await Promise.allSettled(Array.from(this.#samplers.values(), (sampler) => sampler.stop()));
  }

  #end(ref: DomainRef): void {
    this.#watched.delete(domainKey(ref));
    const sampler = this.#samplers.get(ref.hostId);
    if (!sampler) return;
    if (sampler.domainCount <= 1) this.#samplers.delete(ref.hostId);
    sampler.remove(ref.uuid).catch((error: unknown) => {
      this.#deps.log.warn({ err: error, hostId: ref.hostId }, 'sampler did not end cleanly');
    });
  }

  #sampler(hostId: HostId): HostSampler {
    const known = this.#samplers.get(hostId);
    if (known) return known;
    const { hosts, mirror, log, broadcaster } = this.#deps;
    const sampler = new HostSampler(hostId, {
      hosts,
      mirror,
      log,
      onSample: (uuid, sample) => {
        const ref = { hostId, uuid };
        broadcaster.toVolatile(statsRoom(ref), 'stats:sample', { ...ref, sample });
      },
    });
    this.#samplers.set(hostId, sampler);
    return sampler;
  }
}
