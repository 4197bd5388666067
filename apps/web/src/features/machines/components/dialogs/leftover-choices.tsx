import type { UseFormRegisterReturn } from 'react-hook-form';
import { CheckField } from '../../../../shared/ui/check-field.tsx';
import type { Leftover, LeftoverChoice } from '../../model/deletion-plan.ts';
import styles from './delete-dialog.module.css';

interface Props {
  readonly choices: readonly LeftoverChoice[];
  readonly register: (option: Leftover) => UseFormRegisterReturn;
}

/** What else would remain on the host. */
export function LeftoverChoices({ choices, register }: Props) {
  if (choices.length === 0) return null;
  return (
    <fieldset className={styles.group}>
      <legend>Remove with it</legend>
      {choices.map(({ option, label, help }) => (
        <CheckField key={option} label={label} help={help} {...register(option)} />
      ))}
    </fieldset>
  );
}
