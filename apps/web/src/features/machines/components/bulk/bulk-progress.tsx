import { Button } from '@patternfly/react-core/dist/dynamic/components/Button';
import { ModalBody, ModalFooter } from '@patternfly/react-core/dist/dynamic/components/Modal';
import { useStore } from '../../../../shared/lib/external-store.ts';
import { Icon, type IconName } from '../../../../shared/ui/icon.tsx';
import { countStates, type BulkEntry, type BulkRun, type BulkState } from '../../model/bulk-run.ts';
import type { MachineRow } from '../../model/machine-row.ts';
import styles from './bulk.module.css';

const marks: Record<BulkState['kind'], { readonly icon: IconName; readonly words: string }> = {
  waiting: { icon: 'more', words: 'waiting' },
  running: { icon: 'restart', words: 'under way' },
  done: { icon: 'check', words: 'done' },
  failed: { icon: 'warning', words: 'failed' },
};

function Line({ entry }: { entry: BulkEntry<MachineRow> }) {
  const { item, state } = entry;
  const { icon, words } = marks[state.kind];
  const told = state.kind === 'done' || state.kind === 'failed' ? state.words : null;
  return (
    <li className={styles.line} data-state={state.kind}>
      <Icon name={icon} />
      <span>
        {item.domain.name} <span className={styles.host}>{item.host.label}</span>
        <span className="pf-v6-screen-reader">: {words}</span>
        {told !== null && <span className={styles.reason}>{told}</span>}
      </span>
    </li>
  );
}

/** All that failed come first: more lines than this help nobody. */
const linesShown = 500;

interface Props {
  readonly run: BulkRun<MachineRow>;
  readonly left: number;
  readonly onClose: () => void;
}

/** What became of each machine, those that failed first once all is done. */
export function BulkProgress({ run, left, onClose }: Props) {
  const entries = useStore(run.entries);
  const { done, failed, waiting, running } = countStates(entries);
  const over = waiting + running === 0;
  const shown = over
    ? entries.toSorted(
        (a, b) => Number(b.state.kind === 'failed') - Number(a.state.kind === 'failed'),
      )
    : entries;
  const summary = [
    `${done} of ${entries.length} done`,
    ...(failed > 0 ? [`${failed} failed`] : []),
    ...(left > 0 ? [`${left} left out`] : []),
  ].join(', ');
  return (
    <>
      <ModalBody>
        <div className={styles.body}>
          <p role="status">{summary}</p>
          <progress
            className={styles.bar}
            aria-label="Progress"
            max={entries.length}
            value={done + failed}
          />
          <ul className={styles.lines} aria-label="Results">
            {shown.slice(0, linesShown).map((entry) => (
              <Line key={entry.key} entry={entry} />
            ))}
            {shown.length > linesShown && <li>and {shown.length - linesShown} more</li>}
          </ul>
        </div>
      </ModalBody>
      <ModalFooter>
        <Button variant={over ? 'primary' : 'secondary'} onClick={onClose}>
          {over ? 'Close' : 'Stop and close'}
        </Button>
        {over && failed > 0 && (
          <Button variant="secondary" onClick={() => void run.start()}>
            Try the {failed} again
          </Button>
        )}
      </ModalFooter>
    </>
  );
}
