/**
 * One reading for all who ask at about the same time: those who come while it is under way get it, and so
 * does whoever asks within `maximumAgeMs` of its beginning. A failure is not kept.
 */
export class SharedReading<Key extends WeakKey, T> {
  readonly #maximumAgeMs: number;
  readonly #read: (key: Key) => Promise<T>;
  readonly #latest = new WeakMap<Key, { readonly atMs: number; readonly answer: Promise<T> }>();

  constructor(maximumAgeMs: number, read: (key: Key) => Promise<T>) {
    this.#maximumAgeMs = maximumAgeMs;
    this.#read = read;
  }

  get(key: Key): Promise<T> {
    const known = this.#latest.get(key);
    const atMs = performance.now();
    if (known && atMs - known.atMs < this.#maximumAgeMs) return known.answer;
    const answer = this.#read(key);
    const latest = { atMs, answer };
    this.#latest.set(key, latest);
    answer.catch(() => {
      if (this.#latest.get(key) === latest) this.#latest.delete(key);
    });
    return answer;
  }
}
