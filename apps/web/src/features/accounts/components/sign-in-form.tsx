import { sessionEndpoints } from '@guesthouse/contract/endpoints/session-endpoints';
import { Button } from '@patternfly/react-core/dist/dynamic/components/Button';
import { useMutation } from '@tanstack/react-query';
import { useForm } from 'react-hook-form';
import { call } from '../../../shared/api/call.ts';
import { z, zodResolver } from '../../../shared/lib/zod.ts';
import { TextField } from '../../../shared/ui/text-field.tsx';
import { useEnter } from '../api/session-entry.ts';
import styles from './entry-page.module.css';
import { EntryProblemNote } from './entry-problem-note.tsx';

const schema = z.object({
  username: z.string().trim().min(1, 'Your user name').max(64),
  password: z.string().min(1, 'Your password').max(256),
});
type Fields = z.infer<typeof schema>;

export function SignInForm() {
  const enter = useEnter();
  const { register, handleSubmit, formState } = useForm<Fields>({ resolver: zodResolver(schema) });
  const signIn = useMutation({
    mutationFn: (body: Fields) => call(sessionEndpoints.signIn, { body }),
    onSuccess: enter,
  });
  const { errors } = formState;
  return (
    <form
      className={styles.form}
      noValidate
      onSubmit={(event) => void handleSubmit((fields) => signIn.mutate(fields))(event)}
    >
      <EntryProblemNote error={signIn.error} />
      <TextField
        label="User name"
        autoComplete="username"
        autoCapitalize="none"
        spellCheck={false}
        // The page has nothing else to do.
        // eslint-disable-next-line jsx-a11y/no-autofocus
        autoFocus
        problem={errors.username?.message}
        {...register('username')}
      />
      <TextField
        label="Password"
        type="password"
        autoComplete="current-password"
        problem={errors.password?.message}
        {...register('password')}
      />
      <Button type="submit" isBlock isDisabled={signIn.isPending} className={styles.submit}>
        Sign in
      </Button>
    </form>
  );
}
