import { lazy, Suspense, useState } from 'react';
import { Icon } from '../../../shared/ui/icon.tsx';
import styles from './new-machine-button.module.css';

const load = () => import('./new-machine-menu.tsx');
const NewMachineMenu = lazy(load);

export function NewMachineButton() {
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  return (
    <>
      <button
        type="button"
        className={styles.button}
        aria-haspopup="menu"
        aria-expanded={anchor !== null}
        onPointerEnter={() => void load()}
        onClick={({ currentTarget }) => setAnchor((now) => (now ? null : currentTarget))}
      >
        <Icon name="plus" size={14} />
        Add
      </button>
      {anchor && (
        <Suspense>
          <NewMachineMenu anchor={anchor} onClose={() => setAnchor(null)} />
        </Suspense>
      )}
    </>
  );
}
