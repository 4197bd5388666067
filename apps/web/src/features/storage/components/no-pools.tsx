import type { HostSummary } from '@guesthouse/contract/host';
import { EmptyList } from '../../../shared/ui/empty-list.tsx';
import { EmptyNote } from '../../../shared/ui/empty-note.tsx';

interface Props {
  readonly hosts: ReadonlyMap<string, HostSummary>;
  readonly filtered: boolean;
  readonly onClearFilter: () => void;
}

export function NoPools(props: Props) {
  return (
    <EmptyList noun="pool" plural="pools" {...props}>
      <EmptyNote title="No storage pool on any host">
        <p>
          A pool is a place where libvirt keeps the disks of machines: a directory, a volume group,
          a share. Make one of a directory, for example with{' '}
          <code>virsh pool-define-as images dir --target /var/lib/libvirt/images</code> and{' '}
          <code>virsh pool-start images</code>: it appears here at once.
        </p>
      </EmptyNote>
    </EmptyList>
  );
}
