/** What is to be read, and what came of it; `read` rejects only on a defect. */
export interface DirtyReaderOptions<K> {
  readonly read: (key: K) => Promise<void>;
  readonly concurrency: number;
}

/**
 * Reads each key once per burst of marks: a key that waits is not queued twice, and one that is marked
 * while it is being read is read once more, since the reading under way may have missed the change.
 */
export class DirtyReader<K> {
  readonly #options: DirtyReaderOptions<K>;
  readonly #urgent = new Set<K>();
  readonly #waiting = new Set<K>();
  readonly #reading = new Set<K>();
  readonly #idleListeners: (() => void)[] = [];
  #stopped = false;

  constructor(options: DirtyReaderOptions<K>) {
    this.#options = options;
  }

  /** @param urgent read before all that is not: a change that someone may be looking at */
  mark(key: K, urgent: boolean): void {
    if (this.#stopped) return;
    if (urgent) this.#waiting.delete(key);
    if (!urgent && this.#urgent.has(key)) return;
    (urgent ? this.#urgent : this.#waiting).add(key);
    this.#pump();
  }

  /** Resolves as soon as nothing waits and nothing is being read, or the reader was stopped. */
  idle(): Promise<void> {
    if (this.#isIdle()) return Promise.resolve();
    return new Promise((resolve) => this.#idleListeners.push(resolve));
  }

  stop(): void {
    this.#stopped = true;
    this.#urgent.clear();
    this.#waiting.clear();
    this.#notifyIdle();
  }

  #isIdle(): boolean {
    return this.#stopped || this.#urgent.size + this.#waiting.size + this.#reading.size === 0;
  }

  #pump(): void {
    while (this.#reading.size < this.#options.concurrency) {
      const key = this.#take(this.#urgent) ?? this.#take(this.#waiting);
      if (key === undefined) return;
      this.#reading.add(key.value);
      void this.#options.read(key.value).finally(() => {
        this.#reading.delete(key.value);
        this.#pump();
        this.#notifyIdle();
      });
    }
  }

  /** The first key that is not being read at this moment. */
  #take(keys: Set<K>): { readonly value: K } | undefined {
    for (const value of keys) {
      if (this.#reading.has(value)) continue;
      keys.delete(value);
      return { value };
    }
    return undefined;
  }

  #notifyIdle(): void {
    if (!this.#isIdle()) return;
    for (const resolve of this.#idleListeners.splice(0)) resolve();
  }
}
