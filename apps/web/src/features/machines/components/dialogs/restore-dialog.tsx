import type { RestoredState } from '@guesthouse/contract/domain-action-options';
import { hostPathSchema } from '@guesthouse/contract/host-path';
import { hostIdSchema } from '@guesthouse/contract/ids';
import { useForm } from 'react-hook-form';
import { FormDialog } from '../../../../shared/ui/form-dialog.tsx';
import { TextField } from '../../../../shared/ui/text-field.tsx';
import { useRestoreDomain } from '../../api/use-definition-orders.ts';
import { HostField, useTakingHosts } from './host-field.tsx';
import { BypassCacheField, RestoredField } from './save-fields.tsx';

interface Fields {
  readonly hostId: string;
  readonly path: string;
  readonly restored: RestoredState;
  readonly bypassCache: boolean;
}

function pathProblem(path: string): string | true {
  const parsed = hostPathSchema.safeParse(path);
  return parsed.success || (parsed.error.issues[0]?.message ?? 'not a path');
}

export function RestoreDialog({ onClose }: { readonly onClose: () => void }) {
  const [first] = useTakingHosts();
  const { register, handleSubmit, formState } = useForm<Fields>({
    defaultValues: {
      hostId: first?.hostId ?? '',
      path: '',
      restored: 'as-saved',
      bypassCache: false,
    },
  });
  const { mutate, isPending, error } = useRestoreDomain();
  const submit = handleSubmit(({ hostId, ...body }) =>
    mutate({ params: { hostId: hostIdSchema.parse(hostId) }, body }, { onSuccess: onClose }),
  );
  return (
    <FormDialog
      title="Restore a machine from a file"
      submitLabel="Restore"
      busy={isPending || !first}
      error={error}
      onSubmit={(event) => void submit(event)}
      onClose={onClose}
    >
      <p>
        It goes on where it was when it was saved to this file. If its disks have changed since, its
        guest will damage them.
      </p>
      <HostField {...register('hostId')} />
      <TextField
        label="File on the host"
        placeholder="/var/tmp/web-1.save"
        autoCapitalize="none"
        spellCheck={false}
        problem={formState.errors.path?.message}
        {...register('path', { validate: pathProblem })}
      />
      <RestoredField {...register('restored')} />
      <BypassCacheField {...register('bypassCache')} />
    </FormDialog>
  );
}
