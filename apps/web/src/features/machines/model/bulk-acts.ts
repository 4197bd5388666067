import type { DomainAction, Permitted } from '@guesthouse/contract/domain-action';
import { actionLabel, actionPhrase } from '@guesthouse/contract/domain-action-words';
import type { Asker } from '@guesthouse/contract/host-control';
import type { IconName } from '../../../shared/ui/icon.tsx';
import { actionPresentations } from './action-presentation.ts';
import { machineCount } from './machine-count-words.ts';
import { machineControl, notesControl } from './machine-controls.ts';
import type { MachineRow } from './machine-row.ts';

/** What a person may set before it begins. */
export type BulkForm = 'none' | 'tags' | 'delete';

/** One thing that can be done to many machines at once. */
export interface BulkAct {
  readonly id: string;
  readonly label: string;
  /** What is done to whom, beginning with a verb. */
  readonly phrase: (whom: string) => string;
  readonly icon: IconName;
  readonly danger: boolean;
  readonly form: BulkForm;
  /** What is lost, said before it begins. */
  readonly warning: string | null;
  /** Null for what is no action of libvirt's: the tags. */
  readonly action: DomainAction | null;
  /** The body of its endpoint. */
  readonly options: object;
}

function act(action: DomainAction, more: Partial<BulkAct> = {}): BulkAct {
  const { icon, danger } = actionPresentations[action];
  return {
    ...{ id: action, label: actionLabel(action), icon, danger },
    phrase: (whom) => actionPhrase(action, whom),
    ...{ form: 'none', warning: null, action, options: {} },
    ...more,
  };
}

const powerCut = 'What their guests have not written to disk is lost. Disks and settings stay.';

/** All that needs no answer of its own for each machine; the rest is done one by one. */
export const bulkActs: readonly BulkAct[] = [
  act('start'),
  act('resume'),
  act('shutdown'),
  act('reboot'),
  act('pause'),
  act('reset', { warning: powerCut }),
  act('force-off', { warning: powerCut }),
  act('pm-suspend'),
  act('pm-wakeup'),
  act('managed-save'),
  act('managed-save-remove', { warning: 'Their memory, as it was saved, is thrown away.' }),
  act('inject-nmi'),
  act('set-autostart', {
    id: 'autostart-on',
    label: 'Start with their host',
    phrase: (whom) => `start ${whom} whenever their host does`,
    options: { autostart: true },
  }),
  act('set-autostart', {
    id: 'autostart-off',
    label: 'Do not start with their host',
    phrase: (whom) => `leave ${whom} off when their host starts`,
    icon: 'close',
    options: { autostart: false },
  }),
  {
    ...{ id: 'tags', label: 'Add and remove tags', icon: 'tag', danger: false, form: 'tags' },
    phrase: (whom) => `change the tags of ${whom}`,
    ...{ warning: null, action: null, options: {} },
  },
  act('delete', {
    form: 'delete',
    warning: 'Their definitions are forgotten. What they have is kept unless you choose it here.',
  }),
];

/** Those that stand beside the count of what is selected; the others are in its menu. */
export const firstActs: readonly string[] = ['start', 'shutdown', 'force-off', 'tags'];

/** What it does to so many, as one would say it: `Shut down 4 machines`. */
export function bulkTitle({ phrase }: BulkAct, machines: number): string {
  const words = phrase(machineCount(machines));
  return words.charAt(0).toUpperCase() + words.slice(1);
}

export function bulkControl(bulk: BulkAct, row: MachineRow, asker: Asker): Permitted {
  if (bulk.action === null) return notesControl(row, asker);
  return machineControl(bulk.action, row, asker);
}

export interface BulkPlan {
  readonly able: readonly MachineRow[];
  readonly unable: readonly { readonly row: MachineRow; readonly reason: string }[];
}

/** Whom it can be done to now, and why not the others. */
export function bulkPlan(bulk: BulkAct, rows: readonly MachineRow[], asker: Asker): BulkPlan {
  const able: MachineRow[] = [];
  const unable: { row: MachineRow; reason: string }[] = [];
  for (const row of rows) {
    const control = bulkControl(bulk, row, asker);
    if (control.can) able.push(row);
    else unable.push({ row, reason: control.reason });
  }
  return { able, unable };
}

/** Why it can be done to none of them, as one sentence; null where it can to some. */
export function bulkRefusal({ able, unable }: BulkPlan): string | null {
  if (able.length > 0) return null;
  const reasons = new Set(unable.map(({ reason }) => reason));
  const [only] = reasons;
  return reasons.size === 1 && only !== undefined
    ? only
    : 'None of these machines can do that now.';
}
