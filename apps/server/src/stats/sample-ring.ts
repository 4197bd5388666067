/** The last `capacity` samples of one domain or host, oldest first. */
export class SampleRing<Sample> {
  readonly capacity: number;
  readonly #slots: Sample[] = [];
  /** Where the next sample goes once the ring is full: the oldest one's slot. */
  #next = 0;

  constructor(capacity: number) {
    this.capacity = capacity;
  }

  push(sample: Sample): void {
    this.#slots[this.#next] = sample;
    this.#next = (this.#next + 1) % this.capacity;
  }

  toArray(): Sample[] {
    if (this.#slots.length < this.capacity) return [...this.#slots];
    return [...this.#slots.slice(this.#next), ...this.#slots.slice(0, this.#next)];
  }
}
