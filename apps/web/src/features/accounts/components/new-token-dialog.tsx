import { tokenNameSchema } from '@guesthouse/contract/account';
import { roleSchema } from '@guesthouse/contract/account';
import { Button } from '@patternfly/react-core/dist/dynamic/components/Button';
import {
  Modal,
  ModalBody,
  ModalFooter,
  ModalHeader,
} from '@patternfly/react-core/dist/dynamic/components/Modal';
import { useForm } from 'react-hook-form';
import { z, zodResolver } from '../../../shared/lib/zod.ts';
import { copyText } from '../../../shared/ui/copy-text.ts';
import { FormDialog } from '../../../shared/ui/form-dialog.tsx';
import { TextField } from '../../../shared/ui/text-field.tsx';
import { useCreateToken } from '../api/token-queries.ts';
import { EntryProblemNote } from './entry-problem-note.tsx';
import { RoleField } from './role-field.tsx';
import styles from './settings.module.css';

const schema = z.object({ name: tokenNameSchema, role: roleSchema });
type Fields = z.infer<typeof schema>;

function SecretDialog({ secret, onClose }: { secret: string; onClose: () => void }) {
  return (
    <Modal isOpen variant="small" aria-labelledby="secret-title" onClose={onClose}>
      <ModalHeader
        title="The token, this once"
        labelId="secret-title"
        description="Send it in the header Authorization: Bearer. It cannot be shown again."
      />
      <ModalBody>
        <div className={styles.secret} data-secret="">
          {secret}
        </div>
      </ModalBody>
      <ModalFooter>
        <Button onClick={() => void copyText(secret, 'Token copied')}>Copy</Button>
        <Button variant="link" onClick={onClose}>
          Done
        </Button>
      </ModalFooter>
    </Modal>
  );
}

export function NewTokenDialog({ onClose }: { onClose: () => void }) {
  const { register, handleSubmit, formState } = useForm<Fields>({
    resolver: zodResolver(schema),
    defaultValues: { name: '', role: 'viewer' },
  });
  const { mutate, data, error, isPending } = useCreateToken();
  if (data) return <SecretDialog secret={data.secret} onClose={onClose} />;
  const submit = handleSubmit((fields) => mutate(fields));
  return (
    <FormDialog
      title="Create an API token"
      submitLabel="Create the token"
      busy={isPending}
      onSubmit={(event) => void submit(event)}
      onClose={onClose}
    >
      <EntryProblemNote error={error} />
      <TextField
        label="Name"
        help="What will use it."
        autoComplete="off"
        problem={formState.errors.name?.message}
        {...register('name')}
      />
      <RoleField {...register('role')} />
    </FormDialog>
  );
}
