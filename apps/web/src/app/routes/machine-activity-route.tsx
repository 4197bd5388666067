import { useMemo, useState } from 'react';
import { ActivityStream } from '../../features/activity/components/activity-stream.tsx';
import { useMachine } from '../machine/machine-context.ts';
import styles from './machine-activity-route.module.css';

export default function MachineActivityRoute() {
  const { hostId, uuid } = useMachine().domain;
  const scope = useMemo(() => ({ hostId, subjectId: uuid }), [hostId, uuid]);
  const [filter, setFilter] = useState('');
  return (
    <ActivityStream
      scope={scope}
      filter={filter}
      onFilter={setFilter}
      head={(bar) => <div className={styles.bar}>{bar}</div>}
    />
  );
}
