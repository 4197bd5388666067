import { domainActionOptions } from '@guesthouse/contract/domain-action-options';
import { useForm } from 'react-hook-form';
import { zodResolver } from '../../../../shared/lib/zod.ts';
import { FormDialog } from '../../../../shared/ui/form-dialog.tsx';
import { TextField } from '../../../../shared/ui/text-field.tsx';
import type { DialogProps } from './dialog-props.ts';
import { BypassCacheField, RestoredField } from './save-fields.tsx';
import { suggestedPath } from './suggested-path.ts';
import { useOrderForm } from './use-order-form.ts';

export function SaveDialog(props: DialogProps) {
  const { domain, onClose } = props;
  const { register, handleSubmit, formState } = useForm({
    resolver: zodResolver(domainActionOptions.save),
    defaultValues: {
      path: suggestedPath(domain.name, 'save', new Date()),
      restored: 'as-saved',
      bypassCache: false,
    },
  });
  const { give, busy, error } = useOrderForm(props);
  return (
    <FormDialog
      title={`Save ${domain.name} to a file`}
      submitLabel="Save and stop"
      busy={busy}
      error={error}
      onSubmit={(event) => void handleSubmit((options) => give('save', options))(event)}
      onClose={onClose}
    >
      <p>
        Its memory is written to a file on its host, and it stops. The file starts it again there;
        its disks must not change meanwhile.
      </p>
      <TextField
        label="File on the host"
        help="A file that is there already is overwritten."
        autoCapitalize="none"
        spellCheck={false}
        problem={formState.errors.path?.message}
        {...register('path')}
      />
      <RestoredField {...register('restored')} />
      <BypassCacheField {...register('bypassCache')} />
    </FormDialog>
  );
}
