import { chooseTheme, themeChoices, useThemeChoice } from '../../shared/theme/theme.ts';
import type { ThemeChoice } from '../../shared/theme/theme.ts';
import { Icon, type IconName } from '../../shared/ui/icon.tsx';
import styles from './bar-button.module.css';

const icons: Record<ThemeChoice, IconName> = { system: 'system', light: 'sun', dark: 'moon' };
const names: Record<ThemeChoice, string> = {
  system: 'as the system',
  light: 'light',
  dark: 'dark',
};

/** One press goes from the system's theme to light, to dark, and back. */
export function ThemeSwitch() {
  const choice = useThemeChoice();
  const next = themeChoices[(themeChoices.indexOf(choice) + 1) % themeChoices.length] ?? 'system';
  return (
    <button
      type="button"
      className={styles.button}
      aria-label={`Theme: ${names[choice]}. Change to ${names[next]}`}
      data-hint={`Theme: ${names[choice]}`}
      onClick={() => chooseTheme(next)}
    >
      <Icon name={icons[choice]} />
    </button>
  );
}
