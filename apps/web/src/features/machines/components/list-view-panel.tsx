import type { RefObject } from 'react';
import { Icon } from '../../../shared/ui/icon.tsx';
import { Popover } from '../../../shared/ui/popover.tsx';
import {
  columnKeys,
  columnLabels,
  moveColumn,
  shownColumns,
  toggleColumn,
  type ColumnKey,
} from '../model/machine-columns.ts';
import { groupingLabels, groupingOf, groupings } from '../model/machine-groups.ts';
import type { ListViewProps } from './list-view-button.tsx';
import styles from './list-view.module.css';

interface Props extends ListViewProps {
  readonly anchor: RefObject<HTMLElement | null>;
  readonly onClose: () => void;
}

interface ColumnLineProps {
  readonly column: ColumnKey;
  readonly shown: readonly ColumnKey[];
  readonly onColumns: (columns: readonly ColumnKey[]) => void;
}

function ColumnLine({ column, shown, onColumns }: ColumnLineProps) {
  const label = columnLabels[column];
  const index = shown.indexOf(column);
  const move = (step: number) => onColumns(moveColumn(shown, column, index + step));
  return (
    <li className={styles.line}>
      <label className={styles.check}>
        <input
          type="checkbox"
          checked={index >= 0}
          disabled={column === 'name'}
          onChange={() => onColumns(toggleColumn(shown, column))}
        />
        {label}
      </label>
      {index >= 0 && (
        <span>
          {[
            { step: -1, icon: 'arrow-up', words: 'Move up', edge: index === 0 },
            {
              step: 1,
              icon: 'arrow-down',
              words: 'Move down',
              edge: index === shown.length - 1,
            } as const,
          ].map(({ step, icon, words, edge }) => (
            <button
              key={step}
              type="button"
              className={styles.move}
              aria-label={`${words}: ${label}`}
              aria-disabled={edge}
              onClick={() => !edge && move(step)}
            >
              <Icon name={icon as 'arrow-up'} size={12} />
            </button>
          ))}
        </span>
      )}
    </li>
  );
}

/** Which columns, in which order; how rows are grouped and how close they stand. */
export function ListViewPanel({ anchor, onClose, preferences, onPreferences }: Props) {
  const shown = shownColumns(preferences.columns);
  const hidden = columnKeys.filter((key) => !shown.includes(key));
  const onColumns = (columns: readonly ColumnKey[]) => onPreferences({ columns: [...columns] });
  return (
    <Popover label="Columns, groups and density" anchor={anchor} onClose={onClose}>
      <div className={styles.panel}>
        <label className={styles.choice}>
          Group by
          <select
            value={groupingOf(preferences.groupBy)}
            onChange={(event) => onPreferences({ groupBy: event.target.value })}
          >
            {groupings.map((one) => (
              <option key={one} value={one}>
                {groupingLabels[one]}
              </option>
            ))}
          </select>
        </label>
        <label className={styles.choice}>
          Rows
          <select
            value={preferences.density ?? 'compact'}
            onChange={(event) =>
              onPreferences({ density: event.target.value === 'roomy' ? 'roomy' : 'compact' })
            }
          >
            <option value="compact">Compact</option>
            <option value="roomy">Roomy</option>
          </select>
        </label>
        <fieldset className={styles.columns}>
          <legend>Columns</legend>
          <ul>
            {[...shown, ...hidden].map((column) => (
              <ColumnLine key={column} column={column} shown={shown} onColumns={onColumns} />
            ))}
          </ul>
        </fieldset>
        <button
          type="button"
          className={styles.reset}
          onClick={() => onColumns(shownColumns(undefined))}
        >
          Columns as at first
        </button>
      </div>
    </Popover>
  );
}
