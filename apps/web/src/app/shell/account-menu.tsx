import { Suspense, useRef, useState } from 'react';
import { lazyPart } from '../../shared/lib/lazy-part.ts';
import { useSession } from '../../shared/session/session-query.ts';
import { Icon } from '../../shared/ui/icon.tsx';
import styles from './bar-button.module.css';

const load = () => import('./account-menu-popup.tsx');
const AccountMenuPopup = lazyPart(load);

export function AccountMenu() {
  const { username } = useSession();
  const [open, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  return (
    <>
      <button
        ref={button}
        type="button"
        className={styles.button}
        aria-label={`Account ${username}`}
        aria-haspopup="menu"
        aria-expanded={open}
        onPointerEnter={() => void load()}
        onClick={() => setOpen(!open)}
      >
        <Icon name="person" />
        <span className={styles.text}>{username}</span>
      </button>
      {open && (
        <Suspense>
          <AccountMenuPopup anchor={button} onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  );
}
