import { useForm } from 'react-hook-form';
import { CheckField } from '../../../../shared/ui/check-field.tsx';
import { FormDialog } from '../../../../shared/ui/form-dialog.tsx';
import type { DialogProps } from './dialog-props.ts';
import { useOrderForm } from './use-order-form.ts';

export function StartDialog(props: DialogProps) {
  const { domain, onClose } = props;
  const { register, handleSubmit } = useForm({
    defaultValues: { paused: false, bypassCache: false, forceBoot: false },
  });
  const { give, busy, error } = useOrderForm(props);
  return (
    <FormDialog
      title={`Start ${domain.name}`}
      submitLabel="Start"
      busy={busy}
      error={error}
      onSubmit={(event) => void handleSubmit((options) => give('start', options))(event)}
      onClose={onClose}
    >
      <CheckField
        label="Start paused"
        help="Its CPUs stand still until it is resumed: time to open its console."
        {...register('paused')}
      />
      {domain.hasManagedSave ? (
        <>
          <CheckField
            label="Boot anew"
            help="Its saved state is discarded; otherwise it goes on where it was saved."
            {...register('forceBoot')}
          />
          <CheckField
            label="Bypass the host’s page cache"
            help="The saved state is read without pushing anything else out of the host’s memory."
            {...register('bypassCache')}
          />
        </>
      ) : (
        <p>It has no saved state, so it boots from its disks.</p>
      )}
    </FormDialog>
  );
}
