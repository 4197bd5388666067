import type { HostSummary } from '@guesthouse/contract/host';
import { errorWords } from '../../../shared/api/api-problem.ts';
import { Elapsed } from '../../../shared/ui/elapsed.tsx';
import { EmptyNote } from '../../../shared/ui/empty-note.tsx';
import styles from './host-page.module.css';

interface Props {
  readonly host: HostSummary;
  /** What cannot be read, such as `the topology`. */
  readonly what: string;
  readonly error: unknown;
  /** Whether something older is shown below. */
  readonly known: boolean;
}

/** Why a part of the page is not current; nothing while it is. */
export function HostSilence({ host, what, error, known }: Props) {
  if (host.state !== 'connected') {
    const words = known
      ? `It shows ${what} as last read.`
      : `It shows ${what} when the host is connected.`;
    return known ? (
      <p className={styles.silence} role="status">
        <strong>
          Not connected for <Elapsed since={host.since} />.
        </strong>{' '}
        {words}
      </p>
    ) : (
      <EmptyNote title="This host is not connected">
        <p>
          {host.problem?.message ?? 'The connection is being opened.'} {host.problem?.hint}
        </p>
        <p>{words}</p>
      </EmptyNote>
    );
  }
  if (!error) return null;
  const { detail, hint } = errorWords(error);
  return (
    <p className={styles.error} role="alert">
      {detail} {hint}
    </p>
  );
}
