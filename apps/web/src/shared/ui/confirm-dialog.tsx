import { Button } from '@patternfly/react-core/dist/dynamic/components/Button';
import {
  Modal,
  ModalBody,
  ModalFooter,
  ModalHeader,
} from '@patternfly/react-core/dist/dynamic/components/Modal';
import { serverNotReached } from '@guesthouse/contract/host-control';
import { useServerIsLost } from '../socket/connection-health.ts';
import type { ConfirmRequest } from './confirm.ts';
import { Notice } from './notice.tsx';

export default function ConfirmDialog({ request }: { request: ConfirmRequest }) {
  const { title, body, confirmLabel, danger, settle } = request;
  const lost = useServerIsLost();
  return (
    <Modal
      isOpen
      variant="small"
      aria-labelledby="confirm-title"
      aria-describedby="confirm-body"
      onClose={() => settle(false)}
    >
      <ModalHeader title={title} labelId="confirm-title" />
      <ModalBody id="confirm-body">
        {body}
        {lost && <Notice tone="warn" title={serverNotReached} />}
      </ModalBody>
      <ModalFooter>
        <Button
          variant={danger ? 'danger' : 'primary'}
          isDisabled={lost}
          onClick={() => settle(true)}
        >
          {confirmLabel}
        </Button>
        <Button variant="link" onClick={() => settle(false)}>
          Cancel
        </Button>
      </ModalFooter>
    </Modal>
  );
}
