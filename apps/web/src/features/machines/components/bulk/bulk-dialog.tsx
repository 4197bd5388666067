import { Button } from '@patternfly/react-core/dist/dynamic/components/Button';
import {
  Modal,
  ModalBody,
  ModalFooter,
  ModalHeader,
} from '@patternfly/react-core/dist/dynamic/components/Modal';
import { useMemo, useState } from 'react';
import { useSession } from '../../../../shared/session/session-query.ts';
import { bulkErrorWords, performBulkAct, type BulkAnswers } from '../../api/bulk-work.ts';
import { bulkPlan, bulkRefusal, type BulkAct } from '../../model/bulk-acts.ts';
import { createBulkRun, type BulkRun } from '../../model/bulk-run.ts';
import type { MachineRow } from '../../model/machine-row.ts';
import { BulkForm, emptyFields, type BulkFields } from './bulk-form.tsx';
import { answersOf, fieldsProblem } from './bulk-answers.ts';
import { BulkProgress } from './bulk-progress.tsx';
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

function machines(count: number): string {
  return count === 1 ? '1 machine' : `${count} machines`;
}

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

function Unable({ plan }: { plan: ReturnType<typeof bulkPlan> }) {
  if (plan.unable.length === 0) return null;
  return (
    <section className={styles.unable}>
      <h3>
        {machines(plan.unable.length)} {plan.unable.length === 1 ? 'is' : 'are'} left out
      </h3>
      <ul aria-label="Machines that are left out">
        {plan.unable.slice(0, namesShown).map(({ row, reason }) => (
          <li key={row.key}>
            {row.domain.name} <span className={styles.host}>{row.host.label}</span>
            <span className={styles.reason}>{reason}</span>
          </li>
        ))}
        {plan.unable.length > namesShown && <li>and {plan.unable.length - namesShown} more</li>}
      </ul>
    </section>
  );
}

/** Says before it begins whom it is done to and whom not; then what becomes of each. */
export default function BulkDialog({ act, rows, onClose }: Props) {
  const { role } = useSession();
  const [fields, setFields] = useState<BulkFields>(emptyFields);
  const [run, setRun] = useState<BulkRun<MachineRow> | null>(null);
  const plan = useMemo(() => bulkPlan(act, rows, role), [act, rows, role]);
  const refusal = bulkRefusal(plan);
  const problem = refusal ?? fieldsProblem(act.form, fields);

  const begin = () => {
    const answers: BulkAnswers = answersOf(fields);
    const created = createBulkRun(plan.able, {
      keyOf: ({ key }) => key,
      concurrency: atOnce,
      work: (row) => performBulkAct(act, row, answers),
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
        title={`${act.label}: ${machines(plan.able.length)}`}
        labelId="bulk-title"
        description={run ? undefined : (act.warning ?? undefined)}
      />
      {run ? (
        <BulkProgress run={run} left={plan.unable.length} onClose={close} />
      ) : (
        <>
          <ModalBody>
            <div className={styles.body}>
              <BulkForm form={act.form} fields={fields} onFields={setFields} rows={plan.able} />
              {refusal === null ? <Names rows={plan.able} /> : <p>{refusal}</p>}
              <Unable plan={plan} />
            </div>
          </ModalBody>
          <ModalFooter>
            <Button
              variant={act.danger ? 'danger' : 'primary'}
              isAriaDisabled={problem !== null}
              onClick={() => problem === null && begin()}
            >
              {act.form === 'tags' ? 'Change the tags' : act.label}: {machines(plan.able.length)}
            </Button>
            <Button variant="link" onClick={close}>
              Cancel
            </Button>
            {problem !== null && refusal === null && <span className={styles.host}>{problem}</span>}
          </ModalFooter>
        </>
      )}
    </Modal>
  );
}
