import type { DomainBelongings } from '@guesthouse/contract/domain-deletion';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { errorWords } from '../../../../shared/api/api-problem.ts';
import { FormDialog } from '../../../../shared/ui/form-dialog.tsx';
import { Notice } from '../../../../shared/ui/notice.tsx';
import { belongingsQuery } from '../../api/belongings-query.ts';
import { leftoverChoices, type Leftover } from '../../model/deletion-plan.ts';
import type { DialogProps } from './dialog-props.ts';

export type LeftoverOptions = Readonly<Record<Leftover, boolean>>;

export const keepEverything: LeftoverOptions = {
  removeNvram: false,
  removeTpm: false,
  removeManagedSave: false,
  removeSnapshotMetadata: false,
  removeCheckpointMetadata: false,
};

/** What libvirt needs to be told, and has not been; null where nothing is missing. */
export function missingLeftover(
  belongings: DomainBelongings,
  options: LeftoverOptions,
): string | null {
  const missing = leftoverChoices(belongings).filter(
    ({ option, needed }) => needed && !options[option],
  );
  return missing.length === 0 ? null : missing.map(({ label }) => label.toLowerCase()).join(', ');
}

/** Shows a form about what belongs to a machine once libvirt has told it. */
export function WithBelongings({
  domain,
  onClose,
  children,
}: DialogProps & { readonly children: (belongings: DomainBelongings) => ReactNode }) {
  const { data, error } = useQuery(belongingsQuery(domain));
  if (data) return children(data);
  return (
    <FormDialog
      title={`What belongs to ${domain.name}`}
      submitLabel="Go on"
      busy
      onSubmit={(event) => event.preventDefault()}
      onClose={onClose}
    >
      {error ? (
        <Notice
          tone="bad"
          role="alert"
          title={errorWords(error).detail}
          hint={errorWords(error).hint}
        />
      ) : (
        <p role="status">Asking libvirt…</p>
      )}
    </FormDialog>
  );
}
