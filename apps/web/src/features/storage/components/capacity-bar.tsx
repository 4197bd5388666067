import { bytesQuantity, percentQuantity } from '../../../shared/lib/format-quantity.ts';
import { Figure } from '../../../shared/ui/figure.tsx';
import styles from './capacity-bar.module.css';

interface Props {
  readonly usedBytes: number | null;
  readonly wholeBytes: number | null;
  /** Where full is no reason to worry, as it is for a volume. */
  readonly calm?: boolean;
}

const fullFrom = 0.9;
const nearlyFullFrom = 0.75;

function tone(ratio: number): 'bad' | 'warn' | 'calm' {
  if (ratio >= fullFrom) return 'bad';
  return ratio >= nearlyFullFrom ? 'warn' : 'calm';
}

/** How full something is, to look at and to read; unknown is said, and never shown as empty. */
export function CapacityBar({ usedBytes, wholeBytes, calm = false }: Props) {
  if (usedBytes === null || wholeBytes === null || wholeBytes === 0)
    return <span className={styles.unknown}>unknown</span>;
  const ratio = usedBytes / wholeBytes;
  return (
    <span className={styles.capacity}>
      <span className={styles.bar} data-tone={calm ? 'calm' : tone(ratio)} aria-hidden="true">
        <span style={{ width: `${Math.min(100, ratio * 100)}%` }} />
      </span>
      <span className={styles.percent}>
        <Figure {...percentQuantity(ratio)} />
      </span>
      <span className={styles.figures}>
        <Figure {...bytesQuantity(usedBytes)} />
      </span>
    </span>
  );
}
