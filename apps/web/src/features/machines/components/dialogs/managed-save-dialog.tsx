import type { RestoredState } from '@guesthouse/contract/domain-action-options';
import { useForm } from 'react-hook-form';
import { FormDialog } from '../../../../shared/ui/form-dialog.tsx';
import type { DialogProps } from './dialog-props.ts';
import { BypassCacheField, RestoredField } from './save-fields.tsx';
import { useOrderForm } from './use-order-form.ts';

export function ManagedSaveDialog(props: DialogProps) {
  const { domain, onClose } = props;
  const { register, handleSubmit } = useForm<{ restored: RestoredState; bypassCache: boolean }>({
    defaultValues: { restored: 'as-saved', bypassCache: false },
  });
  const { give, busy, error } = useOrderForm(props);
  return (
    <FormDialog
      title={`Save ${domain.name}`}
      submitLabel="Save and stop"
      busy={busy}
      error={error}
      onSubmit={(event) => void handleSubmit((options) => give('managed-save', options))(event)}
      onClose={onClose}
    >
      <p>Its memory is written to its host, and it stops. Its next start goes on from there.</p>
      <RestoredField {...register('restored')} />
      <BypassCacheField {...register('bypassCache')} />
    </FormDialog>
  );
}
