import type { CallOptions } from './call-options.ts';
import { wrapObject } from './classes.ts';
import type { Domain } from './domain.ts';
import type { RawHandle } from './native.ts';
import { nestStats, type NestedStats } from './nest-stats.ts';
import type { LibvirtObject } from './object.ts';

/** How the statistics of domains come out. */
export interface StatsOptions extends CallOptions {
  /**
   * 64-bit integers as `bigint` (the default) or as numbers. Numbers are exact up to 2^53: for
   * nanoseconds of CPU time that is 104 days of one CPU.
   */
  readonly int64?: 'bigint' | 'number';
  /**
   * `flat` (the default): the keys are libvirt's, such as `block.0.rd.bytes`. `nested`: objects
   * and arrays, such as `block[0].rd.bytes`.
   */
  readonly shape?: 'flat' | 'nested';
}

type Int64Of<O> = O extends { readonly int64: 'number' } ? number : number | bigint;

export type StatsValue<Int = number | bigint> = Int | boolean | string;
export type FlatStats<Int = number | bigint> = Readonly<Record<string, StatsValue<Int>>>;

/** What the options make of the statistics. */
export type StatsShape<O> = O extends { readonly shape: 'nested' }
  ? NestedStats<Int64Of<O>>
  : FlatStats<Int64Of<O>>;

export interface DomainStats<Params = FlatStats> {
  readonly domain: Domain;
  readonly params: Params;
}

/** Wraps the addon's list of records. */
export async function readStats<O extends StatsOptions>(
  parent: LibvirtObject,
  records: Promise<readonly (readonly [RawHandle, FlatStats])[]>,
  options: O | undefined,
): Promise<DomainStats<StatsShape<O>>[]> {
  const nested = options?.shape === 'nested';
  return (await records).map(([raw, params]) => ({
    domain: wrapObject<Domain>('Domain', parent, raw),
    params: (nested ? nestStats(params) : params) as StatsShape<O>,
  }));
}
