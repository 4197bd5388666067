import { useServerIsLost } from '../socket/connection-health.ts';
import { Icon, type IconName } from './icon.tsx';
import styles from './state-mark.module.css';

export type MarkTone = 'good' | 'warn' | 'bad' | 'idle';

interface Props {
  readonly label: string;
  readonly shape: IconName;
  readonly tone: MarkTone;
  /** Only what was last seen: said in the past tense, without the colour. */
  readonly stale?: boolean;
}

/** Shape, colour and word of a state, whatever it is a state of. */
export function StateMark({ label, shape, tone, stale = false }: Props) {
  const past = useServerIsLost() || stale;
  return (
    <span className={styles.mark} data-tone={past ? 'idle' : tone}>
      <Icon name={shape} size={12} />
      {past ? `was ${label.toLowerCase()}` : label}
    </span>
  );
}
