import type { HostSummary } from '@guesthouse/contract/host';
import { refusedToAsker } from '@guesthouse/contract/host-control';
import { Button } from '@patternfly/react-core/dist/dynamic/components/Button';
import { useState, type ComponentProps } from 'react';
import { useAsker } from '../../../shared/session/use-asker.ts';
import { useHostOrders } from '../api/use-host-orders.ts';
import { hostMood } from '../model/host-presentation.ts';
import { CredentialsDialog } from './credentials-dialog.tsx';
import { EditHostDialog } from './edit-host-dialog.tsx';
import styles from './host-list.module.css';

interface OrderProps extends Pick<ComponentProps<typeof Button>, 'variant' | 'onClick'> {
  readonly label: string;
  readonly host: HostSummary;
  /** Why it cannot be used now; null where it can. */
  readonly reason: string | null;
}

function Order({ label, host, reason, ...button }: OrderProps) {
  return (
    <Button {...button} size="sm" isAriaDisabled={reason !== null} data-hint={reason ?? undefined}>
      {label}
      <span className="pf-v6-screen-reader"> {host.label}</span>
    </Button>
  );
}

/** What can be done about a host and its connection. */
export function HostButtons({ host }: { host: HostSummary }) {
  const asker = useAsker();
  const { reconnect, remove } = useHostOrders();
  const [dialog, setDialog] = useState<'edit' | 'credentials' | null>(null);
  const close = () => setDialog(null);
  const manage = refusedToAsker('host:manage', asker);
  return (
    <div className={styles.buttons}>
      {hostMood(host) === 'needs-credentials' && (
        <Order
          variant="primary"
          label="Credentials"
          host={host}
          reason={manage}
          onClick={() => setDialog('credentials')}
        />
      )}
      {host.state === 'unreachable' && (
        <Order
          variant="secondary"
          label="Connect now"
          host={host}
          reason={refusedToAsker('domain:operate', asker)}
          onClick={() => void reconnect(host)}
        />
      )}
      <Order
        variant="link"
        label="Edit"
        host={host}
        reason={manage}
        onClick={() => setDialog('edit')}
      />
      <Order
        variant="link"
        label="Remove"
        host={host}
        reason={host.removable ? manage : 'It was given with --connect: start the server without.'}
        onClick={() => void remove(host)}
      />
      {dialog === 'edit' && <EditHostDialog host={host} onClose={close} />}
      {dialog === 'credentials' && <CredentialsDialog host={host} onClose={close} />}
    </div>
  );
}
