import type { DomainBelongings } from '@guesthouse/contract/domain-deletion';
import { domainIsActive } from '@guesthouse/contract/domain-state';
import { useForm, useWatch } from 'react-hook-form';
import { CheckField } from '../../../../shared/ui/check-field.tsx';
import { FormDialog } from '../../../../shared/ui/form-dialog.tsx';
import { Notice } from '../../../../shared/ui/notice.tsx';
import { leftoverChoices } from '../../model/deletion-plan.ts';
import type { DialogProps } from './dialog-props.ts';
import { DiskChoices } from './disk-choices.tsx';
import { LeftoverChoices } from './leftover-choices.tsx';
import {
  keepEverything,
  missingLeftover,
  WithBelongings,
  type LeftoverOptions,
} from './leftover-form.tsx';
import { useOrderForm } from './use-order-form.ts';

type Fields = LeftoverOptions & { readonly forceOff: boolean; readonly disks: string[] };

function DeleteForm(props: DialogProps & { readonly belongings: DomainBelongings }) {
  const { domain, belongings, onClose } = props;
  const { register, handleSubmit, control } = useForm<Fields>({
    defaultValues: { ...keepEverything, forceOff: false, disks: [] },
  });
  const { give, busy, error } = useOrderForm(props);
  const fields = useWatch({ control, compute: (all) => all });
  const runs = domainIsActive[domain.state];
  const missing = missingLeftover(belongings, fields);
  const deleted = fields.disks.length;
  return (
    <FormDialog
      title={`Delete ${domain.name}?`}
      submitLabel={
        deleted === 0
          ? `Delete ${domain.name}, keep its disks`
          : `Delete ${domain.name} and ${deleted === 1 ? '1 disk' : `${deleted} disks`}`
      }
      danger
      busy={busy || missing !== null || (runs && !fields.forceOff)}
      error={error}
      onSubmit={(event) => void handleSubmit((options) => give('delete', options))(event)}
      onClose={onClose}
    >
      <p>Its definition is deleted from its host. Its data is kept unless you choose it here.</p>
      {runs && (
        <CheckField
          label="Force it off first"
          help="It runs. What its guest has not written to disk is lost."
          {...register('forceOff')}
        />
      )}
      <DiskChoices disks={belongings.disks} register={() => register('disks')} />
      <LeftoverChoices choices={leftoverChoices(belongings)} register={register} />
      {missing !== null && (
        <Notice tone="warn" title={`libvirt keeps the machine unless these go too: ${missing}.`} />
      )}
    </FormDialog>
  );
}

export function DeleteDialog(props: DialogProps) {
  return (
    <WithBelongings {...props}>
      {(belongings) => <DeleteForm {...props} belongings={belongings} />}
    </WithBelongings>
  );
}
