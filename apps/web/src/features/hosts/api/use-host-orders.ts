import { inventoryEndpoints } from '@guesthouse/contract/endpoints/inventory-endpoints';
import type { HostSummary } from '@guesthouse/contract/host';
import { useMutation } from '@tanstack/react-query';
import { call } from '../../../shared/api/call.ts';
import { confirm } from '../../../shared/ui/confirm.ts';
import { toastError } from '../../../shared/ui/toasts.ts';

const quiet = () => undefined;

/** What can be asked of a host; the mirror's events bring the outcome. */
export function useHostOrders() {
  const reconnecting = useMutation({
    mutationFn: ({ hostId }: HostSummary) =>
      call(inventoryEndpoints.reconnectHost, { params: { hostId } }),
    onError: (error, { label }) => toastError(`Could not connect to ${label}`, error),
  });
  const removing = useMutation({
    mutationFn: ({ hostId }: HostSummary) =>
      call(inventoryEndpoints.removeHost, { params: { hostId } }),
    onError: (error, { label }) => toastError(`Could not remove ${label}`, error),
  });
  return {
    reconnect: (host: HostSummary) => reconnecting.mutateAsync(host).catch(quiet),
    remove: async (host: HostSummary) => {
      const sure = await confirm({
        title: `Remove ${host.label} from the list?`,
        body: `Guesthouse disconnects from ${host.label} and forgets it. Nothing changes on the host: its machines stay as they are.`,
        confirmLabel: `Remove ${host.label}`,
        danger: true,
      });
      if (sure) await removing.mutateAsync(host).catch(quiet);
    },
  };
}
