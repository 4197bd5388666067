import type { DomainAction } from '@guesthouse/contract/domain-action';
import { actionLabel } from '@guesthouse/contract/domain-action-words';
import type { IconName } from '../../../shared/ui/icon.tsx';

interface ActionPresentation {
  readonly label: string;
  readonly icon: IconName;
  readonly danger: boolean;
  /** Whether it opens a dialog: its label then ends in an ellipsis. */
  readonly asks: boolean;
}

function presented(
  action: DomainAction,
  icon: IconName,
  { danger = false, asks = false } = {},
): ActionPresentation {
  return { label: actionLabel(action), icon, danger, asks };
}

export const actionPresentations: Record<DomainAction, ActionPresentation> = {
  start: presented('start', 'play'),
  shutdown: presented('shutdown', 'power'),
  reboot: presented('reboot', 'restart'),
  reset: presented('reset', 'bolt', { danger: true }),
  'force-off': presented('force-off', 'stop', { danger: true }),
  pause: presented('pause', 'pause'),
  resume: presented('resume', 'play'),
  'pm-suspend': presented('pm-suspend', 'moon', { asks: true }),
  'pm-wakeup': presented('pm-wakeup', 'sun'),
  'managed-save': presented('managed-save', 'save'),
  'managed-save-remove': presented('managed-save-remove', 'discard', { danger: true }),
  save: presented('save', 'file', { asks: true }),
  'core-dump': presented('core-dump', 'memory', { asks: true }),
  'inject-nmi': presented('inject-nmi', 'bolt'),
  'send-keys': presented('send-keys', 'keyboard', { asks: true }),
  'set-autostart': presented('set-autostart', 'check'),
  rename: presented('rename', 'pencil', { asks: true }),
  undefine: presented('undefine', 'discard', { danger: true, asks: true }),
  delete: presented('delete', 'trash', { danger: true, asks: true }),
};

/** The order of menus and headers. */
export const actionOrder = [
  'start',
  'resume',
  'shutdown',
  'reboot',
  'pause',
  'force-off',
] as const satisfies readonly DomainAction[];
