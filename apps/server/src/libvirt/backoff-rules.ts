export const backoffLimits = {
  /** Ceiling of the wait before the first further attempt; it doubles with every failure. */
  baseMs: 1_000,
  capMs: 60_000,
  /** Jitter never makes an attempt follow faster than this. */
  floorMs: 100,
  /** A connection that held for this long was no failure. */
  lastingMs: 30_000,
} as const;

/**
 * Exponential backoff with full jitter: hosts that were lost together do not return together.
 * @param failures attempts that have failed in a row, from 1
 * @param random in [0, 1)
 */
export function backoffDelayMs(failures: number, random: number): number {
  const { baseMs, capMs, floorMs } = backoffLimits;
  const ceilingMs = Math.min(capMs, baseMs * 2 ** Math.min(failures - 1, 16));
  return Math.max(floorMs, Math.round(ceilingMs * random));
}
