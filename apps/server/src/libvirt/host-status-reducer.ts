import type { HostProblem, HostState } from '@guesthouse/contract/host';
import { backoffDelayMs, backoffLimits } from './backoff-rules.ts';

/** Where a connection stands; times are milliseconds since 1970. */
export interface HostStatus {
  readonly state: HostState;
  readonly sinceMs: number;
  readonly problem: HostProblem | null;
  /** Null while connected, while an attempt is under way, and while the host waits for credentials. */
  readonly nextAttemptAtMs: number | null;
  /** Attempts that have failed in a row; a connection that did not last is one of them. */
  readonly failures: number;
}

export type HostStatusEvent =
  | { readonly kind: 'attempt-began' }
  /** It is to be connected to in another way than before. */
  | { readonly kind: 'renewed'; readonly atMs: number }
  | { readonly kind: 'connected'; readonly atMs: number }
  /** An attempt failed, or an open connection was lost. `random` in [0, 1) spreads the retries. */
  | {
      readonly kind: 'failed';
      readonly atMs: number;
      readonly problem: HostProblem;
      readonly random: number;
    };

export function initialHostStatus(atMs: number): HostStatus {
  return { state: 'connecting', sinceMs: atMs, problem: null, nextAttemptAtMs: null, failures: 0 };
}

export function hostStatusReducer(status: HostStatus, event: HostStatusEvent): HostStatus {
  switch (event.kind) {
    // A host that is being tried again is still unreachable: its state would flicker otherwise.
    case 'attempt-began':
      return { ...status, nextAttemptAtMs: null };
    case 'renewed':
      return initialHostStatus(event.atMs);
    case 'connected':
      return {
        state: 'connected',
        sinceMs: event.atMs,
        problem: null,
        nextAttemptAtMs: null,
        failures: status.failures,
      };
    case 'failed': {
      const failures = (hasLasted(status, event.atMs) ? 0 : status.failures) + 1;
      // Credentials that were refused are refused again, and some hosts lock an account for that.
      const waits = event.problem.prompts.length > 0;
      return {
        state: 'unreachable',
        sinceMs: status.state === 'unreachable' ? status.sinceMs : event.atMs,
        problem: event.problem,
        nextAttemptAtMs: waits ? null : event.atMs + backoffDelayMs(failures, event.random),
        failures,
      };
    }
  }
}

/** One that comes and goes is left alone for longer and longer, as one that does not come at all. */
function hasLasted({ state, sinceMs }: HostStatus, atMs: number): boolean {
  return state === 'connected' && atMs - sinceMs >= backoffLimits.lastingMs;
}
