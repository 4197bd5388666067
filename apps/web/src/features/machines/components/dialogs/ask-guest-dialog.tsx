import { askModes, type AskMode } from '@guesthouse/contract/domain-action-options';
import { useForm, useWatch } from 'react-hook-form';
import { FormDialog } from '../../../../shared/ui/form-dialog.tsx';
import { SelectField } from '../../../../shared/ui/select-field.tsx';
import type { DialogProps } from './dialog-props.ts';
import { useOrderForm } from './use-order-form.ts';

const modeWords: Record<AskMode, string> = {
  default: 'whatever its hypervisor does by default',
  acpi: 'pressing its ACPI power button',
  agent: 'asking its guest agent',
  initctl: 'its init process (containers)',
  signal: 'a signal to its init process (containers)',
  paravirt: 'a paravirtual request (Xen)',
};

interface Fields {
  readonly action: 'shutdown' | 'reboot';
  readonly mode: AskMode;
}

export function AskGuestDialog(props: DialogProps) {
  const { domain, onClose } = props;
  const { register, handleSubmit, control } = useForm<Fields>({
    defaultValues: { action: 'shutdown', mode: 'agent' },
  });
  const { give, busy, error } = useOrderForm(props);
  const action = useWatch({ control, name: 'action' });
  const submit = handleSubmit((fields) => give(fields.action, { mode: fields.mode }));
  return (
    <FormDialog
      title={`Shut down or reboot ${domain.name}`}
      submitLabel={action === 'reboot' ? 'Reboot' : 'Shut down'}
      busy={busy}
      error={error}
      onSubmit={(event) => void submit(event)}
      onClose={onClose}
    >
      <SelectField label="What" {...register('action')}>
        <option value="shutdown">Shut down</option>
        <option value="reboot">Reboot</option>
      </SelectField>
      <SelectField
        label="By"
        help="Nothing happens until the guest obeys, and it may decline."
        {...register('mode')}
      >
        {askModes.map((mode) => (
          <option key={mode} value={mode}>
            {modeWords[mode]}
          </option>
        ))}
      </SelectField>
    </FormDialog>
  );
}
