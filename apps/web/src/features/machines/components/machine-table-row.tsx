import { memo } from 'react';
import { useIsStale } from '../../../shared/inventory/stale-host.ts';
import { Icon } from '../../../shared/ui/icon.tsx';
import type { MachineRow } from '../model/machine-row.ts';
import { ConsoleLink } from './console-link.tsx';
import type { MachineColumn } from './machine-columns.tsx';
import styles from './machine-table.module.css';
import buttonStyles from '../../../shared/ui/action-button.module.css';
import { PrimaryActionButton } from './primary-action-button.tsx';
import { useGlow } from '../../../shared/table/use-glow.ts';
import { SelectOne } from './select-boxes.tsx';

interface Props {
  readonly domain: MachineRow['domain'];
  readonly host: MachineRow['host'];
  readonly rowKey: string;
  readonly index: number;
  readonly columns: readonly MachineColumn[];
  readonly menuOpen: boolean;
  readonly selected: boolean;
  readonly onSelect: (key: string, range: boolean) => void;
  readonly onMenu: (key: string, anchor: HTMLElement) => void;
  readonly onPrepareMenu: () => void;
}

/**
 * A row without PatternFly's Td, which measures every cell after every render, and without its classes,
 * which make of every cell a positioned layer; drawn again only when this machine or its host has changed.
 */
export const MachineTableRow = memo(function MachineTableRow(props: Props) {
  const { domain, host, rowKey, index, columns, menuOpen, onMenu, onPrepareMenu } = props;
  const { selected, onSelect } = props;
  const row: MachineRow = { key: rowKey, domain, host };
  return (
    <tr
      ref={useGlow(domain.revision)}
      aria-rowindex={index + 2}
      data-index={index}
      data-machine={rowKey}
      data-stale={useIsStale(host.state)}
      data-selected={selected}
    >
      <td className={styles.select}>
        <SelectOne
          name={domain.name}
          selected={selected}
          onToggle={(range) => onSelect(rowKey, range)}
        />
      </td>
      {columns.map(({ key, className, cell }) => (
        <td key={key} className={className}>
          {cell(row)}
        </td>
      ))}
      <td className={styles.actions}>
        <span className={styles.actionRow}>
          <PrimaryActionButton row={row} />
          <ConsoleLink row={row} />
          <button
            type="button"
            className={buttonStyles.button}
            aria-label={`Actions on ${domain.name}`}
            aria-haspopup="menu"
            aria-expanded={menuOpen}
            data-row-menu=""
            data-hint="More actions"
            onPointerEnter={onPrepareMenu}
            onFocus={onPrepareMenu}
            onClick={(event) => onMenu(rowKey, event.currentTarget)}
          >
            <Icon name="more" />
          </button>
        </span>
      </td>
    </tr>
  );
});
