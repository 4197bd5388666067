import type { DomainAction } from '@guesthouse/contract/domain-action';
import { useAsker } from '../../../shared/session/use-asker.ts';
import { Icon } from '../../../shared/ui/icon.tsx';
import { useDomainAction } from '../api/use-domain-action.ts';
import { useIsOrdered } from '../api/use-domain-order.ts';
import { actionPresentations } from '../model/action-presentation.ts';
import { machineControl } from '../model/machine-controls.ts';
import type { MachineRow } from '../model/machine-row.ts';
import { ActionButton } from '../../../shared/ui/action-button.tsx';
import styles from './machine-head.module.css';

/** The same four buttons in every state, so that a hand learns where they are. */
function shownActions({ domain }: MachineRow): DomainAction[] {
  return ['start', 'shutdown', 'reboot', domain.state === 'paused' ? 'resume' : 'pause'];
}

export function HeadActions({ row }: { row: MachineRow }) {
  const asker = useAsker();
  const run = useDomainAction();
  const busy = useIsOrdered(row.domain);
  return shownActions(row).map((action) => {
    const { label, icon } = actionPresentations[action];
    return (
      <ActionButton
        key={action}
        name={label}
        hint={label}
        control={machineControl(action, row, asker)}
        busy={busy}
        onPress={() => void run(action, row.domain)}
      >
        <Icon name={icon} />
        <span className={styles.actionLabel}>{label}</span>
      </ActionButton>
    );
  });
}
