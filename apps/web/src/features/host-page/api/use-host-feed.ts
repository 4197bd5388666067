import type { HostId } from '@guesthouse/contract/ids';
import { useMemo } from 'react';
import { sharedFrames } from '../../../shared/charts/shared-frames.ts';
import type { Readable } from '../../../shared/lib/external-store.ts';
import { liveSocket } from '../../../shared/socket/live-socket.ts';
import { emptyHostFrame, startHostFeed, type HostFrame } from './host-feed.ts';

const framesOf = sharedFrames<HostFrame>(emptyHostFrame);

/** The frames of a host's load; charts follow them without React, figures by `useStore`. */
export function useHostFrames(hostId: HostId): Readable<HostFrame> {
  return useMemo(() => framesOf(hostId, () => startHostFeed(liveSocket, hostId)), [hostId]);
}
