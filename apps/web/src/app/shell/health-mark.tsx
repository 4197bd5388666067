import { useCallback } from 'react';
import { formatDuration } from '../../shared/lib/format-time.ts';
import { useClock } from '../../shared/lib/use-clock.ts';
import { useStore } from '../../shared/lib/external-store.ts';
import { connectionHealth } from '../../shared/socket/connection-health.ts';
import styles from './health-mark.module.css';

const words = { live: 'Live', connecting: 'Connecting', lost: 'Not live' } as const;
const graceMs = 1_000;

/** Whether what is on the screen follows the server, and since when it does not. */
export function HealthMark() {
  const { state, sinceMs } = useStore(connectionHealth);
  // A connection that is back within a second has not bothered anybody.
  const lostFor = useCallback(
    (nowMs: number) => {
      const lostMs = nowMs - sinceMs;
      return state === 'live' || lostMs < graceMs ? '' : formatDuration(lostMs);
    },
    [state, sinceMs],
  );
  const since = useClock(lostFor);
  return (
    <span
      role="status"
      className={styles.mark}
      data-state={state}
      data-hint={
        state === 'live'
          ? 'Changes arrive as they happen'
          : 'What you see may be old; trying to reconnect'
      }
    >
      <span className={styles.dot} aria-hidden="true" />
      <span className={styles.word}>
        {words[state]}
        {since !== '' && <span className={styles.since}> since {since}</span>}
      </span>
    </span>
  );
}
