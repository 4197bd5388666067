import type { ComponentType } from 'react';
import type { ActionDialog } from '../../model/action-presentation.ts';
import { AskGuestDialog } from './ask-guest-dialog.tsx';
import { DeleteDialog } from './delete-dialog.tsx';
import type { DialogProps } from './dialog-props.ts';
import { DumpDialog } from './dump-dialog.tsx';
import { ForceOffDialog } from './force-off-dialog.tsx';
import { KeysDialog } from './keys-dialog.tsx';
import { ManagedSaveDialog } from './managed-save-dialog.tsx';
import { RenameDialog } from './rename-dialog.tsx';
import { SaveDialog } from './save-dialog.tsx';
import { SleepDialog } from './sleep-dialog.tsx';
import { StartDialog } from './start-dialog.tsx';
import { UndefineDialog } from './undefine-dialog.tsx';

const dialogs: Record<ActionDialog, ComponentType<DialogProps>> = {
  start: StartDialog,
  'ask-guest': AskGuestDialog,
  'force-off': ForceOffDialog,
  'pm-suspend': SleepDialog,
  'managed-save': ManagedSaveDialog,
  save: SaveDialog,
  'core-dump': DumpDialog,
  'send-keys': KeysDialog,
  rename: RenameDialog,
  undefine: UndefineDialog,
  delete: DeleteDialog,
};

export default function OpenActionDialog({
  dialog,
  ...props
}: DialogProps & { readonly dialog: ActionDialog }) {
  const Dialog = dialogs[dialog];
  return <Dialog {...props} />;
}
