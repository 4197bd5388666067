import { newPasswordSchema, usernameSchema } from '@guesthouse/contract/account';
import { roleSchema } from '@guesthouse/contract/account';
import { useForm } from 'react-hook-form';
import { z, zodResolver } from '../../../shared/lib/zod.ts';
import { FormDialog } from '../../../shared/ui/form-dialog.tsx';
import { TextField } from '../../../shared/ui/text-field.tsx';
import { toastSuccess } from '../../../shared/ui/toasts.ts';
import { useCreateAccount } from '../api/account-queries.ts';
import { EntryProblemNote } from './entry-problem-note.tsx';
import { RoleField } from './role-field.tsx';

const schema = z.object({
  username: usernameSchema,
  password: newPasswordSchema,
  role: roleSchema,
});
type Fields = z.infer<typeof schema>;

export function NewAccountDialog({ onClose }: { onClose: () => void }) {
  const { register, handleSubmit, formState } = useForm<Fields>({
    resolver: zodResolver(schema),
    defaultValues: { username: '', password: '', role: 'operator' },
  });
  const { mutate, error, isPending } = useCreateAccount();
  const { errors } = formState;
  const submit = handleSubmit((fields) =>
    mutate(fields, {
      onSuccess: ({ username }) => {
        toastSuccess(`${username} can sign in now`);
        onClose();
      },
    }),
  );
  return (
    <FormDialog
      title="Create an account"
      submitLabel="Create the account"
      busy={isPending}
      onSubmit={(event) => void submit(event)}
      onClose={onClose}
    >
      <EntryProblemNote error={error} />
      <TextField
        label="User name"
        autoComplete="off"
        autoCapitalize="none"
        problem={errors.username?.message}
        {...register('username')}
      />
      <TextField
        label="Password"
        type="password"
        autoComplete="new-password"
        help="At least 10 characters."
        problem={errors.password?.message}
        {...register('password')}
      />
      <RoleField {...register('role')} />
    </FormDialog>
  );
}
