import { MenuItem } from '@patternfly/react-core/dist/dynamic/components/Menu';
import { useRef, useState } from 'react';
import { useInventory } from '../../../shared/inventory/inventory-query.ts';
import { useAsker } from '../../../shared/session/use-asker.ts';
import { Icon } from '../../../shared/ui/icon.tsx';
import { PopupMenu } from '../../../shared/ui/popup-menu.tsx';
import { newMachineControl } from '../model/machine-controls.ts';
import { DefineDialog } from './dialogs/define-dialog.tsx';
import { RestoreDialog } from './dialogs/restore-dialog.tsx';

type Choice = 'define' | 'restore';

/** What brings a machine into the list that was not there. */
export default function NewMachineMenu({
  anchor,
  onClose,
}: {
  readonly anchor: HTMLElement;
  readonly onClose: () => void;
}) {
  const anchorRef = useRef(anchor);
  const [chosen, setChosen] = useState<Choice | null>(null);
  const hosts = [...(useInventory().data?.hosts.values() ?? [])];
  const control = newMachineControl(hosts, useAsker());
  if (chosen === 'define') return <DefineDialog onClose={onClose} />;
  if (chosen === 'restore') return <RestoreDialog onClose={onClose} />;
  const item = (choice: Choice, label: string, icon: 'pencil' | 'file') => (
    <MenuItem
      itemId={choice}
      icon={<Icon name={icon} />}
      isAriaDisabled={!control.can}
      description={control.can ? undefined : control.reason}
      onClick={() => {
        if (control.can) setChosen(choice);
      }}
    >
      {label}
    </MenuItem>
  );
  return (
    <PopupMenu label="Add a machine" anchor={anchorRef} onClose={onClose}>
      {item('define', 'Define from XML…', 'pencil')}
      {item('restore', 'Restore from a file…', 'file')}
    </PopupMenu>
  );
}
