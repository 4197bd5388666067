import type { Readable } from '../lib/external-store.ts';

/** What a chart sees at one animation frame. */
export interface FeedFrame<Sample> {
  readonly samples: readonly Sample[];
  readonly latest: Sample | null;
  readonly intervalMs: number;
  readonly capacity: number;
  readonly error: unknown;
}

export type Frames<Sample> = Readable<FeedFrame<Sample>>;

export const emptyFrame: FeedFrame<never> = {
  samples: [],
  latest: null,
  intervalMs: 1000,
  capacity: 300,
  error: null,
};
