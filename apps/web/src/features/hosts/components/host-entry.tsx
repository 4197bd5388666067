import type { HostSummary } from '@guesthouse/contract/host';
import { leastRoleFor, roleHas } from '@guesthouse/contract/permission';
import { Button } from '@patternfly/react-core/dist/dynamic/components/Button';
import { Link } from '@tanstack/react-router';
import { writeField } from '../../../shared/filter/write-terms.ts';
import { memoryQuantity, quantityText } from '../../../shared/lib/format-quantity.ts';
import { useSession } from '../../../shared/session/session-query.ts';
import { Elapsed } from '../../../shared/ui/elapsed.tsx';
import { useHostOrders } from '../api/use-host-orders.ts';
import { hostPresentations, originWords } from '../model/host-presentation.ts';
import styles from './host-list.module.css';
import { HostMark } from './host-mark.tsx';

interface Props {
  readonly host: HostSummary;
  readonly machines: number;
}

function facts(host: HostSummary): string[] {
  const { hypervisor, hypervisorVersion, libvirtVersion, cpuModel, cpus, memoryKiB } = host;
  return [
    hypervisor && `${hypervisor} ${hypervisorVersion ?? ''}`.trim(),
    libvirtVersion && `libvirt ${libvirtVersion}`,
    cpus !== null && `${cpus} CPUs${cpuModel ? ` (${cpuModel})` : ''}`,
    memoryKiB !== null && `${quantityText(memoryQuantity(memoryKiB))} of memory`,
  ].filter((fact): fact is string => typeof fact === 'string' && fact !== '');
}

function Trouble({ host }: { host: HostSummary }) {
  if (host.state === 'connected' || !host.problem) return null;
  const { message, hint } = host.problem;
  return (
    <div className={styles.trouble}>
      <p>{message}</p>
      {hint !== null && <p className={styles.hint}>{hint}</p>}
    </div>
  );
}

function HostButtons({ host }: { host: HostSummary }) {
  const { role } = useSession();
  const { reconnect, remove } = useHostOrders();
  const mayRemove = roleHas(role, 'host:manage');
  return (
    <div className={styles.buttons}>
      {host.state === 'unreachable' && roleHas(role, 'domain:operate') && (
        <Button variant="secondary" onClick={() => void reconnect(host)}>
          Connect now
        </Button>
      )}
      {host.removable && (
        <Button
          variant="link"
          isAriaDisabled={!mayRemove}
          data-hint={mayRemove ? undefined : `This needs the ${leastRoleFor('host:manage')} role.`}
          onClick={() => void remove(host)}
        >
          Remove
          <span className="pf-v6-screen-reader"> {host.label}</span>
        </Button>
      )}
    </div>
  );
}

/** One host: what it is, how its connection is, and what can be done about that. */
export function HostEntry({ host, machines }: Props) {
  const { label, tone } = hostPresentations[host.state];
  return (
    <li className={styles.entry} data-host={host.hostId}>
      <div className={styles.line}>
        <HostMark state={host.state} />
        <h2 className={styles.name}>{host.label}</h2>
        <span className={styles.state} data-tone={tone}>
          {label} <Elapsed since={host.since} />
        </span>
        <HostButtons host={host} />
      </div>
      <p className={styles.facts}>
        <code>{host.uri}</code>
        {[...facts(host), originWords[host.origin]].map((fact) => (
          <span key={fact}>{fact}</span>
        ))}
        <Link to="/machines" search={{ filter: writeField('host', [host.label]) }}>
          {machines === 1 ? '1 machine' : `${machines} machines`}
        </Link>
      </p>
      <Trouble host={host} />
    </li>
  );
}
