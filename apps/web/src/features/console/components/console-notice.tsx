import type { DomainSummary } from '@guesthouse/contract/domain';
import { Button } from '@patternfly/react-core/dist/dynamic/components/Button';
import { consoleStatus, type SeatState } from '../model/console-status.ts';
import styles from './serial-console.module.css';

interface Props {
  readonly seatState: SeatState;
  readonly domain: DomainSummary;
  readonly onStart: (() => void) | null;
  readonly onRetry: () => void;
}

/** Why nothing happens in the terminal, and the button that changes it. */
export function ConsoleNotice({ seatState, domain, onStart, onRetry }: Props) {
  const { notice, offer } = consoleStatus(seatState, domain.state);
  if (!notice) return null;
  return (
    <div className={styles.notice} role="status">
      <div>
        <strong>{notice.title}</strong>
        {notice.detail !== null && <p>{notice.detail}</p>}
      </div>
      {offer === 'start' && onStart && <Button onClick={onStart}>Start it</Button>}
      {offer === 'retry' && (
        <Button variant="secondary" onClick={onRetry}>
          Try again
        </Button>
      )}
    </div>
  );
}
