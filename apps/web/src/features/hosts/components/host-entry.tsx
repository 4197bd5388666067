import type { HostSummary } from '@guesthouse/contract/host';
import { Link } from '@tanstack/react-router';
import { writeField } from '../../../shared/filter/write-terms.ts';
import { memoryQuantity, quantityText } from '../../../shared/lib/format-quantity.ts';
import { useServerIsLost } from '../../../shared/socket/connection-health.ts';
import { Elapsed } from '../../../shared/ui/elapsed.tsx';
import { Notice } from '../../../shared/ui/notice.tsx';
import { hostMood, hostPresentations, originWords } from '../model/host-presentation.ts';
import { HostButtons } from './host-buttons.tsx';
import styles from './host-list.module.css';
import { HostMark } from './host-mark.tsx';
import { NextAttempt } from './next-attempt.tsx';

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
    host.readOnly && 'for looking only',
  ].filter((fact): fact is string => typeof fact === 'string' && fact !== '');
}

/** Of a host that was never reached nobody knows. */
function machineCount({ hypervisor }: HostSummary, machines: number): string {
  if (machines === 0 && hypervisor === null) return 'machines not known yet';
  return machines === 1 ? '1 machine' : `${machines} machines`;
}

function Trouble({ host }: { host: HostSummary }) {
  if (host.state === 'connected' || !host.problem) return null;
  const { message, hint } = host.problem;
  return (
    <div className={styles.trouble}>
      <Notice tone="warn" title={message} hint={hint} />
    </div>
  );
}

function Connection({ host }: { host: HostSummary }) {
  const { label, tone } = hostPresentations[hostMood(host)];
  if (useServerIsLost())
    return (
      <span className={styles.state} data-tone="idle">
        was {label.toLowerCase()}
      </span>
    );
  return (
    <span className={styles.state} data-tone={tone}>
      {label} <Elapsed since={host.since} />
      {host.nextAttemptAt !== null && (
        <>
          , <NextAttempt at={host.nextAttemptAt} />
        </>
      )}
    </span>
  );
}

/** One host: what it is, how its connection is, and what can be done about that. */
export function HostEntry({ host, machines }: Props) {
  return (
    <li className={styles.entry} data-host={host.hostId}>
      <div className={styles.line}>
        <HostMark mood={hostMood(host)} />
        <h2 className={styles.name}>
          <Link to="/hosts/$hostId" params={{ hostId: host.hostId }}>
            {host.label}
          </Link>
        </h2>
        <Connection host={host} />
        <HostButtons host={host} />
      </div>
      <p className={styles.facts}>
        <code>{host.uri}</code>
        {[...facts(host), originWords[host.origin]].map((fact) => (
          <span key={fact}>{fact}</span>
        ))}
        <Link to="/machines" search={{ filter: writeField('host', [host.label]) }}>
          {machineCount(host, machines)}
        </Link>
      </p>
      <Trouble host={host} />
    </li>
  );
}
