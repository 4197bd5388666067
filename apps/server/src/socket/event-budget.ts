import { ProblemError } from '../http/problem-error.ts';
import { socketLimits } from './socket-limits.ts';

/** A token bucket and a count of events in flight, for one socket. */
export class EventBudget {
  #tokens: number = socketLimits.eventsBurst;
  #filledAtMs: number;
  #inFlight = 0;

  constructor(nowMs: number) {
    this.#filledAtMs = nowMs;
  }

  /** @throws ProblemError `too_many_requests` */
  take(nowMs: number): void {
    this.#refill(nowMs);
    if (this.#tokens < 1 || this.#inFlight >= socketLimits.eventsInFlight)
      throw new ProblemError('too_many_requests', 'Too many events at once on this connection.', {
        retryAfterSeconds: 1,
      });
    this.#tokens -= 1;
    this.#inFlight += 1;
  }

  giveBack(): void {
    this.#inFlight -= 1;
  }

  #refill(nowMs: number): void {
    const gained = ((nowMs - this.#filledAtMs) / 1_000) * socketLimits.eventsPerSecond;
    this.#tokens = Math.min(socketLimits.eventsBurst, this.#tokens + gained);
    this.#filledAtMs = nowMs;
  }
}
