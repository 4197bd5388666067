import type { DomainAction } from '@guesthouse/contract/domain-action';
import { actionLabel } from '@guesthouse/contract/domain-action-words';
import type { IconName } from '../../../shared/ui/icon.tsx';

/** A question with fields, before an order is given. */
export type ActionDialog =
  | 'start'
  | 'ask-guest'
  | 'force-off'
  | 'pm-suspend'
  | 'managed-save'
  | 'save'
  | 'core-dump'
  | 'send-keys'
  | 'rename'
  | 'undefine'
  | 'delete';

interface ActionPresentation {
  readonly label: string;
  readonly icon: IconName;
  readonly danger: boolean;
  /** What has to be asked before this can be ordered. */
  readonly dialog: ActionDialog | null;
}

interface Options {
  readonly danger?: boolean;
  readonly dialog?: ActionDialog;
}

function presented(
  action: DomainAction,
  icon: IconName,
  { danger = false, dialog }: Options = {},
): ActionPresentation {
  return { label: actionLabel(action), icon, danger, dialog: dialog ?? null };
}

export const actionPresentations: Record<DomainAction, ActionPresentation> = {
  start: presented('start', 'play'),
  shutdown: presented('shutdown', 'power'),
  reboot: presented('reboot', 'restart'),
  reset: presented('reset', 'bolt', { danger: true }),
  'force-off': presented('force-off', 'stop', { danger: true, dialog: 'force-off' }),
  pause: presented('pause', 'pause'),
  resume: presented('resume', 'play'),
  'pm-suspend': presented('pm-suspend', 'moon', { dialog: 'pm-suspend' }),
  'pm-wakeup': presented('pm-wakeup', 'sun'),
  'managed-save': presented('managed-save', 'save'),
  'managed-save-remove': presented('managed-save-remove', 'discard', { danger: true }),
  save: presented('save', 'file', { dialog: 'save' }),
  'core-dump': presented('core-dump', 'memory', { dialog: 'core-dump' }),
  'inject-nmi': presented('inject-nmi', 'bolt'),
  'send-keys': presented('send-keys', 'keyboard', { dialog: 'send-keys' }),
  'set-autostart': presented('set-autostart', 'check'),
  rename: presented('rename', 'pencil', { dialog: 'rename' }),
  undefine: presented('undefine', 'discard', { danger: true, dialog: 'undefine' }),
  delete: presented('delete', 'trash', { danger: true, dialog: 'delete' }),
};
