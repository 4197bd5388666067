import { Icon } from './icon.tsx';
import styles from './check-mark.module.css';

/** Yes as a mark and no as nothing, both said to a screen reader. */
export function CheckMark({ checked }: { checked: boolean }) {
  if (!checked) return <span className="pf-v6-screen-reader">no</span>;
  return (
    <span className={styles.mark}>
      <Icon name="check" size={14} />
      <span className="pf-v6-screen-reader">yes</span>
    </span>
  );
}
