import { newPasswordSchema, usernameSchema } from '@guesthouse/contract/account';
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

const schema = z
  .object({
    code: z.string().trim().min(1, 'The code from the terminal').max(128),
    username: usernameSchema,
    password: newPasswordSchema,
    repeated: z.string(),
  })
  .refine(({ password, repeated }) => password === repeated, {
    path: ['repeated'],
    message: 'not the same as above',
  });
type Fields = z.infer<typeof schema>;

/** Creates the first account. `code` may be known from the address that the terminal printed. */
export function SetupForm({ code }: { code: string }) {
  const enter = useEnter();
  const { register, handleSubmit, formState } = useForm<Fields>({
    resolver: zodResolver(schema),
    defaultValues: { code, username: '', password: '', repeated: '' },
  });
  const setup = useMutation({
    mutationFn: (fields: Fields) => {
      const { code: given, username, password } = fields;
      return call(sessionEndpoints.completeSetup, { body: { code: given, username, password } });
    },
    onSuccess: enter,
  });
  const { errors } = formState;
  return (
    <form
      className={styles.form}
      noValidate
      onSubmit={(event) => void handleSubmit((fields) => setup.mutate(fields))(event)}
    >
      <p className={styles.intro}>
        It is an admin: it may do everything here, and create the other accounts.
      </p>
      <EntryProblemNote error={setup.error} />
      <TextField
        label="Setup code"
        autoComplete="off"
        spellCheck={false}
        // The page has nothing else to do.
        // eslint-disable-next-line jsx-a11y/no-autofocus
        autoFocus
        help="Printed in the terminal where Guesthouse was started."
        problem={errors.code?.message}
        {...register('code')}
      />
      <TextField
        label="User name"
        autoComplete="username"
        autoCapitalize="none"
        spellCheck={false}
        problem={errors.username?.message}
        {...register('username')}
      />
      <TextField
        label="Password"
        type="password"
        autoComplete="new-password"
        help="At least 10 characters; length is what counts."
        problem={errors.password?.message}
        {...register('password')}
      />
      <TextField
        label="Password, again"
        type="password"
        autoComplete="new-password"
        problem={errors.repeated?.message}
        {...register('repeated')}
      />
      <Button type="submit" isBlock isDisabled={setup.isPending} className={styles.submit}>
        Create the account
      </Button>
    </form>
  );
}
