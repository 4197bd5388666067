import type { ConsoleState } from '@guesthouse/contract/console';
import type { ConsoleWish } from './console-target-rules.ts';

/** libvirt's answer to an attempt that failed. */
export interface ConsoleRefusal {
  readonly message: string;
  /** Another program holds the console, or the machine is just stopping: it may work in a moment. */
  readonly passing: boolean;
}

/**
 * Where the stream of a session stands. `phase` is what the session does; `shown` is what viewers see.
 * `generation` counts attempts, so that a late answer of an earlier one is known as such.
 */
export interface ConsoleSessionState {
  readonly phase: 'idle' | 'opening' | 'open' | 'retrying';
  readonly generation: number;
  readonly wish: ConsoleWish;
  /** Attempts that ended without success in a row. */
  readonly failures: number;
  readonly shown: ConsoleState;
}

export type ConsoleSessionEvent =
  | { readonly kind: 'target-changed'; readonly wish: ConsoleWish }
  /** Someone arrived: what was given up is tried again. */
  | { readonly kind: 'viewer-arrived' }
  | { readonly kind: 'opened'; readonly generation: number }
  | { readonly kind: 'refused'; readonly generation: number; readonly refusal: ConsoleRefusal }
  /** `message` where more is known than that it is over. */
  | { readonly kind: 'ended'; readonly generation: number; readonly message: string | null }
  | { readonly kind: 'retry-due' };

const connecting: ConsoleState = { state: 'connecting', message: null };
const connected: ConsoleState = { state: 'connected', message: null };
const interrupted = 'The console was interrupted: the machine stops or restarts.';

export function initialConsoleSession(wish: ConsoleWish): ConsoleSessionState {
  const idle = { phase: 'idle', generation: 0, wish, failures: 0, shown: connecting } as const;
  return follow(idle, wish);
}

export function consoleSessionReducer(
  state: ConsoleSessionState,
  event: ConsoleSessionEvent,
): ConsoleSessionState {
  if ('generation' in event && event.generation !== state.generation) return state;
  switch (event.kind) {
    case 'target-changed':
      return follow(state, event.wish);
    case 'viewer-arrived':
      if (state.phase === 'open' || state.phase === 'opening') return state;
      return follow({ ...state, phase: 'idle', failures: 0 }, state.wish);
    case 'retry-due':
      return state.phase === 'retrying' && state.wish.kind === 'open' ? opening(state) : state;
    case 'opened':
      return { ...state, phase: 'open', failures: 0, shown: connected };
    case 'ended':
      // The stream of a dying machine ends two seconds before libvirt tells of its death.
      return {
        ...state,
        phase: 'retrying',
        failures: state.failures + 1,
        shown: { state: 'waiting', message: event.message ?? interrupted },
      };
    case 'refused': {
      const { message, passing } = event.refusal;
      const failures = state.failures + 1;
      return passing
        ? { ...state, phase: 'retrying', failures, shown: { state: 'waiting', message } }
        : { ...state, phase: 'idle', failures, shown: { state: 'failed', message } };
    }
  }
}

/** Does what the machine behind the console now allows. */
function follow(state: ConsoleSessionState, wish: ConsoleWish): ConsoleSessionState {
  switch (wish.kind) {
    case 'wait':
      return idle(state, wish, { state: 'waiting', message: wish.message });
    case 'fail':
      return idle(state, wish, { state: 'failed', message: wish.message });
    case 'open': {
      const sameRun = state.wish.kind === 'open' && state.wish.run === wish.run;
      const next = { ...state, wish };
      if (state.phase === 'open' || state.phase === 'opening') return next;
      if (sameRun && state.phase === 'retrying') return next;
      // A refusal of this very run stands until someone asks again.
      if (sameRun && state.shown.state === 'failed' && state.failures > 0) return next;
      return opening(next);
    }
  }
}

/** Another generation: an answer to what was asked before comes too late. */
function idle(
  state: ConsoleSessionState,
  wish: ConsoleWish,
  shown: ConsoleState,
): ConsoleSessionState {
  return { phase: 'idle', generation: state.generation + 1, wish, failures: 0, shown };
}

function opening(state: ConsoleSessionState): ConsoleSessionState {
  const shown = state.phase === 'retrying' ? state.shown : connecting;
  return { ...state, phase: 'opening', generation: state.generation + 1, shown };
}
