import { nodeDeviceActionEndpoints } from '@guesthouse/contract/endpoints/node-device-order-endpoints';
import type { NodeDeviceAction } from '@guesthouse/contract/node-device-control';
import type { NodeDeviceSummary } from '@guesthouse/contract/resources/node-device';
import { useMutation } from '@tanstack/react-query';
import { call } from '../../../shared/api/call.ts';
import { confirm } from '../../../shared/ui/confirm.ts';
import { toastError, toastSuccess } from '../../../shared/ui/toasts.ts';

interface Order {
  readonly action: NodeDeviceAction;
  readonly device: NodeDeviceSummary;
  readonly title: string;
}

export const deviceActionWords: Record<
  NodeDeviceAction,
  { readonly verb: string; readonly done: string; readonly hint: string }
> = {
  detach: {
    verb: 'Detach',
    done: 'is detached',
    hint: 'Take it from the driver of the host, to lend it to machines',
  },
  reattach: {
    verb: 'Re-attach',
    done: 'is with the host again',
    hint: 'Give it back to the driver of the host',
  },
  reset: { verb: 'Reset', done: 'has been reset', hint: 'Reset the device' },
};

/** What the host loses with it is said before, since nobody at the page can see that. */
function confirmed({ action, title }: Order): Promise<boolean> {
  if (action !== 'detach') return Promise.resolve(true);
  return confirm({
    title: `Detach ${title}?`,
    body: `The host itself can no longer use ${title}: a network or disk behind it is gone for the host until it is re-attached.`,
    confirmLabel: `Detach ${title}`,
    danger: true,
  });
}

/** Orders something of a device, asking first where the host may lose something. */
export function useDeviceOrder() {
  const { mutateAsync, isPending } = useMutation({
    mutationFn: ({ action, device: { hostId, name } }: Order) =>
      call(nodeDeviceActionEndpoints[action], { params: { hostId, name } }),
    onSuccess: (_, { action, title }) => toastSuccess(`${title} ${deviceActionWords[action].done}`),
    onError: (error, { action, title }) =>
      toastError(`Could not ${deviceActionWords[action].verb.toLowerCase()} ${title}`, error),
  });
  const order = async (request: Order) => {
    // The error has been shown: what remains is that nothing happened.
    if (await confirmed(request)) await mutateAsync(request).catch(() => undefined);
  };
  return { order, isPending };
}
