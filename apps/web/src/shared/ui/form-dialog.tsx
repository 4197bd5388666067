import { Button } from '@patternfly/react-core/dist/dynamic/components/Button';
import {
  Modal,
  ModalBody,
  ModalFooter,
  ModalHeader,
} from '@patternfly/react-core/dist/dynamic/components/Modal';
import { useId, type ComponentProps, type ReactNode } from 'react';
import styles from './form-dialog.module.css';

interface Props {
  readonly title: string;
  readonly submitLabel: string;
  readonly busy: boolean;
  readonly onSubmit: ComponentProps<'form'>['onSubmit'];
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** A form in a dialog: Enter submits, Escape leaves. */
export function FormDialog({ title, submitLabel, busy, onSubmit, onClose, children }: Props) {
  const id = useId();
  return (
    <Modal isOpen variant="small" aria-labelledby={`${id}-title`} onClose={onClose}>
      <ModalHeader title={title} labelId={`${id}-title`} />
      <ModalBody>
        <form id={id} className={styles.form} noValidate onSubmit={onSubmit}>
          {children}
        </form>
      </ModalBody>
      <ModalFooter>
        <Button type="submit" form={id} isDisabled={busy}>
          {submitLabel}
        </Button>
        <Button variant="link" onClick={onClose}>
          Cancel
        </Button>
      </ModalFooter>
    </Modal>
  );
}
