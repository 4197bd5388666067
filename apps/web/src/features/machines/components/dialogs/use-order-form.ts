import type { DomainActionOptions } from '@guesthouse/contract/domain-action-options';
import type { DomainAction } from '@guesthouse/contract/domain-action';
import { useDomainOrder } from '../../api/use-domain-order.ts';
import type { DialogProps } from './dialog-props.ts';

/** Gives the order of a dialog and closes it; a refusal is shown, and the dialog stays for another try. */
export function useOrderForm({ domain, onClose }: DialogProps) {
  const { mutate, isPending, error } = useDomainOrder();
  return {
    busy: isPending,
    error,
    give: <A extends DomainAction>(action: A, options: DomainActionOptions<A>) =>
      mutate({ action, domain, options }, { onSuccess: onClose }),
  };
}
