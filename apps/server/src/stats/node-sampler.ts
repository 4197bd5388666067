import type { CpuLoad, HostSample, HostSampleEvent } from '@guesthouse/contract/host-stats';
import type { HostId } from '@guesthouse/contract/ids';
import type { Logger } from 'pino';
import type { Mirror } from '../inventory/mirror.ts';
import type { HostAccess } from '../libvirt/host-access.ts';
import type { HostLink } from '../libvirt/host-link.ts';
import type { CpuTimes, NodeReading } from '../libvirt/node-counters.ts';
import { AlignedTicker } from './aligned-ticker.ts';
import { cpusOfRound, roundsFor } from './cpu-round-rules.ts';
import { cpuShares, hostSample } from './node-rates.ts';
import { SampleRing } from './sample-ring.ts';
import { nodeStatsLimits, statsLimits } from './stats-limits.ts';

export interface NodeSamplerDeps {
  readonly hosts: HostAccess;
  readonly mirror: Mirror;
  readonly log: Logger;
  readonly onSample: (event: HostSampleEvent) => void;
}

const nsPerMs = 1e6;

/** Reads CPU and memory of one host once a second, over a connection of its own, until it is stopped. */
export class NodeSampler {
  readonly #hostId: HostId;
  readonly #deps: NodeSamplerDeps;
  readonly #ring = new SampleRing<HostSample>(statsLimits.ringSamples);
  readonly #loads = new Map<number, CpuLoad>();
  readonly #times = new Map<number, CpuTimes>();
  readonly #ticker: AlignedTicker;
  #link: HostLink | null = null;
  #previous: NodeReading | null = null;
  /** Of the open link; CPUs that come and go are seen when it is read again. */
  #cpuIds: readonly number[] = [];
  #round = 0;
  #failing = false;
  #stopped = false;

  constructor(hostId: HostId, deps: NodeSamplerDeps) {
    this.#hostId = hostId;
    this.#deps = deps;
    this.#ticker = new AlignedTicker(statsLimits.intervalMs, () => this.#tick());
  }

  samples(): HostSample[] {
    return this.#ring.toArray();
  }

  cpus(): CpuLoad[] {
    return [...this.#loads.values()].sort((a, b) => a.cpuId - b.cpuId);
  }

  async stop(): Promise<void> {
    this.#stopped = true;
    this.#ticker.stop();
    await this.#dropLink();
  }

  async #tick(): Promise<void> {
    if (this.#deps.mirror.host(this.#hostId)?.state !== 'connected') return this.#dropLink();
    try {
      this.#link ??= await this.#deps.hosts.openLink(this.#hostId);
      await this.#read(this.#link.node);
      this.#failing = false;
    } catch (error) {
      if (!this.#failing)
        this.#deps.log.warn({ err: error, hostId: this.#hostId }, 'host load could not be read');
      this.#failing = true;
      await this.#dropLink();
    }
    // Whoever stopped it while the link was being opened has not closed it.
    if (this.#stopped) await this.#dropLink();
  }

  async #read(node: HostLink['node']): Promise<void> {
    if (this.#round % nodeStatsLimits.cpuMapEvery === 0) await this.#readCpuIds(node);
    const { cpusPerBeat } = nodeStatsLimits;
    const reading = await node.counters(cpusOfRound(this.#cpuIds, this.#round, cpusPerBeat));
    this.#round += 1;
    // Not timeOrigin: the monotonic clock stands while a machine sleeps, the calendar does not.
    const atMs = Math.round(Date.now() - (performance.now() - reading.atNs / nsPerMs));
    const maximumElapsedNs = statsLimits.maximumElapsedMs * nsPerMs;
    const sample = hostSample(this.#previous, reading, atMs, maximumElapsedNs);
    this.#previous = reading;
    this.#ring.push(sample);
    const cpus = this.#loadsOf(reading, maximumElapsedNs);
    this.#deps.onSample({ hostId: this.#hostId, sample, cpus });
  }

  async #readCpuIds(node: HostLink['node']): Promise<void> {
    this.#cpuIds = (await node.cpus())?.onlineIds ?? [];
    for (const cpuId of this.#loads.keys())
      if (!this.#cpuIds.includes(cpuId)) this.#loads.delete(cpuId);
  }

  #loadsOf({ cpus }: NodeReading, maximumElapsedNs: number): CpuLoad[] {
    const rounds = roundsFor(this.#cpuIds.length, nodeStatsLimits.cpusPerBeat);
    const loads: CpuLoad[] = [];
    for (const [cpuId, times] of cpus) {
      const previous = this.#times.get(cpuId) ?? null;
      const load = { cpuId, shares: cpuShares(previous, times, maximumElapsedNs * rounds) };
      this.#times.set(cpuId, times);
      this.#loads.set(cpuId, load);
      loads.push(load);
    }
    return loads;
  }

  /** What comes after does not continue what was. */
  async #dropLink(): Promise<void> {
    const link = this.#link;
    this.#link = null;
    this.#previous = null;
    this.#round = 0;
    this.#times.clear();
    this.#loads.clear();
    await link?.close();
  }
}
