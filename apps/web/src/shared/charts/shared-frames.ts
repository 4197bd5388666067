import { createStore, type Readable, type Store } from '../lib/external-store.ts';

/** Something that follows the server until it is stopped. */
export interface Feed<Frame> {
  readonly frames: Store<Frame>;
  stop(): void;
}

/** The first one to look starts the feed, the last one to leave stops it. */
function createFrames<Frame>(start: () => Feed<Frame>, idle: Frame): Readable<Frame> {
  const resting = createStore(idle);
  let feed: Feed<Frame> | null = null;
  let followers = 0;
  return {
    get: () => (feed?.frames ?? resting).get(),
    subscribe(listener) {
      feed ??= start();
      followers += 1;
      const unsubscribe = feed.frames.subscribe(listener);
      return () => {
        unsubscribe();
        followers -= 1;
        if (followers > 0) return;
        feed?.stop();
        feed = null;
      };
    },
  };
}

/** One feed for each key, so that two followers share it; an idle one is only a closure. */
export function sharedFrames<Frame>(
  idle: Frame,
): (key: string, start: () => Feed<Frame>) => Readable<Frame> {
  const framesOf = new Map<string, Readable<Frame>>();
  return (key, start) => {
    const frames = framesOf.get(key) ?? createFrames(start, idle);
    framesOf.set(key, frames);
    return frames;
  };
}
