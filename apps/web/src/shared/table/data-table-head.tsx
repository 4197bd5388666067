import { Icon } from '../ui/icon.tsx';
import type { DataColumn } from './data-table.tsx';
import styles from './data-table.module.css';
import type { TableSort } from './table-sort.ts';

interface Props<Row, Key extends string> {
  readonly columns: readonly DataColumn<Row, Key>[];
  readonly sort: TableSort<Key>;
  readonly onSort: (sort: TableSort<Key>) => void;
  readonly actionsPx: number | null;
}

function ColumnHead<Row, Key extends string>({
  column,
  sort,
  onSort,
}: Pick<Props<Row, Key>, 'sort' | 'onSort'> & { column: DataColumn<Row, Key> }) {
  const { key, label, align, sortable } = column;
  const active = sort.key === key;
  const direction = sort.descending ? 'descending' : 'ascending';
  return (
    <th
      scope="col"
      className="pf-v6-c-table__th"
      data-align={align}
      aria-sort={active ? direction : undefined}
    >
      {sortable === false ? (
        <span className={styles.plain}>{label}</span>
      ) : (
        <button
          type="button"
          className={styles.sort}
          data-active={active}
          onClick={() => onSort({ key, descending: active && !sort.descending })}
        >
          {label}
          <span className={styles.sortMark}>
            <Icon name={active && sort.descending ? 'arrow-down' : 'arrow-up'} size={12} />
          </span>
        </button>
      )}
    </th>
  );
}

export function DataTableHead<Row, Key extends string>(props: Props<Row, Key>) {
  const { columns, actionsPx, ...sorting } = props;
  return (
    <>
      {/* PatternFly sets the widths of cells; in a fixed layout those of columns come first. */}
      <colgroup>
        {columns.map(({ key, widthPx }) => (
          <col key={key} style={widthPx === null ? undefined : { width: widthPx }} />
        ))}
        {actionsPx !== null && <col style={{ width: actionsPx }} />}
      </colgroup>
      <thead className="pf-v6-c-table__thead">
        <tr className="pf-v6-c-table__tr" aria-rowindex={1}>
          {columns.map((column) => (
            <ColumnHead key={column.key} column={column} {...sorting} />
          ))}
          {actionsPx !== null && (
            <th scope="col" className="pf-v6-c-table__th">
              <span className="pf-v6-screen-reader">Actions</span>
            </th>
          )}
        </tr>
      </thead>
    </>
  );
}
