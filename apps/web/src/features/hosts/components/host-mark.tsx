import { useServerIsLost } from '../../../shared/socket/connection-health.ts';
import { hostPresentations, type HostMood } from '../model/host-presentation.ts';
import styles from './host-mark.module.css';

const shapes: Record<HostMood, React.ReactNode> = {
  connected: <circle cx="5" cy="5" r="4" fill="currentColor" />,
  connecting: (
    <circle cx="5" cy="5" r="3.25" fill="none" stroke="currentColor" strokeDasharray="3 2" />
  ),
  unreachable: <path d="M1.5 1.5l7 7M8.5 1.5l-7 7" stroke="currentColor" strokeWidth="1.75" />,
  'needs-credentials': (
    <path
      d="M3.25 4.5V3a1.75 1.75 0 0 1 3.5 0v1.5M1.75 4.75h6.5v4.5h-6.5z"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.4"
    />
  ),
};

/** The state of a host as shape and colour; the word stands beside it or is read out. */
export function HostMark({ mood }: { mood: HostMood }) {
  const tone = useServerIsLost() ? 'idle' : hostPresentations[mood].tone;
  return (
    <span className={styles.mark} data-tone={tone}>
      <svg aria-hidden="true" width="10" height="10" viewBox="0 0 10 10" focusable="false">
        {shapes[mood]}
      </svg>
    </span>
  );
}
