import { Button } from '@patternfly/react-core/dist/dynamic/components/Button';
import {
  Modal,
  ModalBody,
  ModalFooter,
  ModalHeader,
} from '@patternfly/react-core/dist/dynamic/components/Modal';
import { serverNotReached } from '@guesthouse/contract/host-control';
import { useId, type ComponentProps, type ReactNode } from 'react';
import { errorWords } from '../api/api-problem.ts';
import { useServerIsLost } from '../socket/connection-health.ts';
import { Notice } from './notice.tsx';
import styles from './form-dialog.module.css';

interface Props {
  readonly title: string;
  readonly submitLabel: string;
  readonly busy: boolean;
  /** Whether something is lost for good. */
  readonly danger?: boolean;
  /** Why the last attempt came to nothing: a notice behind the dialog nobody would read. */
  readonly error?: Error | null;
  readonly onSubmit: ComponentProps<'form'>['onSubmit'];
  readonly onClose: () => void;
  readonly children: ReactNode;
}

function FormError({ error }: { error: Error }) {
  const { title, detail, hint } = errorWords(error);
  return <Notice tone="bad" role="alert" title={detail || title} hint={hint} />;
}

/** A form in a dialog: Enter submits, Escape leaves. */
export function FormDialog(props: Props) {
  const {
    title,
    submitLabel,
    busy,
    danger = false,
    error = null,
    onSubmit,
    onClose,
    children,
  } = props;
  const id = useId();
  const lost = useServerIsLost();
  return (
    <Modal isOpen variant="small" aria-labelledby={`${id}-title`} onClose={onClose}>
      <ModalHeader title={title} labelId={`${id}-title`} />
      <ModalBody>
        <form id={id} className={styles.form} noValidate onSubmit={onSubmit}>
          {children}
          {lost && <Notice tone="warn" title={serverNotReached} />}
          {error && <FormError error={error} />}
        </form>
      </ModalBody>
      <ModalFooter>
        <Button
          type="submit"
          form={id}
          variant={danger ? 'danger' : 'primary'}
          isDisabled={busy || lost}
        >
          {submitLabel}
        </Button>
        <Button variant="link" onClick={onClose}>
          Cancel
        </Button>
      </ModalFooter>
    </Modal>
  );
}
