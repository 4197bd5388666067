import { entryProblem } from '../model/entry-problem.ts';
import styles from './entry-page.module.css';

export function EntryProblemNote({ error }: { error: unknown }) {
  if (error === null || error === undefined) return null;
  const { title, detail } = entryProblem(error);
  return (
    <div role="alert" className={styles.problem}>
      <strong>{title}</strong>
      {detail !== null && <p>{detail}</p>}
    </div>
  );
}
