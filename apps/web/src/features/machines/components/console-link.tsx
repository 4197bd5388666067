import type { MachineRow } from '../model/machine-row.ts';
import { consoleControl } from '../model/machine-controls.ts';
import { useSession } from '../../../shared/session/session-query.ts';
import { Icon } from '../../../shared/ui/icon.tsx';
import { ActionButton } from '../../../shared/ui/action-button.tsx';
import styles from '../../../shared/ui/action-button.module.css';
import { RowLink } from './row-link.tsx';

/** The way to the console from a row; a link, so that it opens in a tab of its own too. */
export function ConsoleLink({ row }: { row: MachineRow }) {
  const control = consoleControl(row, useSession());
  const { domain } = row;
  const name = `Console of ${domain.name}`;
  if (!control.can)
    return (
      <ActionButton name={name} hint="Console" control={control} onPress={() => undefined}>
        <Icon name="console" />
      </ActionButton>
    );
  return (
    <RowLink
      domain={domain}
      tab="console"
      className={styles.button}
      aria-label={name}
      data-hint="Console"
    >
      <Icon name="console" />
    </RowLink>
  );
}
