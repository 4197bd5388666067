import { ProblemError } from '../http/problem-error.ts';

/**
 * Lets `concurrency` tasks run, `queueLength` wait, and refuses the rest: password hashing holds a
 * thread of libuv's pool (4 by default) and 19 MiB each, and files and DNS need that pool too.
 */
export class HashingGate {
  #running = 0;
  readonly #waiting: (() => void)[] = [];
  readonly #concurrency: number;
  readonly #queueLength: number;

  constructor(limits: { concurrency: number; queueLength: number }) {
    this.#concurrency = limits.concurrency;
    this.#queueLength = limits.queueLength;
  }

  /** @throws ProblemError `too_many_requests` when the queue is full. */
  async run<T>(task: () => Promise<T>): Promise<T> {
    await this.#enter();
    try {
      return await task();
    } finally {
      this.#leave();
    }
  }

  #enter(): Promise<void> | void {
    if (this.#running < this.#concurrency) {
      this.#running += 1;
      return;
    }
    if (this.#waiting.length >= this.#queueLength)
      throw new ProblemError('too_many_requests', 'Too many people sign in at this moment.', {
        retryAfterSeconds: 2,
      });
    return new Promise((resolve) => this.#waiting.push(resolve));
  }

  /** Hands the place over, so that nobody can slip in between. */
  #leave(): void {
    const next = this.#waiting.shift();
    if (next) next();
    else this.#running -= 1;
  }
}
