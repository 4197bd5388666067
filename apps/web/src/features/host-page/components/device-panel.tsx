import { domainIsActive } from '@guesthouse/contract/domain-state';
import { resourceEndpoints } from '@guesthouse/contract/endpoints/resource-endpoints';
import type { HostSummary } from '@guesthouse/contract/host';
import {
  nodeDeviceActions,
  nodeDeviceControl,
  pciOf,
} from '@guesthouse/contract/node-device-control';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { call } from '../../../shared/api/call.ts';
import { useAsker } from '../../../shared/session/use-asker.ts';
import { ActionButton } from '../../../shared/ui/action-button.tsx';
import { FactRow, FactRows } from '../../../shared/ui/fact-rows.tsx';
import { deviceActionWords, useDeviceOrder } from '../api/use-device-order.ts';
import type { DeviceItem } from '../model/device-tree.ts';
import {
  deviceAddress,
  deviceKind,
  deviceKinds,
  deviceTitle,
  iommuGroup,
} from '../model/device-words.ts';
import styles from './devices.module.css';
import { RawXml } from './raw-xml.tsx';

function Actions({ item: { device, users }, host }: { item: DeviceItem; host: HostSummary }) {
  const asker = useAsker();
  const { order, isPending } = useDeviceOrder();
  const title = deviceTitle(device);
  const usedBy = users.filter(({ state }) => domainIsActive[state]).map(({ name }) => name);
  return (
    <div className={styles.actions}>
      {nodeDeviceActions.map((action) => {
        const { verb, hint } = deviceActionWords[action];
        return (
          <ActionButton
            key={action}
            name={`${verb} ${title}`}
            hint={hint}
            control={nodeDeviceControl(action, device, { ...asker, host, usedBy })}
            busy={isPending}
            danger={action === 'detach'}
            onPress={() => void order({ action, device, title })}
          >
            {verb}
          </ActionButton>
        );
      })}
    </div>
  );
}

function DeviceXml({ item: { device } }: { item: DeviceItem }) {
  const { hostId, name, revision } = device;
  const { data } = useQuery({
    queryKey: ['node-device-xml', hostId, name, revision],
    queryFn: ({ signal }) =>
      call(resourceEndpoints.getNodeDeviceXml, { params: { hostId, name } }, signal),
    staleTime: Infinity,
    gcTime: 10_000,
  });
  if (!data) return null;
  return <RawXml xml={data.xml} label={`XML of ${name}`} note="What libvirt tells of it." />;
}

/** One device: what can be done with it, what is told of it, and whose it is. */
export function DevicePanel({ item, host }: { item: DeviceItem; host: HostSummary }) {
  const { device, users } = item;
  const group = pciOf(device)?.iommuGroup;
  const number = iommuGroup(device);
  const address = deviceAddress(device);
  return (
    <section className={styles.panel} aria-label={`Device ${deviceTitle(device)}`}>
      <h2>{deviceTitle(device)}</h2>
      <Actions item={item} host={host} />
      <FactRows>
        <FactRow name="Kind">{deviceKinds[deviceKind(device)]}</FactRow>
        <FactRow name="Name">
          <span className={styles.mono}>{device.name}</span>
        </FactRow>
        {address !== '' && <FactRow name="Address">{address}</FactRow>}
        <FactRow name="Driver">
          {device.driver ?? <span className={styles.muted}>none</span>}
        </FactRow>
        {number !== null && (
          <FactRow name="IOMMU group">
            {number}
            {group && group.addresses.length > 1 && `, with ${group.addresses.length - 1} others`}
          </FactRow>
        )}
        <FactRow name="Used by">
          {users.length === 0 ? (
            <span className={styles.muted}>no machine</span>
          ) : (
            users.map(({ hostId, uuid, name, state }, index) => (
              <span key={uuid}>
                {index > 0 && ', '}
                <Link to="/machines/$hostId/$uuid" params={{ hostId, uuid }}>
                  {name}
                </Link>
                {!domainIsActive[state] && ' (off)'}
              </span>
            ))
          )}
        </FactRow>
        {device.deviceNodes.length > 0 && (
          <FactRow name="Files">{device.deviceNodes.join(', ')}</FactRow>
        )}
      </FactRows>
      <DeviceXml item={item} />
    </section>
  );
}
