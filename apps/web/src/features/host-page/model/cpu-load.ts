import type { CpuShares } from '@guesthouse/contract/host-stats';
import { percentQuantity, quantityText } from '../../../shared/lib/format-quantity.ts';

export type LoadTone = 'unknown' | 'calm' | 'busy' | 'hot';

/** What is neither idle nor waiting for a disk. */
export function busyShare({ user, system }: CpuShares): number {
  return Math.min(1, user + system);
}

export function loadTone(shares: CpuShares | null | undefined): LoadTone {
  if (!shares) return 'unknown';
  const busy = busyShare(shares);
  if (busy >= 0.9) return 'hot';
  return busy >= 0.7 ? 'busy' : 'calm';
}

export function percentText(ratio: number): string {
  return quantityText(percentQuantity(ratio));
}

/** `35 % busy: 30 % user, 4 % system, 1 % waiting for I/O`. */
export function loadWords(shares: CpuShares | null | undefined): string {
  if (!shares) return 'load unknown';
  const { user, system, iowait } = shares;
  const parts = [`${percentText(user)} user`, `${percentText(system)} system`];
  if (iowait !== null) parts.push(`${percentText(iowait)} waiting for I/O`);
  return `${percentText(busyShare(shares))} busy: ${parts.join(', ')}`;
}
