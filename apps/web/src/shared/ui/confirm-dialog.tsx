import { Button } from '@patternfly/react-core/dist/dynamic/components/Button';
import {
  Modal,
  ModalBody,
  ModalFooter,
  ModalHeader,
} from '@patternfly/react-core/dist/dynamic/components/Modal';
import type { ConfirmRequest } from './confirm.ts';

export default function ConfirmDialog({ request }: { request: ConfirmRequest }) {
  const { title, body, confirmLabel, danger, settle } = request;
  return (
    <Modal
      isOpen
      variant="small"
      aria-labelledby="confirm-title"
      aria-describedby="confirm-body"
      onClose={() => settle(false)}
    >
      <ModalHeader title={title} labelId="confirm-title" />
      <ModalBody id="confirm-body">{body}</ModalBody>
      <ModalFooter>
        <Button variant={danger ? 'danger' : 'primary'} onClick={() => settle(true)}>
          {confirmLabel}
        </Button>
        <Button variant="link" onClick={() => settle(false)}>
          Cancel
        </Button>
      </ModalFooter>
    </Modal>
  );
}
