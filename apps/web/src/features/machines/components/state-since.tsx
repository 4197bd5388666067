import type { DomainSummary } from '@guesthouse/contract/domain';
import { Elapsed } from '../../../shared/ui/elapsed.tsx';

/** How long a machine has been in its state, or a dash where it was so before the server looked. */
export function StateSince({ domain }: { domain: Pick<DomainSummary, 'stateSince'> }) {
  if (domain.stateSince !== null) return <Elapsed since={domain.stateSince} />;
  return (
    <span role="img" aria-label="unknown" data-hint="It was so before this server first looked.">
      –
    </span>
  );
}
