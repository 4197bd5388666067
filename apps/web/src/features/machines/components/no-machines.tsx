import type { HostSummary } from '@guesthouse/contract/host';
import { Button } from '@patternfly/react-core/dist/dynamic/components/Button';
import { EmptyNote } from '../../../shared/ui/empty-note.tsx';

interface Props {
  readonly hosts: readonly HostSummary[];
  readonly filtered: boolean;
  readonly onClearFilter: () => void;
}

/** Why the list is empty, and what to do about it. */
export function NoMachines({ hosts, filtered, onClearFilter }: Props) {
  if (filtered)
    return (
      <EmptyNote title="No machine matches this filter">
        <p>Nothing is hidden but by the filter above.</p>
        <Button variant="secondary" onClick={onClearFilter}>
          Clear the filter
        </Button>
      </EmptyNote>
    );
  if (hosts.length === 0)
    return (
      <EmptyNote title="No host yet">
        <p>
          Start Guesthouse with <code>--connect qemu:///system</code>, or with any other libvirt
          URI, to see the machines of that host.
        </p>
      </EmptyNote>
    );
  if (!hosts.some((host) => host.state === 'connected'))
    return (
      <EmptyNote title="No host is connected">
        <p>The rail and the page Hosts say why. The machines appear here once a host answers.</p>
      </EmptyNote>
    );
  return (
    <EmptyNote title="No machine on any host">
      <p>
        Define one, for example with <code>virsh define machine.xml</code>: it appears here at once.
      </p>
    </EmptyNote>
  );
}
