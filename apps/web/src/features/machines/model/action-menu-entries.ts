import type { DomainActionOptions } from '@guesthouse/contract/domain-action-options';
import type { DomainAction, Permitted } from '@guesthouse/contract/domain-action';
import type { DomainSummary } from '@guesthouse/contract/domain';
import type { IconName } from '../../../shared/ui/icon.tsx';
import { actionPresentations, type ActionDialog } from './action-presentation.ts';

/** One line of the menu of a machine. */
export interface ActionEntry {
  readonly id: string;
  /** What decides whether it can be used; of a dialog for several, any of them will do. */
  readonly actions: readonly [DomainAction, ...DomainAction[]];
  readonly label: string;
  readonly icon: IconName;
  readonly danger: boolean;
  readonly dialog: ActionDialog | null;
  /** Those of the first action, where there is nothing to ask. */
  readonly options?: DomainActionOptions<DomainAction>;
}

interface ActionSection {
  readonly title: string;
  readonly entries: readonly ActionEntry[];
}

/** A dialog that is more than a question whether one is sure is announced by an ellipsis. */
const ellipsis = (dialog: ActionDialog | null) =>
  dialog === null || dialog === 'force-off' ? '' : '…';

function entry(action: DomainAction, change: Partial<ActionEntry> = {}): ActionEntry {
  const { label, icon, danger, dialog } = actionPresentations[action];
  const whole = { id: action, actions: [action] as const, label, icon, danger, dialog, ...change };
  return { ...whole, label: whole.label + ellipsis(whole.dialog) };
}

/** Everything that can be done to a machine, in the order and the sections of its menu. */
export function actionSections(domain: Pick<DomainSummary, 'autostart'>): ActionSection[] {
  return [
    {
      title: 'Power',
      entries: [
        entry('start'),
        entry('start', { id: 'start-options', label: 'Start with options', dialog: 'start' }),
        entry('resume'),
        entry('shutdown'),
        entry('reboot'),
        entry('shutdown', {
          id: 'ask-guest',
          actions: ['shutdown', 'reboot'],
          label: 'Shut down or reboot by',
          dialog: 'ask-guest',
        }),
        entry('pause'),
        entry('reset'),
        entry('force-off'),
      ],
    },
    {
      title: 'Sleep and save',
      entries: [
        entry('pm-suspend'),
        entry('pm-wakeup'),
        entry('managed-save'),
        entry('managed-save', {
          id: 'save-options',
          label: 'Save with options',
          dialog: 'managed-save',
        }),
        entry('save'),
        entry('managed-save-remove'),
      ],
    },
    {
      title: 'Guest',
      entries: [entry('send-keys'), entry('inject-nmi'), entry('core-dump')],
    },
    {
      title: 'Machine',
      entries: [
        entry('set-autostart', {
          label: domain.autostart ? 'Turn autostart off' : 'Turn autostart on',
          options: { autostart: !domain.autostart },
        }),
        entry('rename'),
        entry('undefine'),
        entry('delete'),
      ],
    },
  ];
}

/** The first action that can be used, or else why the first one cannot. */
export function entryControl(
  { actions }: ActionEntry,
  control: (action: DomainAction) => Permitted,
): Permitted {
  const controls = actions.map(control);
  return controls.find(({ can }) => can) ?? control(actions[0]);
}

/** The reason that most of what cannot be used has in common: it is said once, above the menu. */
export function commonReason(controls: readonly Permitted[]): string | null {
  const counts = new Map<string, number>();
  for (const control of controls)
    if (!control.can) counts.set(control.reason, (counts.get(control.reason) ?? 0) + 1);
  const [most] = [...counts].sort(([, one], [, other]) => other - one);
  return most && most[1] > 1 ? most[0] : null;
}
