import { apiPrefix } from '@guesthouse/contract/endpoint';
import type { Role } from '@guesthouse/contract/permission';
import { useSession } from '../../../shared/session/session-query.ts';
import { chooseTheme, themeChoices, useThemeChoice } from '../../../shared/theme/theme.ts';
import { FactRow, FactRows } from '../../../shared/ui/fact-rows.tsx';
import styles from './settings.module.css';

const roleWords: Record<Role, string> = {
  viewer: 'sees everything, changes nothing',
  operator: 'runs machines and uses their consoles',
  admin: 'also manages hosts, accounts and tokens',
};

const themeWords = { system: 'As the system', light: 'Light', dark: 'Dark' } as const;

function ThemeChoice() {
  const choice = useThemeChoice();
  return (
    <fieldset className={styles.choices}>
      <legend className="pf-v6-screen-reader">Theme</legend>
      {themeChoices.map((one) => (
        <label key={one} className={styles.choice}>
          <input
            type="radio"
            name="theme"
            checked={one === choice}
            onChange={() => chooseTheme(one)}
          />
          {themeWords[one]}
        </label>
      ))}
    </fieldset>
  );
}

/** The signed-in account, how the page looks, and where the API is described. */
export function AboutYou() {
  const { username, role } = useSession();
  return (
    <div className={styles.facts}>
      <FactRows>
        <FactRow name="Signed in as">{username}</FactRow>
        <FactRow name="Role">
          {role}: {roleWords[role]}
        </FactRow>
        <FactRow name="Theme">
          <ThemeChoice />
        </FactRow>
        <FactRow name="API">
          <a href="/api/openapi.json">OpenAPI document</a> of everything under{' '}
          <code>{apiPrefix}</code>
        </FactRow>
      </FactRows>
    </div>
  );
}
