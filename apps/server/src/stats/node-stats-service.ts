import type { HostSampleHistory } from '@guesthouse/contract/host-stats';
import type { HostId } from '@guesthouse/contract/ids';
import type { Logger } from 'pino';
import type { Mirror } from '../inventory/mirror.ts';
import type { HostAccess } from '../libvirt/host-access.ts';
import type { RoomBroadcaster } from '../socket/client-event-handler.ts';
import { NodeSampler } from './node-sampler.ts';
import { statsLimits } from './stats-limits.ts';

export interface NodeStatsServiceDeps {
  readonly hosts: HostAccess;
  readonly mirror: Mirror;
  readonly broadcaster: RoomBroadcaster;
  readonly log: Logger;
}

interface Watched {
  readonly sampler: NodeSampler;
  watchers: number;
  graceTimer: NodeJS.Timeout | null;
}

export function nodeStatsRoom(hostId: HostId): string {
  return `host-stats:${hostId}`;
}

/** Samples the hosts that someone watches: the first watcher of a host starts it, the last one stops it. */
export class NodeStatsService {
  readonly #deps: NodeStatsServiceDeps;
  readonly #watched = new Map<HostId, Watched>();

  constructor(deps: NodeStatsServiceDeps) {
    this.#deps = deps;
  }

  history(hostId: HostId): HostSampleHistory {
    const sampler = this.#watched.get(hostId)?.sampler;
    return {
      intervalMs: statsLimits.intervalMs,
      capacity: statsLimits.ringSamples,
      samples: sampler?.samples() ?? [],
      cpus: sampler?.cpus() ?? [],
    };
  }

  watch(hostId: HostId): void {
    const watched = this.#watched.get(hostId) ?? {
      sampler: this.#sampler(hostId),
      watchers: 0,
      graceTimer: null,
    };
    this.#watched.set(hostId, watched);
    watched.watchers += 1;
    if (watched.graceTimer) clearTimeout(watched.graceTimer);
    watched.graceTimer = null;
  }

  unwatch(hostId: HostId): void {
    const watched = this.#watched.get(hostId);
    if (!watched) return;
    watched.watchers -= 1;
    if (watched.watchers > 0) return;
    watched.graceTimer = setTimeout(() => this.#end(hostId), statsLimits.graceMs);
  }

  async stop(): Promise<void> {
    const all = [...this.#watched.values()];
    this.#watched.clear();
    for (const { graceTimer } of all) if (graceTimer) clearTimeout(graceTimer);
    await Promise.allSettled(all.map(({ sampler }) => sampler.stop()));
  }

  #end(hostId: HostId): void {
    const watched = this.#watched.get(hostId);
    this.#watched.delete(hostId);
    watched?.sampler.stop().catch((error: unknown) => {
      this.#deps.log.warn({ err: error, hostId }, 'host sampler did not end cleanly');
    });
  }

  #sampler(hostId: HostId): NodeSampler {
    const { hosts, mirror, log, broadcaster } = this.#deps;
    return new NodeSampler(hostId, {
      hosts,
      mirror,
      log,
      onSample: (event) =>
        broadcaster.toVolatile(nodeStatsRoom(hostId), 'host-stats:sample', event),
    });
  }
}
