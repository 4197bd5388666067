import type { CpuShares } from '@guesthouse/contract/host-stats';
import { loadWords } from './cpu-load.ts';
import { placeWords, type CpuPlace } from './cpu-places.ts';
import { useWords, type CpuUse } from './cpu-uses.ts';

export interface TileFacts {
  readonly place: CpuPlace;
  readonly shares: CpuShares | null | undefined;
  readonly pinned: readonly CpuUse[];
  readonly seen: readonly CpuUse[];
}

/** More machines than these are counted: a hint is not a list. */
const namedMachines = 6;

/** All that is known of one CPU, a line for each thing. */
export function tileLines({ place, shares, pinned, seen }: TileFacts): string[] {
  const lines = [`CPU ${place.cpuId}: ${placeWords(place)}`, loadWords(shares)];
  if (pinned.length > 0) lines.push(`Pinned here: ${usesText(pinned)}`);
  if (seen.length > 0) lines.push(`Last seen here: ${usesText(seen)}`);
  return lines;
}

export function usesText(uses: readonly CpuUse[]): string {
  const named = uses.slice(0, namedMachines).map((use) => `${use.domain.name} (${useWords(use)})`);
  const more = uses.length - named.length;
  return [...named, ...(more > 0 ? [`${more} more`] : [])].join('; ');
}
