import { Button } from '@patternfly/react-core/dist/dynamic/components/Button';
import type { Keeping } from '../model/keeping.ts';
import styles from './host-form.module.css';

const words: Record<Keeping, string> = {
  keep: 'Some are kept, encrypted. They cannot be shown.',
  replace: 'Those that are kept will be replaced.',
  forget: 'Those that are kept will be forgotten.',
};

interface Props {
  readonly keeping: Keeping;
  readonly onChoose: (keeping: Keeping) => void;
}

/** What becomes of the credentials that are kept, once the form is saved. */
export function KeptCredentials({ keeping, onChoose }: Props) {
  return (
    <div className={styles.choices}>
      <p>{words[keeping]}</p>
      {keeping === 'keep' ? (
        <>
          <Button variant="secondary" size="sm" onClick={() => onChoose('replace')}>
            Replace
          </Button>
          <Button variant="link" size="sm" onClick={() => onChoose('forget')}>
            Forget
          </Button>
        </>
      ) : (
        <Button variant="link" size="sm" onClick={() => onChoose('keep')}>
          Keep them
        </Button>
      )}
    </div>
  );
}
