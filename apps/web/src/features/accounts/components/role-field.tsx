import { useId, type ComponentProps } from 'react';
import { RoleSelect } from './role-select.tsx';
import styles from './settings.module.css';

export function RoleField(select: ComponentProps<'select'>) {
  const id = useId();
  return (
    <div className={styles.roleField}>
      <label htmlFor={id}>Role</label>
      <RoleSelect {...select} id={id} aria-describedby={`${id}-help`} />
      <p id={`${id}-help`}>
        A viewer sees, an operator also runs machines, an admin also manages hosts and accounts.
      </p>
    </div>
  );
}
