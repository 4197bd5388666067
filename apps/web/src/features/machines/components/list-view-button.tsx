import type { ListPreferences } from '@guesthouse/contract/preferences';
import { useCallback, useRef, useState } from 'react';
import { Icon } from '../../../shared/ui/icon.tsx';
import { ListViewPanel } from './list-view-panel.tsx';
import styles from './list-view.module.css';

export interface ListViewProps {
  readonly preferences: ListPreferences;
  readonly onPreferences: (change: ListPreferences) => void;
}

/** Table or pictures, and the panel with columns, groups and density. */
export function ListViewButtons({ preferences, onPreferences }: ListViewProps) {
  const [open, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const close = useCallback(() => setOpen(false), []);
  const view = preferences.view ?? 'table';
  return (
    <span className={styles.buttons}>
      <span role="group" aria-label="Show as" className={styles.switch}>
        {(['table', 'grid'] as const).map((one) => (
          <button
            key={one}
            type="button"
            className={styles.button}
            aria-label={one === 'table' ? 'Table' : 'Screens'}
            aria-pressed={view === one}
            data-hint={one === 'table' ? 'Table' : 'Screens'}
            onClick={() => onPreferences({ view: one })}
          >
            <Icon name={one} />
          </button>
        ))}
      </span>
      <button
        ref={button}
        type="button"
        className={styles.button}
        aria-label="Columns, groups and density"
        aria-haspopup="dialog"
        aria-expanded={open}
        data-hint="Columns, groups, density"
        onClick={() => setOpen(!open)}
      >
        <Icon name="columns" />
      </button>
      {open && (
        <ListViewPanel
          anchor={button}
          onClose={close}
          preferences={preferences}
          onPreferences={onPreferences}
        />
      )}
    </span>
  );
}
