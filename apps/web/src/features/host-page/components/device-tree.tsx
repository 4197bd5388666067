import { useRef, type KeyboardEvent } from 'react';
import type { DeviceRow } from '../model/device-tree.ts';
import {
  deviceAddress,
  deviceKind,
  deviceKinds,
  deviceTitle,
  iommuGroup,
} from '../model/device-words.ts';
import styles from './devices.module.css';

interface Props {
  readonly rows: readonly DeviceRow[];
  readonly selected: string | null;
  readonly onSelect: (name: string) => void;
  readonly onToggle: (name: string, expanded: boolean) => void;
}

/** Deeper levels are no further in: the names say where they are. */
const deepest = 6;

/** Where a key leads in a tree, as ARIA's pattern has it; null for a key of no meaning here. */
function targetOf(key: string, rows: readonly DeviceRow[], at: number): number | null {
  const row = rows[at];
  switch (key) {
    case 'ArrowDown':
      return Math.min(rows.length - 1, at + 1);
    case 'ArrowUp':
      return Math.max(0, at - 1);
    case 'Home':
      return 0;
    case 'End':
      return rows.length - 1;
    case 'ArrowRight':
      return row?.expanded ? at + 1 : at;
    case 'ArrowLeft': {
      const outer = rows.slice(0, at).findLastIndex(({ level }) => level < (row?.level ?? 1));
      return outer < 0 ? at : outer;
    }
    default:
      return null;
  }
}

/** The devices as a tree: arrows go up, down, in and out; one row at a time is the selected one. */
export function DeviceTree({ rows, selected, onSelect, onToggle }: Props) {
  const body = useRef<HTMLTableSectionElement>(null);
  const at = Math.max(
    0,
    rows.findIndex(({ name }) => name === selected),
  );
  const onKeyDown = (event: KeyboardEvent) => {
    const row = rows[at];
    const target = targetOf(event.key, rows, at);
    if (!row || target === null || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    if (event.key === 'ArrowRight' && row.childCount > 0 && !row.expanded) onToggle(row.name, true);
    else if (event.key === 'ArrowLeft' && row.expanded) onToggle(row.name, false);
    else {
      const next = rows[target];
      if (!next) return;
      onSelect(next.name);
      body.current?.rows[target]?.focus();
    }
  };
  return (
    <div className={styles.scroll}>
      {/* A table that is a tree besides: ARIA's treegrid, whose rows take the focus. */}
      {/* eslint-disable-next-line jsx-a11y/no-noninteractive-element-to-interactive-role */}
      <table className={styles.tree} role="treegrid" aria-label="Devices">
        <thead>
          <tr>
            {['Device', 'Kind', 'Address', 'Driver', 'IOMMU', 'Used by'].map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        {/* eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions */}
        <tbody ref={body} onKeyDown={onKeyDown}>
          {rows.map((row, index) => (
            <DeviceTreeRow
              key={row.name}
              row={row}
              current={index === at}
              selected={row.name === selected}
              onSelect={onSelect}
              onToggle={onToggle}
            />
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface RowProps extends Pick<Props, 'onSelect' | 'onToggle'> {
  readonly row: DeviceRow;
  readonly current: boolean;
  readonly selected: boolean;
}

function DeviceTreeRow({ row, current, selected, onSelect, onToggle }: RowProps) {
  const { device, users, name, level, childCount, expanded, position, siblings, context } = row;
  const isLeaf = childCount === 0;
  return (
    <tr
      className={styles.row}
      aria-level={level}
      aria-posinset={position}
      aria-setsize={siblings}
      aria-expanded={isLeaf ? undefined : expanded}
      aria-selected={selected}
      data-context={context}
      tabIndex={current ? 0 : -1}
      onClick={() => onSelect(name)}
      onFocus={() => onSelect(name)}
    >
      <td>
        <span className={styles.name}>
          <span className={styles.indent} data-level={Math.min(level, deepest)} />
          <span
            className={styles.twist}
            data-leaf={isLeaf}
            aria-hidden="true"
            onClick={() => {
              if (!isLeaf) onToggle(name, !expanded);
            }}
          >
            {isLeaf ? '' : expanded ? '▾' : '▸'}
          </span>
          {deviceTitle(device)}
        </span>
      </td>
      <td>{deviceKinds[deviceKind(device)]}</td>
      <td className={styles.mono}>{deviceAddress(device)}</td>
      <td className={styles.mono}>{device.driver}</td>
      <td>{iommuGroup(device)}</td>
      <td>{users.map((user) => user.name).join(', ')}</td>
    </tr>
  );
}
