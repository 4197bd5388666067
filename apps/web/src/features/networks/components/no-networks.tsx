import type { HostSummary } from '@guesthouse/contract/host';
import { Button } from '@patternfly/react-core/dist/dynamic/components/Button';
import { EmptyNote } from '../../../shared/ui/empty-note.tsx';

interface Props {
  readonly hosts: readonly HostSummary[];
  readonly filtered: boolean;
  readonly onClearFilter: () => void;
}

/** Why the list is empty, and what to do about it. */
export function NoNetworks({ hosts, filtered, onClearFilter }: Props) {
  if (filtered)
    return (
      <EmptyNote title="No network matches this filter">
        <p>Nothing is hidden but by the filter above.</p>
        <Button variant="secondary" onClick={onClearFilter}>
          Clear the filter
        </Button>
      </EmptyNote>
    );
  if (!hosts.some(({ state }) => state === 'connected'))
    return (
      <EmptyNote title="No host is connected">
        <p>The rail and the page Hosts say why. The networks appear here once a host answers.</p>
      </EmptyNote>
    );
  return (
    <EmptyNote title="No network on any host">
      <p>
        libvirt brings one that most people begin with: define it with{' '}
        <code>virsh net-define /usr/share/libvirt/networks/default.xml</code> and start it with{' '}
        <code>virsh net-start default</code>. It appears here at once.
      </p>
    </EmptyNote>
  );
}
