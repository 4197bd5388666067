import type { DomainBelongings } from '@guesthouse/contract/domain-deletion';
import { domainIsActive } from '@guesthouse/contract/domain-state';
import { Button } from '@patternfly/react-core/dist/dynamic/components/Button';
import { ModalBody, ModalFooter } from '@patternfly/react-core/dist/dynamic/components/Modal';
import { useQueries } from '@tanstack/react-query';
import { useState } from 'react';
import { CheckField } from '../../../../shared/ui/check-field.tsx';
import { belongingsQuery } from '../../api/belongings-query.ts';
import { bulkErrorWords } from '../../api/bulk-work.ts';
import {
  keepAll,
  leftoverOffers,
  machineDeletion,
  ownDisks,
  type BulkDeletionChoices,
  type MachineDeletion,
} from '../../model/bulk-deletion.ts';
import type { BulkPlan } from '../../model/bulk-acts.ts';
import type { MachineRow } from '../../model/machine-row.ts';
import { Unable } from './bulk-unable.tsx';
import { machineCount } from '../../model/machine-count-words.ts';
import styles from './bulk.module.css';

/** Of more, nobody would read what goes and what stays. */
const mostMachines = 200;

interface Props {
  readonly plan: BulkPlan;
  readonly onBegin: (rows: readonly MachineRow[], optionsOf: (key: string) => object) => void;
  readonly onCancel: () => void;
}

interface Told {
  readonly row: MachineRow;
  readonly belongings: DomainBelongings;
}

/** What libvirt tells of each, as far as it has answered. */
function useBelongings(rows: readonly MachineRow[]) {
  return useQueries({
    queries: rows.map(({ domain }) => belongingsQuery(domain)),
    combine: (results) => ({
      asked: results.filter(({ isPending }) => isPending).length,
      told: results.flatMap(({ data }, index): Told[] => {
        const row = rows[index];
        return row && data ? [{ row, belongings: data }] : [];
      }),
      failed: results.flatMap(({ error }, index) => {
        const row = rows[index];
        return row && error ? [{ row, reason: bulkErrorWords(error) }] : [];
      }),
    }),
  });
}

function Summary({ row, deletion }: { row: MachineRow; deletion: MachineDeletion }) {
  const { goes, stays } = deletion;
  return (
    <li>
      {row.domain.name} <span className={styles.host}>{row.host.label}</span>
      <span className={styles.reason}>
        {goes.length === 0 ? 'Its definition goes' : `Goes: its definition, ${goes.join(', ')}`}
        {stays.length > 0 && `. Stays: ${stays.join(', ')}`}.
      </span>
    </li>
  );
}

function Choices({
  told,
  choices,
  onChoices,
}: {
  readonly told: readonly Told[];
  readonly choices: BulkDeletionChoices;
  readonly onChoices: (choices: BulkDeletionChoices) => void;
}) {
  const running = told.filter(({ row }) => domainIsActive[row.domain.state]).length;
  const disks = told.reduce((sum, { belongings }) => sum + ownDisks(belongings).length, 0);
  return (
    <div className={styles.fields}>
      {running > 0 && (
        <CheckField
          label={`Force off the ${running} that ${running === 1 ? 'runs' : 'run'}`}
          checked={choices.forceOff}
          onChange={({ target }) => onChoices({ ...choices, forceOff: target.checked })}
        />
      )}
      {leftoverOffers(told.map(({ belongings }) => belongings)).map(
        ({ option, label, machines }) => (
          <CheckField
            key={option}
            label={`${label}, of ${machineCount(machines)}`}
            checked={choices.leftovers.has(option)}
            onChange={({ target }) => {
              const leftovers = new Set(choices.leftovers);
              if (target.checked) leftovers.add(option);
              else leftovers.delete(option);
              onChoices({ ...choices, leftovers });
            }}
          />
        ),
      )}
      {disks > 0 && (
        <CheckField
          label={`${disks === 1 ? '1 disk' : `${disks} disks`} that nothing else uses, for good`}
          checked={choices.disks}
          onChange={({ target }) => onChoices({ ...choices, disks: target.checked })}
        />
      )}
    </div>
  );
}

/** Names for each machine what goes and what stays, before anything does. */
export function BulkDeletionForm({ plan, onBegin, onCancel }: Props) {
  const tooMany = plan.able.length > mostMachines;
  const { asked, told, failed } = useBelongings(tooMany ? [] : plan.able);
  const [choices, setChoices] = useState(keepAll);
  const all = told.map(({ row, belongings }) => ({
    row,
    deletion: machineDeletion(row.domain, belongings, choices),
  }));
  const able = all.filter(({ deletion }) => deletion.refusal === null);
  const refused = all.flatMap(({ row, deletion: { refusal } }) =>
    refusal === null ? [] : [{ row, reason: refusal }],
  );
  const unable = [...plan.unable, ...failed, ...refused];
  const ready = asked === 0 && able.length > 0;
  const begin = () => {
    const options = new Map(able.map(({ row, deletion }) => [row.key, deletion.options]));
    onBegin(
      able.map(({ row }) => row),
      (key) => options.get(key) ?? {},
    );
  };
  return (
    <>
      <ModalBody>
        <div className={styles.body}>
          {tooMany && (
            <p>
              What goes with {plan.able.length} machines cannot be looked through: select at most{' '}
              {mostMachines}.
            </p>
          )}
          {asked > 0 ? (
            <p role="status">
              Asking libvirt what belongs to them: {told.length + failed.length} of{' '}
              {plan.able.length}…
            </p>
          ) : (
            <Choices told={told} choices={choices} onChoices={setChoices} />
          )}
          {asked === 0 && able.length > 0 && (
            <ul className={styles.summaries} aria-label="What goes and what stays">
              {able.map(({ row, deletion }) => (
                <Summary key={row.key} row={row} deletion={deletion} />
              ))}
            </ul>
          )}
          {asked === 0 && <Unable unable={unable} />}
        </div>
      </ModalBody>
      <ModalFooter>
        <Button variant="danger" isAriaDisabled={!ready} onClick={() => ready && begin()}>
          Delete {machineCount(able.length)}
        </Button>
        <Button variant="link" onClick={onCancel}>
          Cancel
        </Button>
      </ModalFooter>
    </>
  );
}
