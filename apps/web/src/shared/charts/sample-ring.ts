/** The last `capacity` samples, oldest first, in memory that never grows. */
export interface SampleRing<Sample> {
  push(sample: Sample): void;
  /** Oldest first. A new array: the ring moves on. */
  toArray(): Sample[];
  latest(): Sample | null;
}

export function createSampleRing<Sample extends { readonly atMs: number }>(
  capacity: number,
  initial: readonly Sample[] = [],
): SampleRing<Sample> {
  const slots: Sample[] = initial.slice(-capacity);
  let next = slots.length % capacity;
  return {
    push(sample) {
      const last = slots[(next + capacity - 1) % capacity];
      // A sample may come by event and again in a history that was asked for meanwhile.
      if (last !== undefined && slots.length > 0 && sample.atMs <= last.atMs) return;
      slots[next] = sample;
      next = (next + 1) % capacity;
    },
    toArray() {
      return slots.length < capacity
        ? slots.slice()
        : [...slots.slice(next), ...slots.slice(0, next)];
    },
    latest() {
      return slots[(next + capacity - 1) % capacity] ?? null;
    },
  };
}
