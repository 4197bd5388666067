import { useState, type DragEvent, type KeyboardEvent } from 'react';
import { Icon } from '../../../shared/ui/icon.tsx';
import type { ColumnKey } from '../model/machine-columns.ts';
import type { MachineSort } from '../model/machine-sort.ts';
import type { MachineColumn } from './machine-columns.tsx';
import styles from './machine-table.module.css';
import { SelectAll } from './select-boxes.tsx';

interface Sorting {
  readonly sort: MachineSort;
  readonly onSort: (sort: MachineSort) => void;
  /** Puts a column at another place; undefined where their order is fixed. */
  readonly onMove?: ((key: ColumnKey, to: number) => void) | undefined;
}

interface Props extends Sorting {
  readonly selectPx: number;
  readonly actionsPx: number;
  readonly columns: readonly MachineColumn[];
  readonly selected: 'all' | 'some' | 'none';
  readonly onSelectAll: () => void;
}

const dragType = 'application/x-guesthouse-column';

function ColumnHead({
  column,
  index,
  sort,
  onSort,
  onMove,
}: Sorting & { column: MachineColumn; index: number }) {
  const [target, setTarget] = useState(false);
  const active = sort.key === column.key;
  const ariaSort = sort.descending ? 'descending' : 'ascending';
  const onKeyDown = (event: KeyboardEvent) => {
    const step = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
    if (step === undefined || !event.shiftKey || !onMove) return;
    event.preventDefault();
    onMove(column.key, index + step);
  };
  const isColumn = (event: DragEvent) => event.dataTransfer.types.includes(dragType);
  return (
    <th
      scope="col"
      className={`pf-v6-c-table__th ${column.className ?? ''}`}
      aria-sort={active ? ariaSort : undefined}
      data-drop={target}
      draggable={onMove !== undefined}
      onDragStart={(event) => event.dataTransfer.setData(dragType, column.key)}
      onDragOver={(event) => {
        if (!isColumn(event)) return;
        event.preventDefault();
        setTarget(true);
      }}
      onDragLeave={() => setTarget(false)}
      onDrop={(event) => {
        setTarget(false);
        if (!isColumn(event)) return;
        event.preventDefault();
        onMove?.(event.dataTransfer.getData(dragType) as ColumnKey, index);
      }}
    >
      <button
        type="button"
        className={styles.sort}
        data-active={active}
        data-column={column.key}
        data-hint={onMove && `Sort by ${column.label.toLowerCase()}; drag, or Shift ← →, to move`}
        aria-keyshortcuts={onMove && 'Shift+ArrowLeft Shift+ArrowRight'}
        onKeyDown={onKeyDown}
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

export function MachineTableHead(props: Props) {
  const { columns, selectPx, actionsPx, selected, onSelectAll, ...sorting } = props;
  return (
    <>
      {/* PatternFly sets the widths of cells; in a fixed layout those of columns come first. */}
      <colgroup>
        <col style={{ width: selectPx }} />
        {columns.map(({ key, widthPx }) => (
          <col key={key} style={widthPx === null ? undefined : { width: widthPx }} />
        ))}
        <col style={{ width: actionsPx }} />
      </colgroup>
      <thead className="pf-v6-c-table__thead">
        <tr className="pf-v6-c-table__tr" aria-rowindex={1}>
          <th scope="col" className={`pf-v6-c-table__th ${styles.select ?? ''}`}>
            <SelectAll selected={selected} onToggle={onSelectAll} />
          </th>
          {columns.map((column, index) => (
            <ColumnHead key={column.key} column={column} index={index} {...sorting} />
          ))}
          <th scope="col" className={`pf-v6-c-table__th ${styles.actions ?? ''}`}>
            <span className="pf-v6-screen-reader">Actions</span>
          </th>
        </tr>
      </thead>
    </>
  );
}
