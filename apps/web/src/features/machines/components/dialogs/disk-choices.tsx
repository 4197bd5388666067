import type { DeletableDisk } from '@guesthouse/contract/domain-deletion';
import type { UseFormRegisterReturn } from 'react-hook-form';
import { CheckField } from '../../../../shared/ui/check-field.tsx';
import { sizeWords } from '../../model/deletion-plan.ts';
import styles from './delete-dialog.module.css';

function helpOf(disk: DeletableDisk): string {
  const place = disk.pool === null ? null : `volume ${disk.volume ?? ''} of pool ${disk.pool}`;
  return [place, sizeWords(disk), disk.refusal ?? disk.warning].filter(Boolean).join(' · ');
}

interface Props {
  readonly disks: readonly DeletableDisk[];
  readonly register: (target: string) => UseFormRegisterReturn;
}

/** Each disk with what it is, where it is and who else has it; kept unless it is chosen. */
export function DiskChoices({ disks, register }: Props) {
  if (disks.length === 0) return <p>It has no disks.</p>;
  return (
    <fieldset className={styles.group}>
      <legend>Delete with it, for good</legend>
      {disks.map((disk) => (
        <CheckField
          key={disk.target}
          label={`${disk.target}: ${disk.source}`}
          help={helpOf(disk)}
          disabled={disk.refusal !== null}
          {...register(disk.target)}
          value={disk.target}
        />
      ))}
    </fieldset>
  );
}
