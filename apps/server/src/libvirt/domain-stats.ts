import type { FigureGroup } from '@guesthouse/contract/figures';
import { domainUuidSchema, type DomainUuid } from '@guesthouse/contract/ids';
import {
  ConnectGetAllDomainStatsFlags,
  DomainStatsTypes,
  type Connection,
  type Domain,
} from '@guesthouse/libvirt';
import { withMissingStats, type MissingStats } from './missing-stats.ts';
import { timeLimits } from './time-limits.ts';

/** One domain's bulk statistics: libvirt's dotted field names to values. */
export interface DomainStats {
  readonly uuid: DomainUuid;
  readonly fields: Readonly<Record<string, unknown>>;
  /** Monotonic clock of this process at the middle of the call. */
  readonly atNs: number;
}

/** The groups of libvirt that each figure of a list comes from. */
const figureGroupBits: Record<FigureGroup, number> = {
  cpu: DomainStatsTypes.CPU_TOTAL,
  mem: DomainStatsTypes.BALLOON,
  disk: DomainStatsTypes.BLOCK,
  net: DomainStatsTypes.INTERFACE,
};

/** Exactly the groups that a sample is made of: block and cpu are what costs the hypervisor time. */
const sampleGroups =
  DomainStatsTypes.STATE |
  DomainStatsTypes.CPU_TOTAL |
  DomainStatsTypes.BALLOON |
  DomainStatsTypes.VCPU |
  DomainStatsTypes.INTERFACE |
  DomainStatsTypes.BLOCK;

/** `hasty` leaves out what a domain that is held by an operation, or hangs, would delay. */
export type StatsPatience = 'patient' | 'hasty';

/** Below it one call is as fast as several. */
const domainsPerCall = 10;
const maximumCalls = 4;

/** Splits a long list evenly over at most four calls at once: the hypervisor answers a third faster. */
export function statsChunks<T>(domains: readonly T[]): T[][] {
  const calls = Math.min(maximumCalls, Math.max(1, Math.floor(domains.length / domainsPerCall)));
  return Array.from({ length: calls }, (_, call) =>
    domains.filter((_domain, index) => index % calls === call),
  ).filter((chunk) => chunk.length > 0);
}

/**
 * Domains that are gone are left out of the answer.
 * @param figures only what these need, instead of all that a sample is made of
 */
export async function readDomainStats(
  connection: Connection,
  domains: readonly Domain[],
  patience: StatsPatience,
  figures?: readonly FigureGroup[],
): Promise<DomainStats[]> {
  const reading: Reading = {
    flags: patience === 'hasty' ? ConnectGetAllDomainStatsFlags.NOWAIT : 0,
    groups: figures
      ? figures.reduce<number>(
          (bits, group) => bits | figureGroupBits[group],
          DomainStatsTypes.STATE,
        )
      : sampleGroups,
    // Devices of drivers without bulk statistics are found in their XML: too dear for a whole host.
    missing: !figures || figures.includes('disk') || figures.includes('net') ? 'all' : 'info',
  };
  const answers = await Promise.all(
    statsChunks(domains).map((chunk) => readChunk(connection, chunk, reading)),
  );
  return answers.flat();
}

interface Reading {
  readonly flags: number;
  readonly groups: number;
  readonly missing: MissingStats;
}

async function readChunk(
  connection: Connection,
  domains: Domain[],
  { flags, groups, missing }: Reading,
): Promise<DomainStats[]> {
  const beganMs = performance.now();
  const records = await connection.domainListGetStats(domains, groups, flags, {
    int64: 'number',
    shape: 'flat',
    timeoutMs: timeLimits.statsMs,
  });
  const atNs = ((beganMs + performance.now()) / 2) * 1e6;
  return Promise.all(
    records.map(async ({ domain, params }) => {
      const fields = await withMissingStats(domain, params, missing);
      // A hundred handles a second are not left to the garbage collector.
      domain.dispose();
      return { uuid: domainUuidSchema.parse(domain.uuid), fields, atNs };
    }),
  );
}
