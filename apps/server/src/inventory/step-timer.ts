/** Calls at once after a quiet time, and in a burst at most once in every step. */
export class StepTimer {
  readonly #stepMs: number;
  readonly #step: () => void;
  #lastAtMs = -Infinity;
  #timer: NodeJS.Timeout | null = null;

  constructor(stepMs: number, step: () => void) {
    this.#stepMs = stepMs;
    this.#step = step;
  }

  /** There is something for the next step. */
  want(): void {
    this.#timer ??= setTimeout(
      () => {
        this.#timer = null;
        this.#lastAtMs = performance.now();
        this.#step();
      },
      Math.max(0, this.#lastAtMs + this.#stepMs - performance.now()),
    );
  }

  stop(): void {
    if (this.#timer) clearTimeout(this.#timer);
  }
}
