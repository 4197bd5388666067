import type { TaskSummary } from '@guesthouse/contract/task';
import { progressWords } from '../model/progress-words.ts';
import styles from './task-progress.module.css';

/** A bar with what it says in figures; a bar without a measure where none is known. */
export function TaskProgress({ task }: { task: TaskSummary }) {
  const fraction = task.progress?.fraction ?? null;
  const words = progressWords(task);
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
