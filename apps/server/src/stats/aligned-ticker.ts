/**
 * Calls `tick` at every full interval of the monotonic clock since its start. Ticks never overlap: those
 * that pass while one is at work are left out, and the next one is on the beat again.
 */
export class AlignedTicker {
  readonly #intervalMs: number;
  readonly #tick: () => Promise<void>;
  readonly #startedAtMs = performance.now();
  #beat = 0;
  #timer: NodeJS.Timeout | null = null;
  #stopped = false;

  /** @param tick must not reject */
  constructor(intervalMs: number, tick: () => Promise<void>) {
    this.#intervalMs = intervalMs;
    this.#tick = tick;
    void this.#run();
  }

  stop(): void {
    this.#stopped = true;
    if (this.#timer) clearTimeout(this.#timer);
  }

  async #run(): Promise<void> {
    await this.#tick();
    if (this.#stopped) return;
    this.#timer = setTimeout(() => void this.#run(), this.#untilNextBeatMs());
  }

  /** Timers may fire a fraction of a millisecond early: the beat that is over must not come again. */
  #untilNextBeatMs(): number {
    const elapsedMs = performance.now() - this.#startedAtMs;
    this.#beat = Math.max(this.#beat, Math.floor(elapsedMs / this.#intervalMs)) + 1;
    return this.#beat * this.#intervalMs - elapsedMs;
  }
}
