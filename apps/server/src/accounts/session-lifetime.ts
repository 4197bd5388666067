import type { SessionWithAccount } from '../store/session-store.ts';

/** A working day without a sign of life; a week in any case. */
const idleMs = 12 * 3_600_000;
const absoluteMs = 7 * 24 * 3_600_000;

/** A sign of life is written down at most this often, so that reading does not write. */
export const touchEveryMs = 60_000;

type Times = Pick<SessionWithAccount, 'created_at_ms' | 'last_seen_at_ms'>;

export function sessionIsAlive(times: Times, nowMs: number): boolean {
  const { createdBeforeMs, seenBeforeMs } = expiryLimits(nowMs);
  return times.created_at_ms >= createdBeforeMs && times.last_seen_at_ms >= seenBeforeMs;
}

/** What began or was last seen before these is over. */
export function expiryLimits(nowMs: number): { createdBeforeMs: number; seenBeforeMs: number } {
  return { createdBeforeMs: nowMs - absoluteMs, seenBeforeMs: nowMs - idleMs };
}
