import { stateWords } from '@guesthouse/contract/domain-state-words';
import type { DomainSummary } from '@guesthouse/contract/domain';
import type { HostState } from '@guesthouse/contract/host';
import { useIsStale } from '../../../shared/inventory/stale-host.ts';
import styles from './state-badge.module.css';
import { StateShapeIcon } from './state-shape.tsx';

interface Props {
  readonly domain: Pick<DomainSummary, 'state' | 'stateReason'>;
  readonly hostState: HostState;
  /** Beside a name, where the column is too narrow for the word: it stays for screen readers. */
  readonly shapeOnly?: boolean;
}

/**
 * Shape, colour and word of a state with its reason, and the whole of it as a hint; of a host out of
 * reach, what it was when last heard of.
 */
export function StateBadge({ domain, hostState, shapeOnly = false }: Props) {
  const { label, reason, sentence, shape, tone } = stateWords(domain.state, domain.stateReason);
  const stale = useIsStale(hostState);
  const words = stale ? `was ${label.toLowerCase()}` : label;
  return (
    <span
      className={styles.badge}
      data-tone={stale ? 'idle' : tone}
      data-state={domain.state}
      data-reason={domain.stateReason}
      data-hint={stale ? `When last heard of: ${sentence}` : sentence}
    >
      <StateShapeIcon shape={shape} />
      <span className={shapeOnly ? 'pf-v6-screen-reader' : undefined}>
        {words}
        {reason !== null && !stale && <span className={styles.reason}> · {reason}</span>}
      </span>
    </span>
  );
}
