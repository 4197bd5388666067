import type { DomainUuid, HostId } from '@guesthouse/contract/ids';
import { domainIsActive } from '@guesthouse/contract/domain-state';
import type { Sample } from '@guesthouse/contract/stats';
import type { Logger } from 'pino';
import { ProblemError } from '../http/problem-error.ts';
import type { Mirror } from '../inventory/mirror.ts';
import type { HostAccess } from '../libvirt/host-access.ts';
import type { HostLink } from '../libvirt/host-link.ts';
import { AlignedTicker } from './aligned-ticker.ts';
import type { CounterReading } from './domain-counters.ts';
import { sampledDomain } from './read-samples.ts';
import { SampleRing } from './sample-ring.ts';
import { statsLimits } from './stats-limits.ts';

export interface HostSamplerDeps {
  readonly hosts: HostAccess;
  readonly mirror: Mirror;
  readonly log: Logger;
  readonly onSample: (uuid: DomainUuid, sample: Sample) => void;
}

interface SampledState {
  readonly ring: SampleRing<Sample>;
  previous: CounterReading | null;
}

/** Reads the statistics of some domains of one host, once a second, over a connection of its own. */
export class HostSampler {
  readonly #hostId: HostId;
  readonly #deps: HostSamplerDeps;
  readonly #domains = new Map<DomainUuid, SampledState>();
  #ticker: AlignedTicker | null = null;
  #link: HostLink | null = null;
  #hastyUntilMs = 0;
  /** Whether the last beat failed: an outage is told once, not every second. */
  #failing = false;

  constructor(hostId: HostId, deps: HostSamplerDeps) {
    this.#hostId = hostId;
    this.#deps = deps;
  }

  get domainCount(): number {
    return this.#domains.size;
  }

  history(uuid: DomainUuid): Sample[] {
    return this.#domains.get(uuid)?.ring.toArray() ?? [];
  }

  add(uuid: DomainUuid): void {
    if (this.#domains.has(uuid)) return;
    this.#domains.set(uuid, { ring: new SampleRing(statsLimits.ringSamples), previous: null });
    this.#ticker ??= new AlignedTicker(statsLimits.intervalMs, () => this.#tick());
  }

  async remove(uuid: DomainUuid): Promise<void> {
    this.#domains.delete(uuid);
    if (this.#domains.size === 0) await this.stop();
  }

  async stop(): Promise<void> {
    this.#ticker?.stop();
    this.#ticker = null;
    this.#domains.clear();
    await this.#dropLink();
  }

  async #tick(): Promise<void> {
    const uuids = this.#activeDomains();
    if (uuids.length === 0) return this.#dropLink();
    try {
      this.#link ??= await this.#deps.hosts.openLink(this.#hostId);
      const link = this.#link;
      const hasty = performance.now() < this.#hastyUntilMs;
      for (const stats of await link.readStats(uuids, hasty ? 'hasty' : 'patient')) {
        const state = this.#domains.get(stats.uuid);
        if (!state) continue;
        const runId = this.#runId(stats.uuid);
        const { reading, sample } = sampledDomain(stats, runId, state.previous);
        state.previous = reading;
        state.ring.push(sample);
        this.#deps.onSample(stats.uuid, sample);
      }
      this.#failing = false;
    } catch (error) {
      if (error instanceof ProblemError && error.code === 'host_timeout')
        this.#hastyUntilMs = performance.now() + statsLimits.hastyMs;
      if (!this.#failing)
        this.#deps.log.warn({ err: error, hostId: this.#hostId }, 'statistics could not be read');
      this.#failing = true;
      await this.#dropLink();
    }
    // Whoever left while the link was being opened has not closed it.
    if (this.#domains.size === 0) await this.#dropLink();
  }

  /** What is off has no counters, and begins anew: nothing connects it to what it was. */
  #activeDomains(): DomainUuid[] {
    const { mirror } = this.#deps;
    const connected = mirror.host(this.#hostId)?.state === 'connected';
    const active: DomainUuid[] = [];
    for (const [uuid, state] of this.#domains) {
      const domain = mirror.domain({ hostId: this.#hostId, uuid })?.summary;
      if (connected && domain && domainIsActive[domain.state]) active.push(uuid);
      else state.previous = null;
    }
    return active;
  }

  #runId(uuid: DomainUuid): number | null {
    return this.#deps.mirror.domain({ hostId: this.#hostId, uuid })?.summary.id ?? null;
  }

  async #dropLink(): Promise<void> {
    const link = this.#link;
    this.#link = null;
    await link?.close();
  }
}
