import type { HostSummary } from '@guesthouse/contract/host';
import { useInventory } from '../../../shared/inventory/inventory-query.ts';
import { EmptyNote } from '../../../shared/ui/empty-note.tsx';
import { AddHost } from './add-host.tsx';
import styles from './host-list.module.css';
import { HostEntry } from './host-entry.tsx';

function countByHost(domains: Iterable<{ hostId: HostSummary['hostId'] }>) {
  const counts = new Map<HostSummary['hostId'], number>();
  for (const { hostId } of domains) counts.set(hostId, (counts.get(hostId) ?? 0) + 1);
  return counts;
}

export function HostList() {
  const view = useInventory().data;
  if (!view) return null;
  if (view.hosts.size === 0)
    return (
      <EmptyNote title="No host yet">
        <p>
          A host is a machine with libvirt: this one, or any that it reaches by SSH, TLS or TCP. At
          a start with <code>--connect qemu:///system</code> it would be here already.
        </p>
        <AddHost variant="primary" />
      </EmptyNote>
    );
  const counts = countByHost(view.domains.values());
  return (
    <ul className={styles.list}>
      {[...view.hosts.values()].map((host) => (
        <HostEntry key={host.hostId} host={host} machines={counts.get(host.hostId) ?? 0} />
      ))}
    </ul>
  );
}
