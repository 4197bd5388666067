/**
 * The counters of one domain at one moment, as libvirt's bulk statistics give them. A number that
 * the hypervisor does not provide is null: unknown, not zero.
 */
export interface DomainCounters {
  /** CPU time of the whole machine since its start. */
  readonly cpuTimeNs: number | null;
  readonly vcpus: number | null;
  readonly vcpuTimesNs: readonly (number | null)[];
  readonly memory: MemoryCounters;
  readonly disks: readonly DiskCounters[];
  readonly nics: readonly NicCounters[];
}

export interface MemoryCounters {
  readonly currentKiB: number | null;
  readonly maximumKiB: number | null;
  readonly unusedKiB: number | null;
  readonly residentKiB: number | null;
}

export interface DiskCounters {
  readonly target: string;
  readonly readBytes: number | null;
  readonly writeBytes: number | null;
  readonly readRequests: number | null;
  readonly writeRequests: number | null;
  /** Time spent in all requests together. */
  readonly readTimeNs: number | null;
  readonly writeTimeNs: number | null;
}

export interface NicCounters {
  readonly target: string;
  readonly rxBytes: number | null;
  readonly txBytes: number | null;
  readonly rxPackets: number | null;
  readonly txPackets: number | null;
  /** Received and sent together. */
  readonly errors: number | null;
  readonly drops: number | null;
}

/** Counters with the moment they were read at and the run of the machine that they belong to. */
export interface CounterReading {
  readonly counters: DomainCounters;
  /** On the monotonic clock: the middle of the call. */
  readonly atNs: number;
  /** libvirt's id of this run of the machine: another id is another run. */
  readonly runId: number | null;
}
