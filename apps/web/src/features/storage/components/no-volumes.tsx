import type { ResourceCoverage } from '@guesthouse/contract/resource';
import { Button } from '@patternfly/react-core/dist/dynamic/components/Button';
import { errorWords } from '../../../shared/api/api-problem.ts';
import { EmptyNote } from '../../../shared/ui/empty-note.tsx';
import type { PoolRow } from '../model/pool-row.ts';

interface Props {
  readonly row: PoolRow;
  readonly coverage: ResourceCoverage | null;
  readonly error: Error | null;
  readonly filtered: boolean;
  readonly onClearFilter: () => void;
}

/** Why no volume is shown, and what to do about it. */
export function NoVolumes({
  row: { pool, host },
  coverage,
  error,
  filtered,
  onClearFilter,
}: Props) {
  if (filtered)
    return (
      <EmptyNote title="No volume matches this filter">
        <Button variant="secondary" onClick={onClearFilter}>
          Clear the filter
        </Button>
      </EmptyNote>
    );
  if (host.state !== 'connected')
    return (
      <EmptyNote title="The host is not connected">
        <p>The volumes of {pool.name} are read when it is back.</p>
      </EmptyNote>
    );
  if (pool.state === 'inactive')
    return (
      <EmptyNote title="The pool is stopped">
        <p>libvirt does not look into a pool that is stopped. Start it to see its volumes.</p>
      </EmptyNote>
    );
  if (error)
    return (
      <EmptyNote title="The volumes could not be fetched">
        <p>{errorWords(error).detail}</p>
      </EmptyNote>
    );
  if (coverage?.state === 'failed' || coverage?.state === 'unavailable')
    return (
      <EmptyNote title="The volumes could not be read">
        <p>{coverage.reason} It is tried again by itself.</p>
      </EmptyNote>
    );
  if (coverage?.state !== 'read') return <EmptyNote title="The volumes are being read" />;
  return (
    <EmptyNote title="This pool is empty">
      <p>
        Make a volume, for example with{' '}
        <code>virsh vol-create-as {pool.name} disk.qcow2 20G --format qcow2</code>: it appears here
        within seconds.
      </p>
    </EmptyNote>
  );
}
