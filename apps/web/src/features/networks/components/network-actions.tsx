import { controlContext } from '@guesthouse/contract/host-control';
import { networkControl, type NetworkAction } from '@guesthouse/contract/resource-control';
import { domainIsActive } from '@guesthouse/contract/domain-state';
import { useAsker } from '../../../shared/session/use-asker.ts';
import { ActionButton } from '../../../shared/ui/action-button.tsx';
import { Icon, type IconName } from '../../../shared/ui/icon.tsx';
import { useIsNetworkOrdered, useNetworkOrders } from '../api/use-network-orders.ts';
import { machinesOn, type NetworkRow } from '../model/network-row.ts';

interface Props {
  readonly row: NetworkRow;
  /** With words beside the icons. */
  readonly worded?: boolean;
}

const words: Record<NetworkAction, { readonly label: string; readonly icon: IconName }> = {
  start: { label: 'Start', icon: 'play' },
  stop: { label: 'Stop', icon: 'stop' },
};

/** Start or stop, whichever fits, and autostart; what cannot be done now says why. */
export function NetworkActions({ row, worded = false }: Props) {
  const { network, host } = row;
  const asker = useAsker();
  const order = useNetworkOrders();
  const busy = useIsNetworkOrdered(network);
  const at = controlContext(asker, host);
  const action: NetworkAction = network.active ? 'stop' : 'start';
  const running = (machinesOn(row) ?? []).filter(({ state }) => domainIsActive[state]).length;
  const autostart = network.autostart ? 'Do not start with the host' : 'Start with the host';
  return (
    <>
      <ActionButton
        name={`${words[action].label} ${network.name}`}
        hint={words[action].label}
        control={networkControl(action, network, at)}
        busy={busy}
        danger={action === 'stop'}
        onPress={() => void order({ action, network }, running)}
      >
        <Icon name={words[action].icon} />
        {worded && words[action].label}
      </ActionButton>
      <ActionButton
        name={`${autostart}: ${network.name}`}
        hint={autostart}
        control={networkControl('autostart', network, at)}
        busy={busy}
        onPress={() => void order({ action: 'autostart', network })}
      >
        <Icon name="power" />
        {worded && (network.autostart ? 'No autostart' : 'Autostart')}
      </ActionButton>
    </>
  );
}
