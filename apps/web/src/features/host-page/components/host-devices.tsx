import { domainKey } from '@guesthouse/contract/domain-key';
import type { HostSummary } from '@guesthouse/contract/host';
import { useMemo, useState } from 'react';
import { compileFilter } from '../../../shared/filter/compile-filter.ts';
import { FilterInput } from '../../../shared/filter/filter-input.tsx';
import { useUrlFilter } from '../../../shared/filter/use-url-filter.ts';
import { useInventory } from '../../../shared/inventory/inventory-query.ts';
import { useResources } from '../../../shared/resources/use-resources.ts';
import { EmptyNote } from '../../../shared/ui/empty-note.tsx';
import { deviceFilter } from '../model/device-filter.ts';
import { deviceRows, type DeviceItem } from '../model/device-tree.ts';
import { deviceUsers, usersOf } from '../model/device-users.ts';
import { DevicePanel } from './device-panel.tsx';
import { DeviceTree } from './device-tree.tsx';
import styles from './devices.module.css';
import { HostSilence } from './host-silence.tsx';

interface Props {
  readonly host: HostSummary;
  readonly filter: string;
  readonly onFilter: (filter: string) => void;
}

/** The devices of a host with the machines that use them, live from the mirror. */
function useDeviceItems(host: HostSummary) {
  const devices = useResources('node-device', host.hostId);
  const attachments = useResources('domain-attachments', host.hostId).data;
  const domains = useInventory().data?.domains;
  const items = useMemo((): DeviceItem[] => {
    const users = deviceUsers(attachments?.items.values() ?? [], (each) =>
      domains?.get(domainKey(each)),
    );
    return Array.from(devices.data?.items.values() ?? [], (device) => ({
      device,
      users: usersOf(device, users),
    }));
  }, [devices.data, attachments, domains]);
  const coverage = devices.data?.coverage.find(({ hostId }) => hostId === host.hostId);
  return { items, coverage, error: devices.error, isRead: devices.data !== undefined };
}

function countWords(matching: number, total: number): string {
  const words = total === 1 ? '1 device' : `${total} devices`;
  return matching === total ? words : `${matching} of ${words}`;
}

/** Everything that is plugged into the host, as a tree, and one of it in detail. */
export function HostDevicesTab({ host, filter: inAddress, onFilter }: Props) {
  const { items, coverage, error, isRead } = useDeviceItems(host);
  const [filter, setFilter] = useUrlFilter(inAddress, onFilter);
  const [collapsed, setCollapsed] = useState<ReadonlySet<string>>(new Set());
  const [selected, setSelected] = useState<string | null>(null);
  const compiled = useMemo(() => compileFilter(filter, deviceFilter), [filter]);
  const rows = useMemo(() => {
    const matches = compiled.terms.length === 0 ? null : compiled.matches;
    return deviceRows(items, { collapsed, matches });
  }, [items, collapsed, compiled]);
  const item = items.find(({ device }) => device.name === selected);
  const onToggle = (name: string, expanded: boolean) => {
    const next = new Set(collapsed);
    if (expanded) next.delete(name);
    else next.add(name);
    setCollapsed(next);
  };
  if (isRead && items.length === 0 && coverage?.state !== 'reading')
    return (
      <EmptyNote title="No devices are told of">
        <p>{coverage?.reason ?? 'libvirt names no device of this host.'}</p>
      </EmptyNote>
    );
  return (
    <>
      <HostSilence host={host} what="the devices" error={error} known={items.length > 0} />
      {items.length > 0 && (
        <div className={styles.page}>
          <div className={styles.bar}>
            <span className={styles.count} role="status">
              {countWords(items.filter(compiled.matches).length, items.length)}
            </span>
            <FilterInput
              label="Filter devices"
              placeholder="Filter: words, kind:pci, driver:vfio, used:yes"
              value={filter}
              onChange={setFilter}
              definition={deviceFilter}
              problems={compiled.problems}
            />
          </div>
          <div className={styles.columns}>
            {rows.length === 0 ? (
              <p className={styles.muted}>No device matches this filter.</p>
            ) : (
              <DeviceTree
                rows={rows}
                selected={selected}
                onSelect={setSelected}
                onToggle={onToggle}
              />
            )}
            {item ? (
              <DevicePanel item={item} host={host} />
            ) : (
              <p className={styles.muted}>Choose a device to see what can be done with it.</p>
            )}
          </div>
        </div>
      )}
    </>
  );
}
