import type { HostSetup } from '@guesthouse/contract/host-setup';
import { errorWords } from '../../../shared/api/api-problem.ts';
import { CheckField } from '../../../shared/ui/check-field.tsx';
import { FormDialog } from '../../../shared/ui/form-dialog.tsx';
import { Notice } from '../../../shared/ui/notice.tsx';
import { TextField } from '../../../shared/ui/text-field.tsx';
import { waysWithoutQuestions } from '../model/way-words.ts';
import { CredentialFields } from './credential-fields.tsx';
import { HostAddressFields } from './host-address-fields.tsx';
import styles from './host-form.module.css';
import { HostTrial } from './host-trial.tsx';
import { KeptCredentials } from './kept-credentials.tsx';
import { useHostForm } from './use-host-form.ts';

interface Props {
  /** What there is; null to add one. */
  readonly setup: HostSetup | null;
  readonly onClose: () => void;
}

const originReason: Record<HostSetup['origin'], string> = {
  added: '',
  configured: 'It was given when the server was started, and is changed there.',
  discovered: 'It was found on this machine: for another address, add another host.',
  demo: 'It is the demonstration.',
};

/** A host to add, or one to change: its address as a form, its credentials, a trial connection. */
export function HostForm({ setup, onClose }: Props) {
  const control = useHostForm(setup, onClose);
  const { form, fields, uri, ours, saving, test, submit, tryOut } = control;
  return (
    <FormDialog
      title={setup === null ? 'Add a host' : `Edit ${setup.label ?? setup.uri}`}
      submitLabel={setup === null ? 'Add the host' : 'Save'}
      busy={saving.isPending}
      onSubmit={(event) => void submit(event)}
      onClose={onClose}
    >
      {saving.error && <Refusal error={saving.error} />}
      {ours && <HostAddressFields form={form} way={fields.way} />}
      <p className={styles.spelled}>
        <code>{uri}</code>
        {setup !== null && !ours && ` ${originReason[setup.origin]}`}
      </p>
      <TextField
        label="Name"
        placeholder="the host’s own name"
        autoComplete="off"
        problem={form.formState.errors.label?.message}
        {...form.register('label')}
      />
      {ours && (
        <CheckField
          label="For looking only"
          help="Nothing can be started, stopped or changed through this connection."
          {...form.register('readOnly')}
        />
      )}
      {mayAsk(control, setup) && <Credentials setup={setup} control={control} />}
      {ours && <HostTrial test={test} onBegin={() => void tryOut()} />}
    </FormDialog>
  );
}

/** ssh is told not to ask, since nobody is there to answer; all others may, or have. */
function mayAsk({ fields, ours, test }: ReturnType<typeof useHostForm>, setup: HostSetup | null) {
  const asked = test.result?.reached === false && test.result.problem.prompts.length > 0;
  return !ours || asked || setup?.hasCredentials === true || !waysWithoutQuestions.has(fields.way);
}

function Credentials({
  setup,
  control,
}: {
  setup: HostSetup | null;
  control: ReturnType<typeof useHostForm>;
}) {
  const { form, hasKept, keeping, setKeeping, test } = control;
  const prompts = test.result?.reached === false ? test.result.problem.prompts : [];
  const moved = setup?.hasCredentials === true && !hasKept;
  return (
    <fieldset className={styles.group}>
      <legend>Credentials</legend>
      {hasKept && <KeptCredentials keeping={keeping} onChoose={setKeeping} />}
      {!hasKept && (
        <p>
          {moved
            ? 'Those that are kept belong to the old address: give them again for this one.'
            : 'Only for a host that asks. They are kept encrypted, and never shown again.'}
        </p>
      )}
      {keeping === 'replace' && (
        <div className={styles.pair}>
          <CredentialFields
            username={form.register('username')}
            password={form.register('password')}
            prompts={prompts}
          />
        </div>
      )}
    </fieldset>
  );
}

function Refusal({ error }: { error: unknown }) {
  const { detail, hint } = errorWords(error);
  return <Notice role="alert" tone="bad" title={detail} hint={hint} />;
}
