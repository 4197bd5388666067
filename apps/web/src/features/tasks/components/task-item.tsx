import { taskIsActive, type TaskSummary } from '@guesthouse/contract/task';
import { useId, useState } from 'react';
import { useAsker } from '../../../shared/session/use-asker.ts';
import { Elapsed } from '../../../shared/ui/elapsed.tsx';
import { Icon } from '../../../shared/ui/icon.tsx';
import { useAbortTask } from '../api/use-abort-task.ts';
import { abortControl, taskStatePresentations } from '../model/task-presentation.ts';
import styles from './task-item.module.css';
import { TaskLog } from './task-log.tsx';
import { TaskProgress } from './task-progress.tsx';

function AbortButton({ task }: { task: TaskSummary }) {
  const control = abortControl(task, useAsker());
  const abort = useAbortTask();
  const reasonId = useId();
  const usable = control.can && !abort.isPending;
  return (
    <>
      <button
        type="button"
        className={styles.button}
        aria-label={`Abort: ${task.title}`}
        aria-disabled={!usable}
        aria-describedby={control.can ? undefined : reasonId}
        data-hint={control.can ? 'Ask libvirt to end this' : control.reason}
        onClick={() => {
          if (usable) abort.mutate(task);
        }}
      >
        {task.aborting ? 'Ending…' : 'Abort'}
      </button>
      {!control.can && (
        <span id={reasonId} hidden>
          {control.reason}
        </span>
      )}
    </>
  );
}

/** What it does or what came of it. */
function Outcome({ task }: { task: TaskSummary }) {
  if (task.state === 'running') return <TaskProgress task={task} />;
  const { label } = taskStatePresentations[task.state];
  return (
    <span className={styles.outcome}>
      {label}
      {task.message !== null && task.message !== `${label}.` && ` · ${task.message}`}
    </span>
  );
}

/** One task on one line, and below it its log when asked for. */
export function TaskItem({ task }: { task: TaskSummary }) {
  const [open, setOpen] = useState(false);
  const logId = useId();
  const { icon, tone, label } = taskStatePresentations[task.state];
  return (
    <li className={styles.item}>
      <div className={styles.line}>
        <span className={styles.mark} data-tone={tone} data-hint={label}>
          <Icon name={icon} size={14} />
        </span>
        <span className={styles.title}>{task.title}</span>
        <Outcome task={task} />
        <span className={styles.owner} data-hint={`Ordered by ${task.owner.name}`}>
          {task.owner.name}
        </span>
        <span className={styles.time}>
          <Elapsed since={task.endedAt ?? task.createdAt} />
          {task.endedAt !== null && ' ago'}
        </span>
        <span className={styles.buttons}>
          {taskIsActive[task.state] && <AbortButton task={task} />}
          <button
            type="button"
            className={styles.button}
            aria-label={`Log: ${task.title}`}
            aria-expanded={open}
            aria-controls={open ? logId : undefined}
            onClick={() => setOpen(!open)}
          >
            Log
          </button>
        </span>
      </div>
      {open && <TaskLog id={logId} task={task} />}
    </li>
  );
}
