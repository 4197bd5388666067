import { createStore, type Readable } from '../../../shared/lib/external-store.ts';

export type BulkState =
  | { readonly kind: 'waiting' }
  | { readonly kind: 'running' }
  | { readonly kind: 'done'; readonly words: string | null }
  | { readonly kind: 'failed'; readonly words: string };

export interface BulkEntry<T> {
  readonly key: string;
  readonly item: T;
  readonly state: BulkState;
}

export interface BulkRun<T> {
  readonly entries: Readable<readonly BulkEntry<T>[]>;
  /** Begins what waits; those that failed are tried again. Resolves when nothing is left to do. */
  start(): Promise<void>;
  /** What has begun goes on; what waits is left. */
  stop(): void;
}

interface Options<T> {
  readonly keyOf: (item: T) => string;
  /** At most so many at once. */
  readonly concurrency: number;
  /** Resolves with words about the result, if there are any; rejects with why not. */
  readonly work: (item: T) => Promise<string | null>;
  readonly wordsOf: (error: unknown) => string;
}

/** Does one thing to many, a few at once, and keeps what became of each. */
export function createBulkRun<T>(items: readonly T[], options: Options<T>): BulkRun<T> {
  const { keyOf, concurrency, work, wordsOf } = options;
  const entries = createStore<readonly BulkEntry<T>[]>(
    items.map((item) => ({ key: keyOf(item), item, state: { kind: 'waiting' } })),
  );
  let stopped = false;

  const put = (key: string, state: BulkState) =>
    entries.set(entries.get().map((entry) => (entry.key === key ? { ...entry, state } : entry)));

  const next = () => entries.get().find(({ state }) => state.kind === 'waiting');

  const worker = async () => {
    for (let entry = next(); entry && !stopped; entry = next()) {
      const { key, item } = entry;
      put(key, { kind: 'running' });
      try {
        put(key, { kind: 'done', words: await work(item) });
      } catch (error) {
        put(key, { kind: 'failed', words: wordsOf(error) });
      }
    }
  };

  return {
    entries,
    async start() {
      stopped = false;
      entries.set(
        entries
          .get()
          .map((entry) =>
            entry.state.kind === 'failed' ? { ...entry, state: { kind: 'waiting' } } : entry,
          ),
      );
      await Promise.all(Array.from({ length: concurrency }, worker));
    },
    stop() {
      stopped = true;
    },
  };
}

export function countStates<T>(
  entries: readonly BulkEntry<T>[],
): Record<BulkState['kind'], number> {
  const counts = { waiting: 0, running: 0, done: 0, failed: 0 };
  for (const { state } of entries) counts[state.kind] += 1;
  return counts;
}
