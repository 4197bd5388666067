import type { HostSummary } from '@guesthouse/contract/host';
import { Button } from '@patternfly/react-core/dist/dynamic/components/Button';
import { Link } from '@tanstack/react-router';
import { useAsker } from '../../../shared/session/use-asker.ts';
import { EmptyNote } from '../../../shared/ui/empty-note.tsx';
import { useFiguresWish, type WideWish } from '../api/use-figures-wish.ts';
import { newMachineControl } from '../model/machine-controls.ts';
import type { MachineRow } from '../model/machine-row.ts';

interface Props {
  readonly hosts: readonly HostSummary[];
  readonly filtered: boolean;
  readonly wide: WideWish;
  readonly onClearFilter: () => void;
}

const noRows: readonly MachineRow[] = [];

/** Why the list is empty, and what to do about it. */
export function NoMachines({ hosts, filtered, wide, onClearFilter }: Props) {
  const adding = newMachineControl(hosts, useAsker());
  // A filter by load hides everything until the load of all has been asked for.
  useFiguresWish(noRows, wide);
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
          <Link to="/hosts">Add a host</Link> by its libvirt URI, such as{' '}
          <code>qemu+ssh://root@server/system</code>, to see its machines here.
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
        {adding.can ? '“Add” above defines one from its XML.' : adding.reason} What{' '}
        <code>virsh define</code> or another program makes appears here at once.
      </p>
    </EmptyNote>
  );
}
