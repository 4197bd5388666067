import { useCallback } from 'react';
import { formatDuration } from '../../../shared/lib/format-time.ts';
import { useClock } from '../../../shared/lib/use-clock.ts';

/** When an unreachable host is tried again, counted down. */
export function NextAttempt({ at }: { at: string }) {
  const words = useCallback(
    (nowMs: number) => {
      const leftMs = Date.parse(at) - nowMs;
      return leftMs < 1_000 ? 'trying now' : `next attempt in ${formatDuration(leftMs)}`;
    },
    [at],
  );
  return <>{useClock(words)}</>;
}
