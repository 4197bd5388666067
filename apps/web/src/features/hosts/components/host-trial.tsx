import { Button } from '@patternfly/react-core/dist/dynamic/components/Button';
import { useCallback } from 'react';
import { errorWords } from '../../../shared/api/api-problem.ts';
import { useClock } from '../../../shared/lib/use-clock.ts';
import { Notice } from '../../../shared/ui/notice.tsx';
import type { HostTestControl } from '../api/host-setup-queries.ts';
import { foundWords } from '../model/host-test-words.ts';
import styles from './host-form.module.css';

/** The server gives up after as long. */
const deadlineMs = 15_000;

interface Props {
  readonly test: HostTestControl;
  readonly onBegin: () => void;
}

function Running({ beganAtMs, onAbort }: { beganAtMs: number; onAbort: () => void }) {
  const seconds = useClock(
    useCallback((nowMs) => Math.max(0, Math.round((nowMs - beganAtMs) / 1000)), [beganAtMs]),
  );
  return (
    <>
      <progress
        max={deadlineMs / 1000}
        value={Math.min(seconds, deadlineMs / 1000)}
        aria-label="Connecting"
      />
      <span>{seconds} s</span>
      <Button variant="link" onClick={onAbort}>
        Abort
      </Button>
    </>
  );
}

function Outcome({ result, error }: Pick<HostTestControl, 'result' | 'error'>) {
  if (error) {
    const { detail, hint } = errorWords(error);
    return <Notice tone="bad" title={detail} hint={hint} />;
  }
  if (!result) return null;
  if (result.reached)
    return <Notice tone="good" title={foundWords(result)} hint={`It took ${result.tookMs} ms.`} />;
  const { message, hint, prompts } = result.problem;
  const askedHint = prompts.length > 0 ? 'Give them above, and test again.' : hint;
  return <Notice tone="warn" title={message} hint={askedHint} />;
}

/** Connects once with what the form says, and tells what is there or why not. */
export function HostTrial({ test, onBegin }: Props) {
  const { isPending, beganAtMs, clear } = test;
  return (
    <div className={styles.trial}>
      <div className={styles.bar}>
        <Button variant="secondary" isDisabled={isPending} onClick={onBegin}>
          {isPending ? 'Testing…' : 'Test the connection'}
        </Button>
        {isPending && <Running beganAtMs={beganAtMs} onAbort={clear} />}
      </div>
      <div role="status">{!isPending && <Outcome {...test} />}</div>
    </div>
  );
}
