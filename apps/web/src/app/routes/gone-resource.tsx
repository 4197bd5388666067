import type { HostId } from '@guesthouse/contract/ids';
import { Link } from '@tanstack/react-router';
import { useInventory } from '../../shared/inventory/inventory-query.ts';
import { absenceWords } from '../../shared/resources/absence-words.ts';
import type { useResources } from '../../shared/resources/use-resources.ts';
import { EmptyNote } from '../../shared/ui/empty-note.tsx';

const backs = {
  'storage pool': { to: '/storage', label: 'All storage pools' },
  network: { to: '/networks', label: 'All networks' },
} as const;

interface Props {
  readonly what: keyof typeof backs;
  readonly hostId: HostId;
  /** Where it was looked for. */
  readonly found: Pick<ReturnType<typeof useResources>, 'data' | 'error'>;
}

/** In place of the page of what is not there; nothing for as long as it may only not be read yet. */
export function GoneResource({ what, hostId, found: { data, error } }: Props) {
  const inventory = useInventory().data;
  if (!error && (!data || !inventory || data.coverage[0]?.state === 'reading')) return null;
  const host = inventory?.hosts.get(hostId);
  const ofHost = data?.coverage.find((each) => each.hostId === hostId);
  const { title, why } = absenceWords(what, host, ofHost);
  const back = backs[what];
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
        <Link to={back.to}>{back.label}</Link>
      </p>
    </EmptyNote>
  );
}
