import type { DomainSummary } from '@guesthouse/contract/domain';
import type { ActionEntry } from '../model/action-menu-entries.ts';
import { actionDialog } from './action-dialog-store.ts';
import { useDomainAction } from './use-domain-action.ts';

/** Carries out an entry of the menu of a machine, or asks first what has to be asked. */
export function useActionEntry(): (entry: ActionEntry, domain: DomainSummary) => void {
  const run = useDomainAction();
  return ({ actions: [action], dialog, options }, domain) => {
    if (dialog === null) void run(action, domain, options);
    else actionDialog.set({ dialog, domain });
  };
}
