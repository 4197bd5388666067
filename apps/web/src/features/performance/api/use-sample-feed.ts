import { domainKey } from '@guesthouse/contract/domain-key';
import type { DomainRef } from '@guesthouse/contract/ids';
import type { Sample } from '@guesthouse/contract/stats';
import { useMemo } from 'react';
import { emptyFrame, type FeedFrame, type Frames } from '../../../shared/charts/feed-frame.ts';
import { sharedFrames } from '../../../shared/charts/shared-frames.ts';
import { liveSocket } from '../../../shared/socket/live-socket.ts';
import { startSampleFeed } from './sample-feed.ts';

const framesOf = sharedFrames<FeedFrame<Sample>>(emptyFrame);

/** The frames of a machine's samples. Charts follow them without React, figures by `useStore`. */
export function useSampleFrames({ hostId, uuid }: DomainRef): Frames<Sample> {
  return useMemo(() => {
    const ref = { hostId, uuid };
    return framesOf(domainKey(ref), () => startSampleFeed(liveSocket, ref));
  }, [hostId, uuid]);
}
