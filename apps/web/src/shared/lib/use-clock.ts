import { useCallback, useSyncExternalStore } from 'react';

/** One clock for the page: ticks while somebody looks, and not in a hidden tab. */
function createClock(everyMs: number) {
  let nowMs = Date.now();
  let timer: ReturnType<typeof setInterval> | undefined;
  const listeners = new Set<() => void>();
  const tick = () => {
    if (document.hidden) return;
    nowMs = Date.now();
    for (const listener of listeners) listener();
  };
  return {
    get: () => nowMs,
    subscribe: (listener: () => void) => {
      if (listeners.size === 0) {
        nowMs = Date.now();
        timer = setInterval(tick, everyMs);
        document.addEventListener('visibilitychange', tick);
      }
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
        if (listeners.size > 0) return;
        clearInterval(timer);
        document.removeEventListener('visibilitychange', tick);
      };
    },
  };
}

const clock = createClock(1000);

/** What `derive` makes of the present time; draws again only when its answer changes. */
export function useClock<T extends string | number>(derive: (nowMs: number) => T): T {
  const snapshot = useCallback(() => derive(clock.get()), [derive]);
  return useSyncExternalStore(clock.subscribe, snapshot);
}
