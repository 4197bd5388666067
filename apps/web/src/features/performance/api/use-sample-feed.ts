import { domainKey, type DomainRef } from '@guesthouse/contract/ids';
import { useMemo } from 'react';
import type { Readable } from '../../../shared/lib/external-store.ts';
import { liveSocket, type LiveSocket } from '../../../shared/socket/live-socket.ts';
import { emptyFrame, startSampleFeed, type FeedFrame, type SampleFeed } from './sample-feed.ts';

export type Frames = Readable<FeedFrame>;

/** The first one to look starts the feed, the last one to leave stops it. */
function createFrames(socket: LiveSocket, ref: DomainRef): Frames {
  let feed: SampleFeed | null = null;
  let followers = 0;
  return {
    get: () => feed?.frames.get() ?? emptyFrame,
    subscribe(listener) {
      feed ??= startSampleFeed(socket, ref);
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

const framesOf = new Map<string, Frames>();

/** One for each machine, so that two followers share a feed; an idle one is only a closure. */
function sharedFrames(ref: DomainRef): Frames {
  const key = domainKey(ref);
  const frames = framesOf.get(key) ?? createFrames(liveSocket, ref);
  framesOf.set(key, frames);
  return frames;
}

/** The frames of a machine's samples. Charts follow them without React, figures by `useStore`. */
export function useSampleFrames({ hostId, uuid }: DomainRef): Frames {
  return useMemo(() => sharedFrames({ hostId, uuid }), [hostId, uuid]);
}
