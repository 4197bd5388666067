import { keyCombinations, type GuestKey } from '@guesthouse/contract/guest-keys';
import { serverNotReached } from '@guesthouse/contract/host-control';
import { Button } from '@patternfly/react-core/dist/dynamic/components/Button';
import {
  Modal,
  ModalBody,
  ModalFooter,
  ModalHeader,
} from '@patternfly/react-core/dist/dynamic/components/Modal';
import { useId, useState } from 'react';
import { errorWords } from '../../../../shared/api/api-problem.ts';
import { useServerIsLost } from '../../../../shared/socket/connection-health.ts';
import { Notice } from '../../../../shared/ui/notice.tsx';
import { useDomainOrder } from '../../api/use-domain-order.ts';
import { readKeys } from '../../model/typed-keys.ts';
import type { DialogProps } from './dialog-props.ts';
import styles from './keys-dialog.module.css';

/** Combinations to press, one after another: the dialog stays open. */
export function KeysDialog({ domain, onClose }: DialogProps) {
  const id = useId();
  const { mutate, isPending, error } = useDomainOrder();
  const [sent, setSent] = useState('');
  const [typed, setTyped] = useState('');
  const own = readKeys(typed);
  const lost = useServerIsLost();
  const busy = isPending || lost;
  const send = (keys: readonly GuestKey[], label: string) =>
    mutate(
      { action: 'send-keys', domain, options: { keys: [...keys], holdMs: 50 } },
      { onSuccess: () => setSent(`${label} sent to ${domain.name}`) },
    );
  return (
    <Modal isOpen variant="small" aria-labelledby={`${id}-title`} onClose={onClose}>
      <ModalHeader title={`Send keys to ${domain.name}`} labelId={`${id}-title`} />
      <ModalBody>
        <ul className={styles.keys}>
          {keyCombinations.map(({ label, meaning, keys }) => (
            <li key={label}>
              <button
                type="button"
                className={styles.key}
                disabled={busy}
                onClick={() => send(keys, label)}
              >
                <kbd>{label}</kbd>
                <span className={styles.meaning}>{meaning}</span>
              </button>
            </li>
          ))}
        </ul>
        <form
          className={styles.own}
          onSubmit={(event) => {
            event.preventDefault();
            if (own.keys) send(own.keys, typed.trim());
          }}
        >
          <label htmlFor={`${id}-own`}>Others, pressed together</label>
          <input
            id={`${id}-own`}
            className={styles.input}
            value={typed}
            placeholder="ctrl shift esc"
            autoCapitalize="none"
            spellCheck={false}
            aria-describedby={`${id}-help`}
            aria-invalid={typed !== '' && own.problem !== null}
            onChange={(event) => setTyped(event.target.value)}
          />
          <Button type="submit" variant="secondary" isDisabled={!own.keys || busy}>
            Send
          </Button>
          <p id={`${id}-help`} className={styles.help}>
            {typed !== '' && own.problem !== null
              ? own.problem
              : 'Names of keys with spaces between them, at most 16.'}
          </p>
        </form>
        {error ? (
          <Notice
            tone="bad"
            role="alert"
            title={errorWords(error).detail}
            hint={errorWords(error).hint}
          />
        ) : (
          <p role="status" className={styles.help}>
            {lost ? serverNotReached : sent}
          </p>
        )}
      </ModalBody>
      <ModalFooter>
        <Button variant="link" onClick={onClose}>
          Close
        </Button>
      </ModalFooter>
    </Modal>
  );
}
