import {
  powerManagementTargets,
  type PowerManagementTarget,
} from '@guesthouse/contract/domain-action-options';
import { useForm } from 'react-hook-form';
import { FormDialog } from '../../../../shared/ui/form-dialog.tsx';
import { SelectField } from '../../../../shared/ui/select-field.tsx';
import type { DialogProps } from './dialog-props.ts';
import { useOrderForm } from './use-order-form.ts';

const targetWords: Record<PowerManagementTarget, string> = {
  mem: 'to memory (S3): it wakes in a moment',
  disk: 'to disk (S4): it powers off, and goes on at its next start',
  hybrid: 'to both',
};

export function SleepDialog(props: DialogProps) {
  const { domain, onClose } = props;
  const { register, handleSubmit } = useForm<{ target: PowerManagementTarget }>({
    defaultValues: { target: 'mem' },
  });
  const { give, busy, error } = useOrderForm(props);
  return (
    <FormDialog
      title={`Put ${domain.name} to sleep`}
      submitLabel="Put to sleep"
      busy={busy}
      error={error}
      onSubmit={(event) => void handleSubmit((options) => give('pm-suspend', options))(event)}
      onClose={onClose}
    >
      <SelectField
        label="Suspend"
        help="The guest does this itself, when its agent is asked. It needs qemu-guest-agent in the guest."
        {...register('target')}
      >
        {powerManagementTargets.map((target) => (
          <option key={target} value={target}>
            {targetWords[target]}
          </option>
        ))}
      </SelectField>
    </FormDialog>
  );
}
