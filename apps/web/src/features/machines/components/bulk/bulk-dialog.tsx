import { Button } from '@patternfly/react-core/dist/dynamic/components/Button';
import {
  Modal,
  ModalBody,
  ModalFooter,
  ModalHeader,
} from '@patternfly/react-core/dist/dynamic/components/Modal';
import { useQueryClient } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { useAsker } from '../../../../shared/session/use-asker.ts';
import { bulkErrorWords, performBulkAct, type BulkAnswers } from '../../api/bulk-work.ts';
import {
  bulkPlan,
  bulkRefusal,
  bulkTitle,
  type BulkAct,
  type BulkPlan,
} from '../../model/bulk-acts.ts';
import { createBulkRun, type BulkRun } from '../../model/bulk-run.ts';
import type { MachineRow } from '../../model/machine-row.ts';
import { BulkForm, emptyFields, type BulkFields } from './bulk-form.tsx';
import { answersOf, fieldsProblem } from './bulk-answers.ts';
import { BulkDeletionForm } from './bulk-deletion-form.tsx';
import { BulkProgress } from './bulk-progress.tsx';
import { Unable } from './bulk-unable.tsx';
import styles from './bulk.module.css';

interface Props {
  readonly act: BulkAct;
  readonly rows: readonly MachineRow[];
  readonly onClose: () => void;
}

/** A server has two actions under way on each host: more than a few of them would only wait there. */
const atOnce = 6;

/** Nobody reads more names than this. */
const namesShown = 500;

function Names({ rows }: { rows: readonly MachineRow[] }) {
  return (
    <ul className={styles.names} aria-label="Machines that it is done to">
      {rows.slice(0, namesShown).map(({ key, domain, host }) => (
        <li key={key}>
          {domain.name} <span className={styles.host}>{host.label}</span>
        </li>
      ))}
      {rows.length > namesShown && <li>and {rows.length - namesShown} more</li>}
    </ul>
  );
}

interface SetupProps {
  readonly act: BulkAct;
  readonly plan: BulkPlan;
  readonly onBegin: (answers: BulkAnswers) => void;
  readonly onCancel: () => void;
}

function BulkSetup({ act, plan, onBegin, onCancel }: SetupProps) {
  const [fields, setFields] = useState<BulkFields>(emptyFields);
  const refusal = bulkRefusal(plan);
  const problem = refusal ?? fieldsProblem(act.form, fields);
  return (
    <>
      <ModalBody>
        <div className={styles.body}>
          <BulkForm form={act.form} fields={fields} onFields={setFields} rows={plan.able} />
          {refusal === null ? <Names rows={plan.able} /> : <p>{refusal}</p>}
          <Unable unable={plan.unable} />
        </div>
      </ModalBody>
      <ModalFooter>
        <Button
          variant={act.danger ? 'danger' : 'primary'}
          isAriaDisabled={problem !== null}
          onClick={() => problem === null && onBegin(answersOf(fields))}
        >
          {bulkTitle(act, plan.able.length)}
        </Button>
        <Button variant="link" onClick={onCancel}>
          Cancel
        </Button>
        {problem !== null && refusal === null && <span className={styles.host}>{problem}</span>}
      </ModalFooter>
    </>
  );
}

/** Says before it begins whom it is done to and whom not; then what becomes of each. */
export default function BulkDialog({ act, rows, onClose }: Props) {
  const asker = useAsker();
  const client = useQueryClient();
  const [run, setRun] = useState<BulkRun<MachineRow> | null>(null);
  const plan = useMemo(() => bulkPlan(act, rows, asker), [act, rows, asker]);

  const begin = (able: readonly MachineRow[], answersFor: (row: MachineRow) => BulkAnswers) => {
    const created = createBulkRun(able, {
      keyOf: ({ key }) => key,
      concurrency: atOnce,
      work: (row) => performBulkAct(client, act, row, answersFor(row)),
      wordsOf: bulkErrorWords,
    });
    setRun(created);
    void created.start();
  };
  const close = () => {
    run?.stop();
    onClose();
  };
  return (
    <Modal isOpen variant="medium" aria-labelledby="bulk-title" onClose={close}>
      <ModalHeader
        title={bulkTitle(act, plan.able.length)}
        labelId="bulk-title"
        description={run ? undefined : (act.warning ?? undefined)}
      />
      {run ? (
        <BulkProgress run={run} left={rows.length - run.entries.get().length} onClose={close} />
      ) : act.form === 'delete' ? (
        <BulkDeletionForm
          plan={plan}
          onBegin={(able, optionsOf) =>
            begin(able, ({ key }) => ({ addTags: [], removeTags: [], options: optionsOf(key) }))
          }
          onCancel={close}
        />
      ) : (
        <BulkSetup
          act={act}
          plan={plan}
          onBegin={(answers) => begin(plan.able, () => answers)}
          onCancel={close}
        />
      )}
    </Modal>
  );
}
