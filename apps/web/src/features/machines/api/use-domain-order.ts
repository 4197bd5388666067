import type { DomainActionOptions } from '@guesthouse/contract/domain-action-options';
import { actionPhrase } from '@guesthouse/contract/domain-action-words';
import type { DomainAction } from '@guesthouse/contract/domain-action';
import type { DomainSummary } from '@guesthouse/contract/domain';
import type { EndpointCall } from '@guesthouse/contract/endpoint';
import { domainActionEndpoints } from '@guesthouse/contract/endpoints/domain-action-endpoints';
import { domainKey } from '@guesthouse/contract/ids';
import type { OrderReply } from '@guesthouse/contract/task';
import { useIsMutating, useMutation, useQueryClient } from '@tanstack/react-query';
import { call } from '../../../shared/api/call.ts';
import { receiveTask } from '../../../shared/tasks/task-query.ts';
import { toastError } from '../../../shared/ui/toasts.ts';

export interface DomainOrder {
  readonly action: DomainAction;
  readonly domain: Pick<DomainSummary, 'hostId' | 'uuid' | 'name'>;
  /** Of that action; where it has none to give, they may be left out. */
  readonly options?: DomainActionOptions<DomainAction> | undefined;
}

const mutationKey = ['domain-order'];

function send({ action, domain, options }: DomainOrder): Promise<OrderReply> {
  const { hostId, uuid } = domain;
  const endpoint = domainActionEndpoints[action];
  // The pair of action and options is made by whoever orders; the server parses it again.
  const input = { params: { hostId, uuid }, body: options } as EndpointCall<typeof endpoint>;
  return call(endpoint, input);
}

/**
 * Gives an order. The event brings the new state; what takes longer goes on as a task.
 * @param refusals where they are told: a dialog shows its own
 */
export function useDomainOrder(refusals: 'as-notices' | 'by-caller' = 'as-notices') {
  const client = useQueryClient();
  return useMutation({
    mutationKey,
    mutationFn: send,
    onSuccess: ({ task }) => {
      if (task) receiveTask(client, task);
    },
    onError: (error, { action, domain }) => {
      if (refusals === 'as-notices')
        toastError(`Could not ${actionPhrase(action, domain.name)}`, error);
    },
  });
}

/** Whether an order to this machine is on its way, so that a second click does not repeat it. */
export function useIsOrdered(domain: DomainSummary): boolean {
  const key = domainKey(domain);
  const predicate = (mutation: { state: { variables?: unknown } }) => {
    const order = mutation.state.variables as DomainOrder | undefined;
    return order !== undefined && domainKey(order.domain) === key;
  };
  return useIsMutating({ mutationKey, predicate }) > 0;
}
