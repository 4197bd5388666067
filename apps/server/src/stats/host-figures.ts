import { figureGroups, figureLimits, type Figures } from '@guesthouse/contract/figures';
import type { DomainUuid, HostId } from '@guesthouse/contract/ids';
import type { Logger } from 'pino';
import { ProblemError } from '../http/problem-error.ts';
import type { Mirror } from '../inventory/mirror.ts';
import type { HostAccess } from '../libvirt/host-access.ts';
import type { HostLink } from '../libvirt/host-link.ts';
import { AlignedTicker } from './aligned-ticker.ts';
import { FigureReader } from './figure-reader.ts';
import type { FigureInterests } from './figure-interests.ts';
import { wideWaitMs } from './figure-rules.ts';
import { figureBeats, statsLimits } from './stats-limits.ts';

export interface HostFiguresDeps {
  readonly hosts: HostAccess;
  readonly mirror: Mirror;
  readonly interests: FigureInterests;
  readonly log: Logger;
}

/** Reads the figures of one host's machines that are on screens, and now and then of all of them. */
export class HostFigures {
  readonly #hostId: HostId;
  readonly #deps: HostFiguresDeps;
  readonly #shown: FigureReader;
  readonly #wide: FigureReader;
  readonly #loads = new Map<DomainUuid, (number | null)[]>();
  readonly #ticker: AlignedTicker;
  #link: HostLink | null = null;
  #nextWideAtMs = 0;
  #wideTookMs = 0;
  #hastyUntilMs = 0;
  #failing = false;

  constructor(hostId: HostId, deps: HostFiguresDeps) {
    this.#hostId = hostId;
    this.#deps = deps;
    this.#shown = new FigureReader(hostId, deps.mirror);
    this.#wide = new FigureReader(hostId, deps.mirror);
    this.#ticker = new AlignedTicker(figureBeats.shownMs, () => this.#tick());
  }

  loads(uuid: DomainUuid): readonly (number | null)[] {
    return this.#loads.get(uuid) ?? [];
  }

  async stop(): Promise<void> {
    this.#ticker.stop();
    await this.#dropLink();
  }

  async #tick(): Promise<void> {
    const { hosts, interests, mirror, log } = this.#deps;
    if (mirror.host(this.#hostId)?.state !== 'connected') return this.#dropLink();
    try {
      this.#link ??= await hosts.openLink(this.#hostId);
      await this.#readShown(this.#link);
      const groups = interests.wideGroups();
      if (groups.length === 0) this.#wide.forget();
      else if (performance.now() >= this.#nextWideAtMs) await this.#readWide(this.#link, groups);
      this.#failing = false;
    } catch (error) {
      if (error instanceof ProblemError && error.code === 'host_timeout')
        this.#hastyUntilMs = performance.now() + statsLimits.hastyMs;
      if (!this.#failing)
        log.warn({ err: error, hostId: this.#hostId }, 'figures could not be read');
      this.#failing = true;
      await this.#dropLink();
    }
  }

  async #readShown(link: HostLink): Promise<void> {
    const watchers = this.#deps.interests.watchersOf(this.#hostId);
    const uuids = this.#deps.interests.domainsOf(this.#hostId);
    const figures = await this.#shown.read(link, uuids, {
      groups: figureGroups,
      maximumElapsedMs: figureBeats.shownMs * figureBeats.gapBeats,
      patience: this.#patience(),
    });
    this.#remember(figures);
    for (const { socket, uuids: wanted } of watchers) {
      const seen = [...wanted].flatMap((uuid) => {
        const one = figures.get(uuid);
        return one ? [[uuid, one] as const] : [];
      });
      if (seen.length > 0) socket.emitVolatile('figures:beat', this.#beat(seen, false));
    }
  }

  async #readWide(link: HostLink, groups: readonly (typeof figureGroups)[number][]): Promise<void> {
    const beganMs = performance.now();
    const everyMs = wideWaitMs(this.#wideTookMs);
    const figures = await this.#wide.read(link, this.#deps.mirror.domainUuids(this.#hostId), {
      groups,
      maximumElapsedMs: everyMs * figureBeats.gapBeats,
      patience: this.#patience(),
    });
    this.#wideTookMs = performance.now() - beganMs;
    this.#nextWideAtMs = beganMs + wideWaitMs(this.#wideTookMs);
    const beat = this.#beat(figures, true);
    for (const socket of this.#deps.interests.wideWatchers())
      socket.emitVolatile('figures:beat', beat);
  }

  /** For the sparkline of whoever comes later; only of machines that are on a screen. */
  #remember(figures: ReadonlyMap<DomainUuid, Figures>): void {
    for (const uuid of this.#loads.keys()) if (!figures.has(uuid)) this.#loads.delete(uuid);
    for (const [uuid, [cpu]] of figures) {
      const loads = this.#loads.get(uuid) ?? [];
      loads.push(cpu);
      if (loads.length > figureLimits.sparkBeats) loads.shift();
      this.#loads.set(uuid, loads);
    }
  }

  #beat(figures: Iterable<readonly [DomainUuid, Figures]>, wide: boolean) {
    return {
      hostId: this.#hostId,
      atMs: Date.now(),
      wide,
      figures: Object.fromEntries(figures) as Record<DomainUuid, Figures>,
    };
  }

  #patience() {
    return performance.now() < this.#hastyUntilMs ? 'hasty' : 'patient';
  }

  async #dropLink(): Promise<void> {
    const link = this.#link;
    this.#link = null;
    this.#shown.forget();
    this.#wide.forget();
    await link?.close();
  }
}
