import { Icon } from '../../../shared/ui/icon.tsx';
import type { ListItem } from '../model/machine-groups.ts';
import styles from './machine-table.module.css';

interface Props {
  readonly group: Extract<ListItem, { kind: 'group' }>;
  readonly index: number;
  readonly columns: number;
  readonly onToggle: (name: string) => void;
}

/** The head of a group: opens and closes it. */
export function GroupRow({ group: { name, count, open }, index, columns, onToggle }: Props) {
  return (
    <tr className={styles.group} aria-rowindex={index + 2} data-index={index}>
      <th scope="rowgroup" colSpan={columns}>
        <button
          type="button"
          className={styles.groupButton}
          aria-expanded={open}
          data-row-link=""
          onClick={() => onToggle(name)}
        >
          <Icon name={open ? 'chevron-down' : 'chevron-right'} size={12} />
          {name} <span className={styles.of}>{count}</span>
        </button>
      </th>
    </tr>
  );
}
