import { Icon } from '../../../shared/ui/icon.tsx';
import type { MachineSort } from '../model/machine-sort.ts';
import type { MachineColumn } from './machine-columns.tsx';
import styles from './machine-table.module.css';

interface Props {
  readonly actionsPx: number;
  readonly columns: readonly MachineColumn[];
  readonly sort: MachineSort;
  readonly onSort: (sort: MachineSort) => void;
}

function ColumnHead({
  column,
  sort,
  onSort,
}: Pick<Props, 'sort' | 'onSort'> & { column: MachineColumn }) {
  const active = sort.key === column.key;
  const ariaSort = sort.descending ? 'descending' : 'ascending';
  return (
    <th
      scope="col"
      className={`pf-v6-c-table__th ${column.className ?? ''}`}
      aria-sort={active ? ariaSort : undefined}
    >
      <button
        type="button"
        className={styles.sort}
        data-active={active}
        onClick={() => onSort({ key: column.key, descending: active && !sort.descending })}
      >
        {column.label}
        <span className={styles.sortMark}>
          <Icon name={active && sort.descending ? 'arrow-down' : 'arrow-up'} size={12} />
        </span>
      </button>
    </th>
  );
}

export function MachineTableHead({ columns, actionsPx, ...sorting }: Props) {
  return (
    <>
      {/* PatternFly sets the widths of cells; in a fixed layout those of columns come first. */}
      <colgroup>
        {columns.map(({ key, widthPx }) => (
          <col key={key} style={widthPx === null ? undefined : { width: widthPx }} />
        ))}
        <col style={{ width: actionsPx }} />
      </colgroup>
      <thead className="pf-v6-c-table__thead">
        <tr className="pf-v6-c-table__tr" aria-rowindex={1}>
          {columns.map((column) => (
            <ColumnHead key={column.key} column={column} {...sorting} />
          ))}
          <th scope="col" className={`pf-v6-c-table__th ${styles.actions ?? ''}`}>
            <span className="pf-v6-screen-reader">Actions</span>
          </th>
        </tr>
      </thead>
    </>
  );
}
