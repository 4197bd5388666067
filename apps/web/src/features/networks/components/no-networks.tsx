import type { HostSummary } from '@guesthouse/contract/host';
import { EmptyList } from '../../../shared/ui/empty-list.tsx';
import { EmptyNote } from '../../../shared/ui/empty-note.tsx';

interface Props {
  readonly hosts: ReadonlyMap<string, HostSummary>;
  readonly filtered: boolean;
  readonly onClearFilter: () => void;
}

export function NoNetworks(props: Props) {
  return (
    <EmptyList noun="network" plural="networks" {...props}>
      <EmptyNote title="No network on any host">
        <p>
          libvirt brings one that most people begin with: define it with{' '}
          <code>virsh net-define /usr/share/libvirt/networks/default.xml</code> and start it with{' '}
          <code>virsh net-start default</code>. It appears here at once.
        </p>
      </EmptyNote>
    </EmptyList>
  );
}
