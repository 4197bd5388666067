import type { DomainAction } from '@guesthouse/contract/domain-action';

interface SlowOrder {
  readonly abortable: boolean;
}

/** What copies a machine's memory or deletes its disks: minutes, on a connection of its own. */
const slowOrders: Partial<Record<DomainAction, SlowOrder>> = {
  'managed-save': { abortable: true },
  save: { abortable: true },
  'core-dump': { abortable: true },
  delete: { abortable: false },
};

/** A start from a saved state reads all that the save has written. */
const restoringStart: SlowOrder = { abortable: false };

export function slowOrder(
  action: DomainAction,
  { hasManagedSave }: { readonly hasManagedSave: boolean },
): SlowOrder | null {
  if (action === 'start' && hasManagedSave) return restoringStart;
  return slowOrders[action] ?? null;
}
