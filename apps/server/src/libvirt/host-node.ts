import type { Connection } from '@guesthouse/libvirt';
import { readNodeCounters, type NodeReading } from './node-counters.ts';
import {
  readNodeCpus,
  readNodeDescription,
  readNodeStanding,
  type NodeCpus,
  type NodeDescription,
  type NodeStanding,
} from './node-description.ts';
import { readCellFreeMemory, type CellFreeMemory } from './node-free-memory.ts';
import { timeLimits } from './time-limits.ts';
import { translated } from './translate-error.ts';

/** The host itself, behind a connection: what libvirt calls the node. */
export class HostNode {
  readonly #connection: Connection;

  constructor(connection: Connection) {
    this.#connection = connection;
  }

  description(): Promise<NodeDescription> {
    return translated({ doing: 'read what the host is made of' }, () =>
      readNodeDescription(this.#connection),
    );
  }

  /** @throws ProblemError `libvirt_unsupported` */
  capabilitiesXml(): Promise<string> {
    return translated({ doing: 'read the capabilities of the host' }, () =>
      this.#connection.getCapabilities({ timeoutMs: timeLimits.capabilitiesMs }),
    );
  }

  /**
   * @param choice an emulator that the host itself names: libvirt runs it to ask it
   * @throws ProblemError `libvirt_unsupported`
   */
  domainCapabilitiesXml(choice: {
    readonly emulator: string;
    readonly arch: string;
    readonly type: string;
    readonly machine?: string | undefined;
  }): Promise<string> {
    const { emulator, arch, type, machine } = choice;
    return translated({ doing: `read what ${type} machines of ${arch} can have` }, () =>
      this.#connection.getDomainCapabilities(emulator, arch, machine ?? null, type, 0, {
        timeoutMs: timeLimits.capabilitiesMs,
      }),
    );
  }

  standing(): Promise<NodeStanding> {
    return translated({ doing: 'read what the host says of itself' }, () =>
      readNodeStanding(this.#connection),
    );
  }

  /** Null where the driver does not tell which CPUs there are. */
  cpus(): Promise<NodeCpus | null> {
    return translated({ doing: 'read the CPUs of the host' }, () => readNodeCpus(this.#connection));
  }

  /** @param cpuIds those to read one by one, beside the sum of all */
  counters(cpuIds: readonly number[]): Promise<NodeReading> {
    return translated({ doing: 'read the load of the host' }, () =>
      readNodeCounters(this.#connection, cpuIds),
    );
  }

  freeMemory(cellId: number, pageSizesKiB: readonly number[]): Promise<CellFreeMemory> {
    return translated({ doing: `read the free memory of NUMA cell ${cellId}` }, () =>
      readCellFreeMemory(this.#connection, cellId, pageSizesKiB),
    );
  }
}
