import { resourceEndpoints } from '@guesthouse/contract/endpoints/resource-endpoints';
import type { StoragePoolAction } from '@guesthouse/contract/resource-control';
import type { StoragePoolSummary } from '@guesthouse/contract/resources/storage';
import { useIsMutating, useMutation } from '@tanstack/react-query';
import { call } from '../../../shared/api/call.ts';
import { confirm } from '../../../shared/ui/confirm.ts';
import { toastError } from '../../../shared/ui/toasts.ts';

interface Order {
  readonly action: StoragePoolAction | 'autostart';
  readonly pool: StoragePoolSummary;
}

const endpoints = {
  start: resourceEndpoints.startStoragePool,
  stop: resourceEndpoints.stopStoragePool,
  refresh: resourceEndpoints.refreshStoragePool,
} as const;

const verbs: Record<Order['action'], string> = {
  start: 'start',
  stop: 'stop',
  refresh: 'refresh',
  autostart: 'change the autostart of',
};

const mutationKey = ['storage-pool-order'];

async function send({ action, pool }: Order): Promise<void> {
  const { hostId, uuid, autostart } = pool;
  const params = { hostId, uuid };
  if (action === 'autostart')
    await call(resourceEndpoints.setStoragePoolAutostart, {
      params,
      body: { enabled: !autostart },
    });
  else await call(endpoints[action], { params });
}

/** @param users machines that have a disk in it, and would not start without it */
function confirmed({ action, pool }: Order, users: number): Promise<boolean> {
  if (action !== 'stop' || users === 0) return Promise.resolve(true);
  const machines = users === 1 ? 'One machine has' : `${users} machines have`;
  return confirm({
    title: `Stop the pool ${pool.name}?`,
    body: `${machines} a disk in ${pool.name}. Those that run go on; while the pool is stopped, libvirt cannot start or change machines that name its volumes. The volumes stay as they are.`,
    confirmLabel: `Stop ${pool.name}`,
    danger: true,
  });
}

/** Orders something of a pool, asking first where machines depend on it. The event brings the new state. */
export function usePoolOrders() {
  const { mutateAsync } = useMutation({
    mutationKey,
    mutationFn: send,
    onError: (error, { action, pool }) =>
      toastError(`Could not ${verbs[action]} ${pool.name}`, error),
  });
  return async (order: Order, users = 0): Promise<void> => {
    // The error has been shown: what remains is that nothing happened.
    if (await confirmed(order, users)) await mutateAsync(order).catch(() => undefined);
  };
}

/** Whether an order to this pool is on its way, so that a second click does not repeat it. */
export function useIsPoolOrdered({ key }: StoragePoolSummary): boolean {
  const predicate = (mutation: { state: { variables?: unknown } }) =>
    (mutation.state.variables as Order | undefined)?.pool.key === key;
  return useIsMutating({ mutationKey, predicate }) > 0;
}
