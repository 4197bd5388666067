import { useForm } from 'react-hook-form';
import { CheckField } from '../../../../shared/ui/check-field.tsx';
import { FormDialog } from '../../../../shared/ui/form-dialog.tsx';
import type { DialogProps } from './dialog-props.ts';
import { useOrderForm } from './use-order-form.ts';

export function ForceOffDialog(props: DialogProps) {
  const { domain, onClose } = props;
  const { register, handleSubmit } = useForm({ defaultValues: { graceful: false } });
  const { give, busy, error } = useOrderForm(props);
  return (
    <FormDialog
      title={`Force off ${domain.name}?`}
      submitLabel={`Force off ${domain.name}`}
      danger
      busy={busy}
      error={error}
      onSubmit={(event) => void handleSubmit((options) => give('force-off', options))(event)}
      onClose={onClose}
    >
      <p>
        This cuts the power of {domain.name} at once. What its guest has not written to disk is
        lost. Disks, snapshots and settings stay as they are.
        {!domain.persistent && ' It is transient: once off, it is gone from its host.'}
      </p>
      <CheckField
        label="Only gracefully"
        help="Let the hypervisor write what it holds of the disks. If it does not end by itself, leave the machine running."
        {...register('graceful')}
      />
    </FormDialog>
  );
}
