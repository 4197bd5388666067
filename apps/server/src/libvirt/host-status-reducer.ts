import type { HostProblem, HostState } from '@guesthouse/contract/host';
import { backoffDelayMs } from './backoff-rules.ts';

/** Where a connection stands; times are milliseconds since 1970. */
export interface HostStatus {
  readonly state: HostState;
  readonly sinceMs: number;
  readonly problem: HostProblem | null;
  /** Null while connected and while an attempt is under way. */
  readonly nextAttemptAtMs: number | null;
  /** Attempts that have failed in a row. */
  readonly failures: number;
}

export type HostStatusEvent =
  | { readonly kind: 'attempt-began' }
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
    case 'connected':
      return {
        state: 'connected',
        sinceMs: event.atMs,
        problem: null,
        nextAttemptAtMs: null,
        failures: 0,
      };
    case 'failed': {
      const failures = status.failures + 1;
      return {
        state: 'unreachable',
        sinceMs: status.state === 'unreachable' ? status.sinceMs : event.atMs,
        problem: event.problem,
        nextAttemptAtMs: event.atMs + backoffDelayMs(failures, event.random),
        failures,
      };
    }
  }
}
