import type { EventSubscription } from './event-subscription.ts';

/** In an iterator of events: some were dropped here, because they came faster than they were taken. */
export interface EventOverflow {
  readonly overflow: true;
  readonly lost: number;
}

/** Events that wait to be taken, bounded: when it is full the newest are dropped and counted. */
export class EventQueue<Event> {
  readonly #capacity: number;
  readonly #waiting: Event[] = [];
  #lost = 0;
  #ended = false;
  #wake: (() => void) | undefined;

  constructor(capacity: number) {
    this.#capacity = capacity;
  }

  push(event: Event): void {
    if (this.#waiting.length >= this.#capacity || this.#lost > 0) this.#lost += 1;
    else this.#waiting.push(event);
    this.#wake?.();
  }

  /** Events were dropped before they came here. */
  drop(count: number): void {
    this.#lost += count;
    this.#wake?.();
  }

  end(): void {
    this.#ended = true;
    this.#wake?.();
  }

  /** What waits, and then what comes, until the end. An overflow marks the place of what is lost. */
  async *take(): AsyncGenerator<Event | EventOverflow, void> {
    for (;;) {
      const event = this.#waiting.shift();
      if (event !== undefined) yield event;
      else if (this.#lost > 0) {
        const lost = this.#lost;
        this.#lost = 0;
        yield { overflow: true, lost };
      } else if (this.#ended) return;
      else await new Promise<void>((resolve) => (this.#wake = resolve));
    }
  }
}

const defaultCapacity = 1000;

/** Subscribes when the first event is asked for, and until the iteration is left. */
export async function* iterate<Event>(
  capacity: number | undefined,
  subscribe: (
    listener: (event: Event) => void,
    onOverflow: (lost: number) => void,
  ) => Promise<EventSubscription>,
): AsyncGenerator<Event | EventOverflow, void> {
  const queue = new EventQueue<Event>(capacity ?? defaultCapacity);
  const subscription = await subscribe(
    (event) => queue.push(event),
    (lost) => queue.drop(lost),
  );
  subscription.onEnd(() => queue.end());
  try {
    yield* queue.take();
  } finally {
    await subscription.close();
  }
}
