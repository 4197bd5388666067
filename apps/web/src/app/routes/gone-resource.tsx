import type { HostId } from '@guesthouse/contract/ids';
import type { ResourceCoverage } from '@guesthouse/contract/resource';
import { Link } from '@tanstack/react-router';
import { useInventory } from '../../shared/inventory/inventory-query.ts';
import { absenceWords } from '../../shared/resources/absence-words.ts';
import { EmptyNote } from '../../shared/ui/empty-note.tsx';

interface Props {
  readonly what: 'storage pool' | 'network';
  readonly hostId: HostId;
  readonly coverage: readonly ResourceCoverage[] | undefined;
  readonly back: '/storage' | '/networks';
  readonly backLabel: string;
}

export function GoneResource({ what, hostId, coverage, back, backLabel }: Props) {
  const host = useInventory().data?.hosts.get(hostId);
  const ofHost = coverage?.find((each) => each.hostId === hostId);
  const { title, why } = absenceWords(what, host, ofHost);
  return (
    <EmptyNote title={title} wholePage>
      <p>{why}</p>
      <p>
        {host && (
          <>
            <Link to="/hosts/$hostId" params={{ hostId }}>
              {host.label}
            </Link>
            {' · '}
          </>
        )}
        <Link to={back}>{backLabel}</Link>
      </p>
    </EmptyNote>
  );
}
