import type { CpuShares, HostSample } from '@guesthouse/contract/host-stats';
import type { HostId } from '@guesthouse/contract/ids';
import { emptyFrame, type FeedFrame } from '../../../shared/charts/feed-frame.ts';
import { createSampleRing } from '../../../shared/charts/sample-ring.ts';
import type { Feed } from '../../../shared/charts/shared-frames.ts';
import { createStore } from '../../../shared/lib/external-store.ts';
import type { LiveSocket } from '../../../shared/socket/live-socket.ts';

/** What the page knows of a host's load at one animation frame. */
export interface HostFrame extends FeedFrame<HostSample> {
  /** The latest of each CPU; null where it is unknown. */
  readonly cpus: ReadonlyMap<number, CpuShares | null>;
}

export const emptyHostFrame: HostFrame = { ...emptyFrame, cpus: new Map() };

/**
 * The samples of one host, from a ring outside the query cache. Listeners hear of them once in an
 * animation frame. After a lost connection it begins again with the server's history.
 */
export function startHostFeed(socket: LiveSocket, hostId: HostId): Feed<HostFrame> {
  const frames = createStore<HostFrame>(emptyHostFrame);
  let ring = createSampleRing<HostSample>(emptyHostFrame.capacity);
  let cpus = new Map<number, CpuShares | null>();
  let frame: number | null = null;
  let stopped = false;

  const publish = () => {
    frame = null;
    const samples = ring.toArray();
    frames.set({ ...frames.get(), samples, latest: ring.latest(), cpus: new Map(cpus) });
  };
  const watch = async () => {
    try {
      const history = await socket.request('host-stats:watch', { hostId });
      if (stopped) return;
      const { intervalMs, capacity, samples } = history;
      ring = createSampleRing(capacity, samples);
      cpus = new Map(history.cpus.map(({ cpuId, shares }) => [cpuId, shares]));
      const latest = ring.latest();
      frames.set({ intervalMs, capacity, samples, latest, cpus: new Map(cpus), error: null });
    } catch (error) {
      if (!stopped) frames.set({ ...frames.get(), error });
    }
  };
  const offSample = socket.on('host-stats:sample', (event) => {
    if (event.hostId !== hostId) return;
    ring.push(event.sample);
    for (const { cpuId, shares } of event.cpus) cpus.set(cpuId, shares);
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
      if (socket.connected) socket.request('host-stats:unwatch', { hostId }).catch(() => undefined);
    },
  };
}
