import type { HostState } from '@guesthouse/contract/host';
import { hostPresentations } from '../model/host-presentation.ts';
import styles from './host-mark.module.css';

const shapes: Record<HostState, React.ReactNode> = {
  connected: <circle cx="5" cy="5" r="4" fill="currentColor" />,
  connecting: (
    <circle cx="5" cy="5" r="3.25" fill="none" stroke="currentColor" strokeDasharray="3 2" />
  ),
  unreachable: <path d="M1.5 1.5l7 7M8.5 1.5l-7 7" stroke="currentColor" strokeWidth="1.75" />,
};

/** The state of a host as shape and colour; the word stands beside it or is read out. */
export function HostMark({ state }: { state: HostState }) {
  return (
    <span className={styles.mark} data-tone={hostPresentations[state].tone}>
      <svg aria-hidden="true" width="10" height="10" viewBox="0 0 10 10" focusable="false">
        {shapes[state]}
      </svg>
    </span>
  );
}
