import type { HostSummary } from '@guesthouse/contract/host';
import { Button } from '@patternfly/react-core/dist/dynamic/components/Button';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { EmptyNote } from './empty-note.tsx';

interface Props {
  /** What the list is of, as one and as many. */
  readonly noun: string;
  readonly plural: string;
  readonly hosts: ReadonlyMap<string, HostSummary>;
  /** Whether the filter alone hides all there is. */
  readonly filtered: boolean;
  readonly onClearFilter: () => void;
  /** For hosts that are connected and have none. */
  readonly children: ReactNode;
}

/** Why a list of all hosts is empty, and what to do about it. */
export function EmptyList({ noun, plural, hosts, filtered, onClearFilter, children }: Props) {
  if (filtered)
    return (
      <EmptyNote title={`No ${noun} matches this filter`}>
        <p>Nothing is hidden but by the filter above.</p>
        <Button variant="secondary" onClick={onClearFilter}>
          Clear the filter
        </Button>
      </EmptyNote>
    );
  if (hosts.size === 0)
    return (
      <EmptyNote title="No host yet">
        <p>
          <Link to="/hosts">Add a host</Link> by its libvirt URI, such as{' '}
          <code>qemu+ssh://root@server/system</code>, to see its {plural} here.
        </p>
      </EmptyNote>
    );
  if (![...hosts.values()].some(({ state }) => state === 'connected'))
    return (
      <EmptyNote title="No host is connected">
        <p>The rail and the page Hosts say why. The {plural} appear here once a host answers.</p>
      </EmptyNote>
    );
  return children;
}
