import { Divider } from '@patternfly/react-core/dist/dynamic/components/Divider';
import { MenuItem } from '@patternfly/react-core/dist/dynamic/components/Menu';
import { Fragment, useRef } from 'react';
import { useSession } from '../../../shared/session/session-query.ts';
import { Icon } from '../../../shared/ui/icon.tsx';
import { PopupMenu } from '../../../shared/ui/popup-menu.tsx';
import { useDomainAction } from '../api/use-domain-action.ts';
import { actionOrder, actionPresentations } from '../model/action-presentation.ts';
import { machineControl, notesControl } from '../model/machine-controls.ts';
import { editNotes } from './notes-store.ts';
import type { MachineRow } from '../model/machine-row.ts';

interface Props {
  readonly row: MachineRow;
  readonly anchor: HTMLElement;
  readonly onClose: () => void;
}

function ActionItems({ row, onClose }: Pick<Props, 'row' | 'onClose'>) {
  const { role } = useSession();
  const run = useDomainAction();
  const notes = notesControl(row, role);
  const actions = actionOrder.map((action) => {
    const { label, icon, danger } = actionPresentations[action];
    const control = machineControl(action, row, role);
    return (
      <Fragment key={action}>
        {danger && <Divider component="li" />}
        <MenuItem
          itemId={action}
          icon={<Icon name={icon} />}
          isDanger={danger && control.can}
          isAriaDisabled={!control.can}
          description={control.can ? undefined : control.reason}
          onClick={() => {
            if (!control.can) return;
            onClose();
            void run(action, row.domain);
          }}
        >
          {label}
        </MenuItem>
      </Fragment>
    );
  });
  return (
    <>
      {actions}
      <Divider component="li" />
      <MenuItem
        itemId="notes"
        icon={<Icon name="tag" />}
        isAriaDisabled={!notes.can}
        description={notes.can ? undefined : notes.reason}
        onClick={() => {
          if (!notes.can) return;
          onClose();
          editNotes(row.domain);
        }}
      >
        Title, description, tags
      </MenuItem>
    </>
  );
}

/** Every action on one machine; those that cannot be used now say why below their name. */
export default function ActionMenu({ row, anchor, onClose }: Props) {
  const anchorRef = useRef(anchor);
  return (
    <PopupMenu label={`Actions on ${row.domain.name}`} anchor={anchorRef} onClose={onClose}>
      <ActionItems row={row} onClose={onClose} />
    </PopupMenu>
  );
}
