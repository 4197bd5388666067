import { controlContext } from '@guesthouse/contract/host-control';
import { storagePoolControl, type StoragePoolAction } from '@guesthouse/contract/resource-control';
import { useAsker } from '../../../shared/session/use-asker.ts';
import { ActionButton } from '../../../shared/ui/action-button.tsx';
import { Icon, type IconName } from '../../../shared/ui/icon.tsx';
import { useIsPoolOrdered, usePoolOrders } from '../api/use-pool-orders.ts';
import type { PoolRow } from '../model/pool-row.ts';

interface Props {
  /** Its machines are for the question before it is stopped. */
  readonly row: Pick<PoolRow, 'pool' | 'host' | 'machines'>;
  /** With words beside the icons. */
  readonly worded?: boolean;
}

const words: Record<StoragePoolAction, { readonly label: string; readonly icon: IconName }> = {
  start: { label: 'Start', icon: 'play' },
  stop: { label: 'Stop', icon: 'stop' },
  refresh: { label: 'Refresh', icon: 'restart' },
};

/** Start or stop, whichever fits, refresh, and autostart; what cannot be done now says why. */
export function PoolActions({ row: { pool, host, machines }, worded = false }: Props) {
  const asker = useAsker();
  const order = usePoolOrders();
  const busy = useIsPoolOrdered(pool);
  const at = controlContext(asker, host);
  const power: StoragePoolAction = pool.state === 'inactive' ? 'start' : 'stop';
  const autostart = pool.autostart ? 'Do not start with the host' : 'Start with the host';
  return (
    <>
      {([power, 'refresh'] as const).map((action) => (
        <ActionButton
          key={action}
          name={`${words[action].label} ${pool.name}`}
          hint={words[action].label}
          control={storagePoolControl(action, pool, at)}
          busy={busy}
          danger={action === 'stop'}
          onPress={() => void order({ action, pool }, machines?.length ?? 0)}
        >
          <Icon name={words[action].icon} />
          {worded && words[action].label}
        </ActionButton>
      ))}
      <ActionButton
        name={`${autostart}: ${pool.name}`}
        hint={autostart}
        control={storagePoolControl('autostart', pool, at)}
        busy={busy}
        onPress={() => void order({ action: 'autostart', pool })}
      >
        <Icon name="power" />
        {worded && (pool.autostart ? 'No autostart' : 'Autostart')}
      </ActionButton>
    </>
  );
}
