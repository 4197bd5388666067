import { hostIdSchema } from '@guesthouse/contract/ids';
import { useForm } from 'react-hook-form';
import { CheckField } from '../../../../shared/ui/check-field.tsx';
import { FormDialog } from '../../../../shared/ui/form-dialog.tsx';
import { TextAreaField } from '../../../../shared/ui/text-area-field.tsx';
import { useDefineDomain } from '../../api/use-definition-orders.ts';
import { HostField, useTakingHosts } from './host-field.tsx';

export function DefineDialog({ onClose }: { readonly onClose: () => void }) {
  const [first] = useTakingHosts();
  const { register, handleSubmit } = useForm({
    defaultValues: { hostId: first?.hostId ?? '', xml: '', validate: true },
  });
  const { mutate, isPending, error } = useDefineDomain();
  const submit = handleSubmit(({ hostId, ...body }) =>
    mutate({ params: { hostId: hostIdSchema.parse(hostId) }, body }, { onSuccess: onClose }),
  );
  return (
    <FormDialog
      title="Define a machine from XML"
      submitLabel="Define"
      busy={isPending || !first}
      error={error}
      onSubmit={(event) => void submit(event)}
      onClose={onClose}
    >
      <p>
        libvirt’s own description of a machine, as <code>virsh dumpxml</code> prints it. One with
        the UUID of a machine that is there becomes its new definition.
      </p>
      <HostField {...register('hostId')} />
      <TextAreaField
        label="XML"
        rows={12}
        required
        spellCheck={false}
        placeholder="<domain type='kvm'>…"
        {...register('xml', { required: true })}
      />
      <CheckField
        label="Check it against libvirt’s schema first"
        help="Refuses what libvirt would silently leave out, such as a misspelt element."
        {...register('validate')}
      />
    </FormDialog>
  );
}
