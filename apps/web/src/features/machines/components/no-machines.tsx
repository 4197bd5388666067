import type { HostSummary } from '@guesthouse/contract/host';
import { EmptyList } from '../../../shared/ui/empty-list.tsx';
import { useAsker } from '../../../shared/session/use-asker.ts';
import { EmptyNote } from '../../../shared/ui/empty-note.tsx';
import { useFiguresWish, type WideWish } from '../api/use-figures-wish.ts';
import { newMachineControl } from '../model/machine-controls.ts';
import type { MachineRow } from '../model/machine-row.ts';

interface Props {
  readonly hosts: ReadonlyMap<string, HostSummary>;
  readonly filtered: boolean;
  readonly wide: WideWish;
  readonly onClearFilter: () => void;
}

const noRows: readonly MachineRow[] = [];

export function NoMachines({ wide, ...props }: Props) {
  const adding = newMachineControl([...props.hosts.values()], useAsker());
  // A filter by load hides everything until the load of all has been asked for.
  useFiguresWish(noRows, wide);
  return (
    <EmptyList noun="machine" plural="machines" {...props}>
      <EmptyNote title="No machine on any host">
        <p>
          {adding.can ? '“Add” above defines one from its XML.' : adding.reason} What{' '}
          <code>virsh define</code> or another program makes appears here at once.
        </p>
      </EmptyNote>
    </EmptyList>
  );
}
