import type { HostSummary } from '@guesthouse/contract/host';
import { Button } from '@patternfly/react-core/dist/dynamic/components/Button';
import { EmptyNote } from '../../../shared/ui/empty-note.tsx';

interface Props {
  readonly hosts: readonly HostSummary[];
  readonly filtered: boolean;
  readonly onClearFilter: () => void;
}

/** Why the list is empty, and what to do about it. */
export function NoPools({ hosts, filtered, onClearFilter }: Props) {
  if (filtered)
    return (
      <EmptyNote title="No pool matches this filter">
        <p>Nothing is hidden but by the filter above.</p>
        <Button variant="secondary" onClick={onClearFilter}>
          Clear the filter
        </Button>
      </EmptyNote>
    );
  if (!hosts.some(({ state }) => state === 'connected'))
    return (
      <EmptyNote title="No host is connected">
        <p>The rail and the page Hosts say why. The pools appear here once a host answers.</p>
      </EmptyNote>
    );
  return (
    <EmptyNote title="No storage pool on any host">
      <p>
        A pool is a place where libvirt keeps the disks of machines: a directory, a volume group, a
        share. Make one of a directory, for example with{' '}
        <code>virsh pool-define-as images dir --target /var/lib/libvirt/images</code> and{' '}
        <code>virsh pool-start images</code>: it appears here at once.
      </p>
    </EmptyNote>
  );
}
