import type { TaskSummary } from '@guesthouse/contract/task';
import { progressWords } from '../model/progress-words.ts';
import styles from './task-progress.module.css';

/** A bar with what it says in figures; where nothing can be measured, with what is being done. */
export function TaskProgress({ task }: { task: TaskSummary }) {
  const fraction = task.progress?.fraction ?? null;
  const words = progressWords(task) || (task.message ?? '');
  return (
    <span className={styles.progress}>
      <progress
        className={styles.bar}
        aria-label={`Progress: ${task.title}`}
        max={1}
        {...(fraction === null ? {} : { value: fraction })}
      />
      {words !== '' && <span className={styles.words}>{words}</span>}
    </span>
  );
}
