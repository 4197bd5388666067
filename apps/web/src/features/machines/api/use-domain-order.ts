import type { DomainActionOptions } from '@guesthouse/contract/domain-action-options';
import { actionPhrase } from '@guesthouse/contract/domain-action-words';
import type { DomainAction } from '@guesthouse/contract/domain-action';
import type { DomainSummary } from '@guesthouse/contract/domain';
import type { EndpointCall } from '@guesthouse/contract/endpoint';
import { domainActionEndpoints } from '@guesthouse/contract/endpoints/domain-action-endpoints';
import { domainKey } from '@guesthouse/contract/domain-key';
import type { OrderReply } from '@guesthouse/contract/task';
import {
  useMutation,
  useQueryClient,
  type MutationOptions,
  type QueryClient,
} from '@tanstack/react-query';
import { useCallback, useSyncExternalStore } from 'react';
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

function orderOptions(client: QueryClient): MutationOptions<OrderReply, Error, DomainOrder> {
  return {
    mutationKey,
    mutationFn: send,
    onSuccess: ({ task }) => {
      if (task) receiveTask(client, task);
    },
  };
}

/**
 * Gives an order, and shows how that goes and what refused it. The event brings the new state; what
 * takes longer goes on as a task.
 */
export function useDomainOrder() {
  return useMutation(orderOptions(useQueryClient()));
}

/** Gives an order and tells of a refusal as a notice; without an observer, since every row may do it. */
export function giveDomainOrder(client: QueryClient, order: DomainOrder): Promise<OrderReply> {
  const options: ReturnType<typeof orderOptions> = {
    ...orderOptions(client),
    onError: (error, { action, domain }) =>
      toastError(`Could not ${actionPhrase(action, domain.name)}`, error),
  };
  return client.getMutationCache().build(client, options).execute(order);
}

/** Whether an order to this machine is on its way, so that a second click does not repeat it. */
export function useIsOrdered(domain: DomainSummary): boolean {
  const client = useQueryClient();
  const cache = client.getMutationCache();
  const key = domainKey(domain);
  const subscribe = useCallback((listener: () => void) => cache.subscribe(listener), [cache]);
  return useSyncExternalStore(subscribe, () => isOrdered(client, key));
}

function isOrdered(client: QueryClient, key: string): boolean {
  const predicate = (mutation: { state: { variables?: unknown } }) => {
    const order = mutation.state.variables as DomainOrder | undefined;
    return order !== undefined && domainKey(order.domain) === key;
  };
  return client.isMutating({ mutationKey, predicate }) > 0;
}
