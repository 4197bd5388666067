import { domainKey } from '@guesthouse/contract/domain-key';
import type { DomainRef } from '@guesthouse/contract/ids';
import type { Sample } from '@guesthouse/contract/stats';
import { emptyFrame, type FeedFrame } from '../../../shared/charts/feed-frame.ts';
import { createSampleRing, type SampleRing } from '../../../shared/charts/sample-ring.ts';
import type { Feed } from '../../../shared/charts/shared-frames.ts';
import { createStore } from '../../../shared/lib/external-store.ts';
import type { LiveSocket } from '../../../shared/socket/live-socket.ts';

/**
 * The samples of one machine, from a ring outside the query cache. However many arrive, listeners
 * hear of them once in an animation frame. After a lost connection it begins again with the
 * server's history.
 */
export function startSampleFeed(socket: LiveSocket, ref: DomainRef): Feed<FeedFrame<Sample>> {
  const { hostId, uuid } = ref;
  const key = domainKey(ref);
  const frames = createStore<FeedFrame<Sample>>(emptyFrame);
  let ring: SampleRing<Sample> = createSampleRing(emptyFrame.capacity);
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
