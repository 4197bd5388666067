import type { TaskSummary } from '@guesthouse/contract/task';
import { progressWords } from '../model/progress-words.ts';
import { dockTasks } from '../model/task-presentation.ts';
import { useTasks } from '../../../shared/tasks/task-query.ts';
import { Icon } from '../../../shared/ui/icon.tsx';
import { useDock } from './dock-state.ts';
import styles from './task-dock.module.css';
import { TaskItem } from './task-item.tsx';

/** While something is under way and the dock is closed: one line of it. */
function Strip({ active, onOpen }: { active: readonly TaskSummary[]; onOpen: () => void }) {
  const [first, ...others] = active;
  if (!first) return null;
  const words = progressWords(first);
  return (
    <button
      type="button"
      className={styles.strip}
      aria-expanded={false}
      aria-controls="dock"
      onClick={onOpen}
    >
      <Icon name="tasks" size={14} />
      <span className={styles.stripTitle}>{first.title}</span>
      {words !== '' && <span className={styles.stripWords}>{words}</span>}
      {others.length > 0 && <span className={styles.stripWords}>and {others.length} more</span>}
    </button>
  );
}

interface OpenProps extends ReturnType<typeof dockTasks> {
  readonly onClose: () => void;
}

function OpenDock({ active, recent, onClose }: OpenProps) {
  const tasks = [...active, ...recent];
  return (
    <>
      <div className={styles.head}>
        <h2 className={styles.heading}>Tasks</h2>
        <span className={styles.count}>
          {active.length === 0 ? 'none under way' : `${active.length} under way`}
        </span>
        <button
          type="button"
          className={styles.close}
          aria-label="Close the tasks"
          onClick={onClose}
        >
          <Icon name="close" />
        </button>
      </div>
      {tasks.length === 0 ? (
        <p className={styles.empty}>
          Whatever takes longer than a second appears here: saving a machine, dumping its memory,
          starting it from a saved state.
        </p>
      ) : (
        <ul className={styles.list} aria-label="Tasks">
          {tasks.map((task) => (
            <TaskItem key={task.taskId} task={task} />
          ))}
        </ul>
      )}
    </>
  );
}

/** Tasks at the bottom of every page, whoever ordered them. */
export function TaskDock() {
  const [open, setOpen] = useDock();
  const { active, recent } = dockTasks(useTasks() ?? []);
  if (!open && active.length === 0) return null;
  return (
    <section id="dock" aria-label="Dock" className={styles.dock} data-open={open}>
      {open ? (
        <OpenDock active={active} recent={recent} onClose={() => setOpen(false)} />
      ) : (
        <Strip active={active} onOpen={() => setOpen(true)} />
      )}
    </section>
  );
}
