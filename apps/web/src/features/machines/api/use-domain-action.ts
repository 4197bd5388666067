import type { DomainAction } from '@guesthouse/contract/domain-action';
import type { DomainSummary } from '@guesthouse/contract/domain';
import { actionPhrase } from '@guesthouse/contract/domain-action-words';
import { domainActionEndpoints } from '@guesthouse/contract/endpoints/domain-action-endpoints';
import { domainKey } from '@guesthouse/contract/ids';
import { useIsMutating, useMutation } from '@tanstack/react-query';
import { call } from '../../../shared/api/call.ts';
import { confirm } from '../../../shared/ui/confirm.ts';
import { toastError } from '../../../shared/ui/toasts.ts';

interface Order {
  readonly action: DomainAction;
  readonly domain: DomainSummary;
}

function confirmed({ action, domain }: Order): Promise<boolean> {
  if (action !== 'force-off') return Promise.resolve(true);
  return confirm({
    title: `Force off ${domain.name}?`,
    body: `This cuts the power of ${domain.name} at once. What its guest has not written to disk is lost. Disks, snapshots and settings stay as they are.`,
    confirmLabel: `Force off ${domain.name}`,
    danger: true,
  });
}

async function send({ action, domain }: Order): Promise<void> {
  const { hostId, uuid } = domain;
  await call(domainActionEndpoints[action], { params: { hostId, uuid } });
}

const mutationKey = ['domain-action'];

/** Orders an action, asking first where something may be lost. The event brings the new state. */
export function useDomainAction(): (action: DomainAction, domain: DomainSummary) => Promise<void> {
  const { mutateAsync } = useMutation({
    mutationKey,
    mutationFn: send,
    onError: (error, { action, domain }) =>
      toastError(`Could not ${actionPhrase(action, domain.name)}`, error),
  });
  return async (action, domain) => {
    const order = { action, domain };
    // The error has been shown: what remains is that nothing happened.
    if (await confirmed(order)) await mutateAsync(order).catch(() => undefined);
  };
}

/** Whether an order to this machine is on its way, so that a second click does not repeat it. */
export function useIsOrdered(domain: DomainSummary): boolean {
  const key = domainKey(domain);
  const predicate = (mutation: { state: { variables?: unknown } }) => {
    const order = mutation.state.variables as Order | undefined;
    return order !== undefined && domainKey(order.domain) === key;
  };
  return useIsMutating({ mutationKey, predicate }) > 0;
}
