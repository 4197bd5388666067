import type { HostSummary } from '@guesthouse/contract/host';
import { useForm } from 'react-hook-form';
import { errorWords } from '../../../shared/api/api-problem.ts';
import { FormDialog } from '../../../shared/ui/form-dialog.tsx';
import { Notice } from '../../../shared/ui/notice.tsx';
import { useSaveHost } from '../api/host-setup-queries.ts';
import { credentialsOf } from '../model/host-fields.ts';
import { CredentialFields } from './credential-fields.tsx';
import styles from './host-form.module.css';

interface Props {
  readonly host: HostSummary;
  readonly onClose: () => void;
}

/** Answers what a host asked for; it is connected to with them at once. */
export function CredentialsDialog({ host, onClose }: Props) {
  const { register, handleSubmit, formState } = useForm({
    defaultValues: { username: '', password: '' },
  });
  const { mutate, error, isPending } = useSaveHost();
  const prompts = host.problem?.prompts ?? [];
  const { errors } = formState;
  const submit = handleSubmit((given) =>
    mutate(
      { hostId: host.hostId, body: { credentials: credentialsOf(given) } },
      { onSuccess: onClose },
    ),
  );
  return (
    <FormDialog
      title={`Credentials for ${host.label}`}
      submitLabel="Connect"
      busy={isPending}
      onSubmit={(event) => void submit(event)}
      onClose={onClose}
    >
      {error && (
        <Notice
          role="alert"
          tone="bad"
          title={errorWords(error).detail}
          hint={errorWords(error).hint}
        />
      )}
      {host.problem && <Notice tone="warn" title={host.problem.message} />}
      <CredentialFields
        username={register('username', { required: 'The host asks for it.' })}
        password={register('password', { required: 'The host asks for it.' })}
        prompts={prompts}
        problems={{ username: errors.username?.message, password: errors.password?.message }}
      />
      <p className={styles.spelled}>They are kept encrypted, and never shown again.</p>
    </FormDialog>
  );
}
