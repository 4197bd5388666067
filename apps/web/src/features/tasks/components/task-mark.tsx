import { taskIsActive } from '@guesthouse/contract/task';
import { useTasks } from '../../../shared/tasks/task-query.ts';
import { Icon } from '../../../shared/ui/icon.tsx';
import { useDock } from './dock-state.ts';
import styles from './task-mark.module.css';

/** How many tasks are under way; opens and closes the dock. */
export function TaskMark({ className }: { className: string | undefined }) {
  const [open, setOpen] = useDock();
  const active = (useTasks() ?? []).filter(({ state }) => taskIsActive[state]).length;
  const words = active === 0 ? 'none under way' : `${active} under way`;
  return (
    <button
      type="button"
      className={className}
      aria-label={`Tasks: ${words}`}
      aria-expanded={open}
      aria-controls="dock"
      data-hint={`Tasks: ${words}`}
      onClick={() => setOpen(!open)}
    >
      <Icon name="tasks" />
      {active > 0 && (
        <span className={styles.count} aria-hidden="true">
          {active}
        </span>
      )}
    </button>
  );
}
