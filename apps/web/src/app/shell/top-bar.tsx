import { Link } from '@tanstack/react-router';
import { TaskMark } from '../../features/tasks/components/task-mark.tsx';
import { Icon } from '../../shared/ui/icon.tsx';
import { openPalette } from '../palette/palette-store.ts';
import { AccountMenu } from './account-menu.tsx';
import buttonStyles from './bar-button.module.css';
import { HealthMark } from './health-mark.tsx';
import { ThemeSwitch } from './theme-switch.tsx';
import styles from './top-bar.module.css';
import { Wordmark } from './wordmark.tsx';

const paletteKey = navigator.platform.startsWith('Mac') ? '⌘K' : 'Ctrl K';

interface Props {
  readonly onMenu: () => void;
  readonly menuOpen: boolean;
}

export function TopBar({ onMenu, menuOpen }: Props) {
  return (
    <header className={styles.bar}>
      <button
        type="button"
        className={styles.menu}
        aria-label="Menu"
        aria-expanded={menuOpen}
        aria-controls="rail"
        onClick={onMenu}
      >
        <Icon name="menu" />
      </button>
      <Link to="/machines" className={styles.home} aria-label="Guesthouse: all machines">
        <Wordmark />
      </Link>
      <button
        type="button"
        className={styles.palette}
        aria-label="Go to anything"
        aria-keyshortcuts="Control+K Meta+K"
        onClick={openPalette}
      >
        <Icon name="search" />
        <span className={styles.paletteText}>Go to a machine, a page, an action</span>
        <kbd className={styles.key}>{paletteKey}</kbd>
      </button>
      <div className={styles.end}>
        <HealthMark />
        <TaskMark className={buttonStyles.button} />
        <ThemeSwitch />
        <AccountMenu />
      </div>
    </header>
  );
}
