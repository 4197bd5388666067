import { useCallback } from 'react';
import { formatDuration, formatMoment } from '../lib/format-time.ts';
import { useClock } from '../lib/use-clock.ts';

/** How long ago something began, kept current; the exact moment as its hint. */
export function Elapsed({ since }: { since: string }) {
  const text = useCallback((nowMs: number) => formatDuration(nowMs - Date.parse(since)), [since]);
  return (
    <time dateTime={since} data-hint={formatMoment(since)}>
      {useClock(text)}
    </time>
  );
}
