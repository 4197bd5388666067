import { roles } from '@guesthouse/contract/permission';
import type { ComponentProps } from 'react';
import styles from './settings.module.css';

/** The three roles, in their order; takes what a form registers. */
export function RoleSelect({ className, ...select }: ComponentProps<'select'>) {
  return (
    <select {...select} className={`${styles.select ?? ''} ${className ?? ''}`}>
      {roles.map((role) => (
        <option key={role}>{role}</option>
      ))}
    </select>
  );
}
