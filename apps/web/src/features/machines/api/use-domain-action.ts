import type { DomainActionOptions } from '@guesthouse/contract/domain-action-options';
import type { DomainAction } from '@guesthouse/contract/domain-action';
import type { DomainSummary } from '@guesthouse/contract/domain';
import { useQueryClient } from '@tanstack/react-query';
import { confirm } from '../../../shared/ui/confirm.ts';
import { actionDialog } from './action-dialog-store.ts';
import { actionPresentations } from '../model/action-presentation.ts';
import { giveDomainOrder } from './use-domain-order.ts';

type Run = (
  action: DomainAction,
  domain: DomainSummary,
  options?: DomainActionOptions<DomainAction>,
) => Promise<void>;

type Warning = (name: string) => { readonly title: string; readonly body: string };

/** Where something is lost and there is nothing else to ask. */
const warnings: Partial<Record<DomainAction, Warning>> = {
  reset: (name) => ({
    title: `Reset ${name}?`,
    body: `This presses the reset button of ${name}. What its guest has not written to disk is lost.`,
  }),
  'managed-save-remove': (name) => ({
    title: `Discard the saved state of ${name}?`,
    body: `What ${name} had in memory when it was saved is lost; it will boot at its next start. Disks, snapshots and settings stay as they are.`,
  }),
};

function confirmed(action: DomainAction, { name }: DomainSummary): Promise<boolean> {
  const warning = warnings[action]?.(name);
  if (!warning) return Promise.resolve(true);
  const { label } = actionPresentations[action];
  return confirm({ ...warning, confirmLabel: `${label} ${name}`, danger: true });
}

/** Orders an action, asking first what has to be asked. */
export function useDomainAction(): Run {
  const client = useQueryClient();
  return async (action, domain, options) => {
    const { dialog } = actionPresentations[action];
    if (dialog !== null && options === undefined) {
      actionDialog.set({ dialog, domain });
      return;
    }
    // The error has been shown: what remains is that nothing happened.
    if (await confirmed(action, domain))
      await giveDomainOrder(client, { action, domain, options }).catch(() => undefined);
  };
}
