import type { SearchAddon } from '@xterm/addon-search';
import { useEffect, useState } from 'react';
import { Icon } from '../../../shared/ui/icon.tsx';
import styles from './serial-console.module.css';

interface Props {
  readonly search: SearchAddon;
  readonly onClose: () => void;
}

/** Finds in what the terminal still holds; Enter goes back in time, Shift+Enter forward. */
export function ConsoleFind({ search, onClose }: Props) {
  const [text, setText] = useState('');
  const [missing, setMissing] = useState(false);
  useEffect(() => () => search.clearDecorations(), [search]);
  const find = (term: string, forward: boolean) => {
    const found = forward ? search.findNext(term) : search.findPrevious(term);
    setMissing(term !== '' && !found);
  };
  return (
    <div className={styles.find} role="search">
      <input
        type="search"
        className={styles.findInput}
        aria-label="Find in the output"
        aria-invalid={missing}
        // The person has asked for this field with a key.
        // eslint-disable-next-line jsx-a11y/no-autofocus
        autoFocus
        value={text}
        onChange={(event) => {
          setText(event.target.value);
          find(event.target.value, false);
        }}
        onKeyDown={(event) => {
          if (event.key === 'Enter') find(text, event.shiftKey);
          if (event.key === 'Escape') onClose();
        }}
      />
      <span role="status" className={styles.tip}>
        {missing ? 'not found' : ''}
      </span>
      <button type="button" className={styles.button} aria-label="Close find" onClick={onClose}>
        <Icon name="close" />
      </button>
    </div>
  );
}
