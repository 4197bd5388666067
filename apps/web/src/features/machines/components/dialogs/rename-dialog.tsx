import { domainActionOptions } from '@guesthouse/contract/domain-action-options';
import { useForm } from 'react-hook-form';
import { zodResolver } from '../../../../shared/lib/zod.ts';
import { FormDialog } from '../../../../shared/ui/form-dialog.tsx';
import { TextField } from '../../../../shared/ui/text-field.tsx';
import type { DialogProps } from './dialog-props.ts';
import { useOrderForm } from './use-order-form.ts';

export function RenameDialog(props: DialogProps) {
  const { domain, onClose } = props;
  const { register, handleSubmit, formState } = useForm({
    resolver: zodResolver(domainActionOptions.rename),
    defaultValues: { name: domain.name },
  });
  const { give, busy, error } = useOrderForm(props);
  return (
    <FormDialog
      title={`Rename ${domain.name}`}
      submitLabel="Rename"
      busy={busy}
      error={error}
      onSubmit={(event) => void handleSubmit((options) => give('rename', options))(event)}
      onClose={onClose}
    >
      <TextField
        label="Name"
        help="Unique on its host. Its disks keep the names of their files."
        autoCapitalize="none"
        spellCheck={false}
        problem={formState.errors.name?.message}
        {...register('name')}
      />
    </FormDialog>
  );
}
