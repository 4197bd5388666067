/** Free attempts before waiting begins, and the longest wait: see `FailureBackoff`. */
const freeFailures = 5;
const firstWaitMs = 1_000;
const longestWaitMs = 60_000;
/** An untouched entry is forgotten after this. */
const memoryMs = 15 * 60_000;
const capacity = 10_000;

interface Entry {
  failures: number;
  lastFailureAtMs: number;
}

/**
 * Slows guessing at one account, from wherever it comes: after five failures the next attempt waits
 * 1, 2, 4 … 60 seconds. The longest wait is short on purpose: a stranger who guesses must not be
 * able to lock the owner out. Bounded: the oldest of 10,000 names is forgotten first.
 */
export class FailureBackoff {
  readonly #entries = new Map<string, Entry>();

  /** Milliseconds until the next attempt may be made; 0 for now. */
  waitMs(key: string, nowMs: number): number {
    const entry = this.#entries.get(key);
    if (!entry || entry.failures < freeFailures) return 0;
    const wait = Math.min(longestWaitMs, firstWaitMs * 2 ** (entry.failures - freeFailures));
    return Math.max(0, entry.lastFailureAtMs + wait - nowMs);
  }

  /** Counted before the attempt is judged, so that attempts at the same moment all count. */
  noteAttempt(key: string, nowMs: number): void {
    const before = this.#entries.get(key);
    const failures = before && nowMs - before.lastFailureAtMs < memoryMs ? before.failures : 0;
    this.#entries.delete(key);
    this.#entries.set(key, { failures: failures + 1, lastFailureAtMs: nowMs });
    if (this.#entries.size > capacity) this.#forgetOldest();
  }

  noteSuccess(key: string): void {
    this.#entries.delete(key);
  }

  #forgetOldest(): void {
    const oldest = this.#entries.keys().next();
    if (!oldest.done) this.#entries.delete(oldest.value);
  }
}
