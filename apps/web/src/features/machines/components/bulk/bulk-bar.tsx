import { Divider } from '@patternfly/react-core/dist/dynamic/components/Divider';
import { MenuItem } from '@patternfly/react-core/dist/dynamic/components/Menu';
import { Fragment, useCallback, useId, useRef, useState } from 'react';
import { useAsker } from '../../../../shared/session/use-asker.ts';
import { Icon } from '../../../../shared/ui/icon.tsx';
import { PopupMenu } from '../../../../shared/ui/popup-menu.tsx';
import { bulkActs, bulkPlan, bulkRefusal, firstActs, type BulkAct } from '../../model/bulk-acts.ts';
import type { MachineRow } from '../../model/machine-row.ts';
import { askBulk } from './bulk-store.ts';
import styles from './bulk.module.css';

interface Props {
  readonly rows: readonly MachineRow[];
  readonly onClear: () => void;
}

const first = bulkActs.filter(({ id }) => firstActs.includes(id));
const others = bulkActs.filter(({ id }) => !firstActs.includes(id));

function useOffer(rows: readonly MachineRow[]) {
  const asker = useAsker();
  return (act: BulkAct) => {
    const plan = bulkPlan(act, rows, asker);
    return { count: plan.able.length, refusal: bulkRefusal(plan) };
  };
}

function ActButton({ act, rows }: { act: BulkAct; rows: readonly MachineRow[] }) {
  const id = useId();
  const { count, refusal } = useOffer(rows)(act);
  const hint = refusal ?? `${act.label}: ${count} of ${rows.length}`;
  return (
    <button
      type="button"
      className={styles.button}
      aria-disabled={refusal !== null}
      aria-describedby={refusal === null ? undefined : `${id}-why`}
      data-danger={act.danger}
      data-hint={hint}
      onClick={() => refusal === null && askBulk(act, rows)}
    >
      <Icon name={act.icon} />
      <span className={styles.buttonLabel}>{act.label}</span>
      <span className={styles.host}>{count}</span>
      {refusal !== null && (
        <span id={`${id}-why`} hidden>
          {refusal}
        </span>
      )}
    </button>
  );
}

/** What can be done to the machines that are selected, and to how many of them. */
export function BulkBar({ rows, onClear }: Props) {
  const offer = useOffer(rows);
  const more = useRef<HTMLButtonElement>(null);
  const [open, setOpen] = useState(false);
  const close = useCallback(() => setOpen(false), []);
  return (
    <section aria-label="Selected machines" className={styles.barRow}>
      <span role="status" className={styles.count}>
        {rows.length} selected
      </span>
      {first.map((act) => (
        <ActButton key={act.id} act={act} rows={rows} />
      ))}
      <button
        ref={more}
        type="button"
        className={styles.button}
        aria-haspopup="menu"
        aria-expanded={open}
        onClick={() => setOpen(!open)}
      >
        <Icon name="more" />
        <span className={styles.buttonLabel}>More</span>
      </button>
      <button type="button" className={styles.button} onClick={onClear}>
        <Icon name="close" />
        <span className={styles.buttonLabel}>Clear</span>
      </button>
      {open && (
        <PopupMenu label="Actions on the selected machines" anchor={more} onClose={close}>
          {others.map((act) => {
            const { count, refusal } = offer(act);
            return (
              <Fragment key={act.id}>
                {act.id === 'delete' && <Divider component="li" />}
                <MenuItem
                  itemId={act.id}
                  icon={<Icon name={act.icon} />}
                  isDanger={act.danger && refusal === null}
                  isAriaDisabled={refusal !== null}
                  description={refusal ?? `${count} of ${rows.length}`}
                  onClick={() => {
                    if (refusal !== null) return;
                    close();
                    askBulk(act, rows);
                  }}
                >
                  {act.label}
                </MenuItem>
              </Fragment>
            );
          })}
        </PopupMenu>
      )}
    </section>
  );
}
