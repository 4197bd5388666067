import type { TaskSummary } from '@guesthouse/contract/task';
import { useQuery } from '@tanstack/react-query';
import { errorWords } from '../../../shared/api/api-problem.ts';
import { formatMoment } from '../../../shared/lib/format-time.ts';
import { taskLogQuery } from '../api/task-log-query.ts';
import styles from './task-item.module.css';

/** Every line that the task has said, and what to do where it failed. */
export function TaskLog({ id, task }: { id: string; task: TaskSummary }) {
  const { data, error } = useQuery(taskLogQuery(task));
  const hint = task.problem?.hint;
  return (
    <div id={id} className={styles.log}>
      {error && !data && <p role="alert">{errorWords(error).detail}</p>}
      {data?.log.length === 0 && <p>It has not said anything yet.</p>}
      {data && data.log.length > 0 && (
        <ol className={styles.lines}>
          {data.log.map(({ at, text }, index) => (
            <li key={index} className={styles.logLine}>
              <time dateTime={at} className={styles.logTime}>
                {formatMoment(at)}
              </time>
              <span>{text}</span>
            </li>
          ))}
        </ol>
      )}
      {hint !== undefined && <p className={styles.hint}>{hint}</p>}
    </div>
  );
}
