import { useAsker } from '../../../shared/session/use-asker.ts';
import { Icon } from '../../../shared/ui/icon.tsx';
import { useDomainAction } from '../api/use-domain-action.ts';
import { useIsOrdered } from '../api/use-domain-order.ts';
import { actionPresentations } from '../model/action-presentation.ts';
import { machineControl, primaryAction } from '../model/machine-controls.ts';
import type { MachineRow } from '../model/machine-row.ts';
import { ActionButton } from '../../../shared/ui/action-button.tsx';

/** Start, resume or shut down: whichever comes next for this machine. */
export function PrimaryActionButton({ row }: { row: MachineRow }) {
  const run = useDomainAction();
  const action = primaryAction(row);
  const { label, icon } = actionPresentations[action];
  return (
    <ActionButton
      name={`${label} ${row.domain.name}`}
      hint={label}
      control={machineControl(action, row, useAsker())}
      busy={useIsOrdered(row.domain)}
      onPress={() => void run(action, row.domain)}
    >
      <Icon name={icon} />
    </ActionButton>
  );
}
