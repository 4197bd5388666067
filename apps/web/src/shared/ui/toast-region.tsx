import { useStore } from '../lib/external-store.ts';
import { Icon } from './icon.tsx';
import styles from './toast-region.module.css';
import { dismissToast, toasts, type Toast } from './toasts.ts';

function ToastBox({ toast }: { toast: Toast }) {
  return (
    <li className={styles.toast} data-tone={toast.tone}>
      <span className={styles.mark}>
        <Icon name={toast.tone === 'danger' ? 'warning' : 'check'} />
      </span>
      <div className={styles.words}>
        <strong>{toast.title}</strong>
        {toast.detail !== null && <p>{toast.detail}</p>}
        {toast.hint !== null && <p className={styles.hint}>{toast.hint}</p>}
      </div>
      <button
        type="button"
        className={styles.close}
        aria-label={`Dismiss: ${toast.title}`}
        onClick={() => dismissToast(toast.id)}
      >
        <Icon name="close" />
      </button>
    </li>
  );
}

export function ToastRegion() {
  const shown = useStore(toasts);
  return (
    <section aria-label="Notices" aria-live="polite" className={styles.region}>
      {shown.length > 0 && (
        <ul className={styles.list}>
          {shown.map((toast) => (
            <ToastBox key={toast.id} toast={toast} />
          ))}
        </ul>
      )}
    </section>
  );
}
