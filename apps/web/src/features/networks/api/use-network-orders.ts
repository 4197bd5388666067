import { resourceEndpoints } from '@guesthouse/contract/endpoints/resource-endpoints';
import type { NetworkAction } from '@guesthouse/contract/resource-control';
import type { NetworkSummary } from '@guesthouse/contract/resources/network';
import { useIsMutating, useMutation } from '@tanstack/react-query';
import { call } from '../../../shared/api/call.ts';
import { confirm } from '../../../shared/ui/confirm.ts';
import { toastError } from '../../../shared/ui/toasts.ts';

interface Order {
  readonly action: NetworkAction | 'autostart';
  readonly network: NetworkSummary;
}

const endpoints = {
  start: resourceEndpoints.startNetwork,
  stop: resourceEndpoints.stopNetwork,
} as const;

const verbs: Record<Order['action'], string> = {
  start: 'start',
  stop: 'stop',
  autostart: 'change the autostart of',
};

const mutationKey = ['network-order'];

async function send({ action, network }: Order): Promise<void> {
  const { hostId, uuid, autostart } = network;
  const params = { hostId, uuid };
  if (action === 'autostart')
    await call(resourceEndpoints.setNetworkAutostart, { params, body: { enabled: !autostart } });
  else await call(endpoints[action], { params });
}

/** @param machines that run and are plugged in */
function confirmed({ action, network }: Order, machines: number): Promise<boolean> {
  if (action !== 'stop' || machines === 0) return Promise.resolve(true);
  const who = machines === 1 ? 'One machine that runs is' : `${machines} machines that run are`;
  return confirm({
    title: `Stop the network ${network.name}?`,
    body: `${who} on ${network.name}. They lose that connection at once. When the network starts again, they may have to be restarted or plugged in anew to get it back.`,
    confirmLabel: `Stop ${network.name}`,
    danger: true,
  });
}

/** Orders something of a network, asking first where machines depend on it. The event brings the new state. */
export function useNetworkOrders() {
  const { mutateAsync } = useMutation({
    mutationKey,
    mutationFn: send,
    onError: (error, { action, network }) =>
      toastError(`Could not ${verbs[action]} ${network.name}`, error),
  });
  return async (order: Order, machines = 0): Promise<void> => {
    // The error has been shown: what remains is that nothing happened.
    if (await confirmed(order, machines)) await mutateAsync(order).catch(() => undefined);
  };
}

/** Whether an order to this network is on its way, so that a second click does not repeat it. */
export function useIsNetworkOrdered({ key }: NetworkSummary): boolean {
  const predicate = (mutation: { state: { variables?: unknown } }) =>
    (mutation.state.variables as Order | undefined)?.network.key === key;
  return useIsMutating({ mutationKey, predicate }) > 0;
}
