import { domainIsActive } from '@guesthouse/contract/domain-state';
import type { FigureGroup, Figures } from '@guesthouse/contract/figures';
import type { DomainUuid, HostId } from '@guesthouse/contract/ids';
import type { Mirror } from '../inventory/mirror.ts';
import type { HostLink } from '../libvirt/host-link.ts';
import type { StatsPatience } from '../libvirt/domain-stats.ts';
import type { CounterReading } from './domain-counters.ts';
import { figuresOf } from './figures-mapper.ts';
import { domainCounters } from './domain-counters-mapper.ts';
import { rates } from './rates.ts';

/** Compares readings of one kind, all of the same groups and on the same beat. */
export class FigureReader {
  readonly #hostId: HostId;
  readonly #mirror: Mirror;
  #previous = new Map<DomainUuid, CounterReading>();

  constructor(hostId: HostId, mirror: Mirror) {
    this.#hostId = hostId;
    this.#mirror = mirror;
  }

  /** What is off has no figures; `uuids` of others are left out. */
  async read(
    link: HostLink,
    uuids: Iterable<DomainUuid>,
    options: {
      readonly groups: readonly FigureGroup[];
      readonly maximumElapsedMs: number;
      readonly patience: StatsPatience;
    },
  ): Promise<Map<DomainUuid, Figures>> {
    const active = [...uuids].filter((uuid) => this.#isActive(uuid));
    const figures = new Map<DomainUuid, Figures>();
    const previous = new Map<DomainUuid, CounterReading>();
    if (active.length > 0) {
      for (const stats of await link.readFigures(active, options.groups, options.patience)) {
        const { uuid, atNs, fields } = stats;
        const summary = this.#mirror.domain({ hostId: this.#hostId, uuid })?.summary;
        if (!summary) continue;
        const reading = { counters: domainCounters(fields), atNs, runId: summary.id };
        const before = this.#previous.get(uuid) ?? null;
        const sample = rates(before, reading, options.maximumElapsedMs * 1e6);
        figures.set(uuid, figuresOf(sample, summary.vcpus));
        previous.set(uuid, reading);
      }
    }
    // Only what was read this time can be compared next time: the map never outgrows the list.
    this.#previous = previous;
    return figures;
  }

  forget(): void {
    this.#previous = new Map();
  }

  #isActive(uuid: DomainUuid): boolean {
    const summary = this.#mirror.domain({ hostId: this.#hostId, uuid })?.summary;
    return summary !== undefined && domainIsActive[summary.state];
  }
}
