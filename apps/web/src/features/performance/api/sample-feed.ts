import { domainKey, type DomainRef } from '@guesthouse/contract/ids';
import type { Sample } from '@guesthouse/contract/stats';
import { createStore, type Store } from '../../../shared/lib/external-store.ts';
import type { LiveSocket } from '../../../shared/socket/live-socket.ts';
import { createSampleRing, type SampleRing } from '../model/sample-ring.ts';

/** What a chart sees at one animation frame. */
export interface FeedFrame {
  readonly samples: readonly Sample[];
  readonly latest: Sample | null;
  readonly intervalMs: number;
  readonly capacity: number;
  readonly error: unknown;
}

export const emptyFrame: FeedFrame = {
  samples: [],
  latest: null,
  intervalMs: 1000,
  capacity: 300,
  error: null,
};

export interface SampleFeed {
  readonly frames: Store<FeedFrame>;
  stop(): void;
}

/**
 * The samples of one machine, from a ring outside the query cache. However many arrive, listeners
 * hear of them once in an animation frame. After a lost connection it begins again with the
 * server's history.
 */
export function startSampleFeed(socket: LiveSocket, ref: DomainRef): SampleFeed {
  const { hostId, uuid } = ref;
  const key = domainKey(ref);
  const frames = createStore(emptyFrame);
  let ring: SampleRing = createSampleRing(emptyFrame.capacity);
  let frame: number | null = null;
  let stopped = false;

  const publish = () => {
    frame = null;
    frames.set({ ...frames.get(), samples: ring.toArray(), latest: ring.latest() });
  };
  const watch = async () => {
    try {
      const history = await socket.request('stats:watch', { hostId, uuid });
      if (stopped) return;
      const { intervalMs, capacity, samples } = history;
      ring = createSampleRing(capacity, samples);
      frames.set({ intervalMs, capacity, samples, latest: ring.latest(), error: null });
    } catch (error) {
      if (!stopped) frames.set({ ...frames.get(), error });
    }
  };
  const offSample = socket.on('stats:sample', (event) => {
    if (domainKey(event) !== key) return;
    ring.push(event.sample);
    frame ??= requestAnimationFrame(publish);
  });
  const offConnected = socket.onConnected(() => void watch());

  return {
    frames,
    stop() {
      stopped = true;
      offSample();
      offConnected();
      if (frame !== null) cancelAnimationFrame(frame);
      // The server forgets a watcher whose socket is gone; otherwise it has to be told.
      if (socket.connected)
        socket.request('stats:unwatch', { hostId, uuid }).catch(() => undefined);
    },
  };
}
