import type { DomainAction } from '@guesthouse/contract/domain-action';

interface SlowOrder {
  readonly abortable: boolean;
  /** What is said of it in place of a progress that libvirt does not tell. */
  readonly message?: string;
  readonly result?: string;
}

/** What copies a machine's memory or deletes its disks: minutes, on a connection of its own. */
const slowOrders: Partial<Record<DomainAction, SlowOrder>> = {
  'managed-save': { abortable: true },
  save: { abortable: true },
  'core-dump': { abortable: true },
  delete: { abortable: false },
};

/** libvirt 9.0 answers no question about a job of a machine that is being restored, until it is. */
export const noProgressOfRestore = 'libvirt tells no progress of a restore';

/** A start from a saved state reads all that the save has written. */
const restoringStart: SlowOrder = {
  abortable: false,
  message: `Reading what was saved; ${noProgressOfRestore}`,
  result: 'Restored as it was saved.',
};

export function slowOrder(
  action: DomainAction,
  { hasManagedSave }: { readonly hasManagedSave: boolean },
  options: object,
): SlowOrder | null {
  const bootsAnew = 'forceBoot' in options && options.forceBoot === true;
  if (action === 'start' && hasManagedSave && !bootsAnew) return restoringStart;
  return slowOrders[action] ?? null;
}
