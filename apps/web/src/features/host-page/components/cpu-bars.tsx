import type { CpuShares } from '@guesthouse/contract/host-stats';
import { memo } from 'react';
import { busyShare, loadWords, percentText } from '../model/cpu-load.ts';
import type { HostFrame } from '../api/host-feed.ts';
import styles from './host-page.module.css';

const CpuBar = memo(function CpuBar({
  cpuId,
  shares,
}: {
  cpuId: number;
  shares: CpuShares | null;
}) {
  const { user, system, iowait } = shares ?? { user: 0, system: 0, iowait: 0 };
  return (
    <li className={styles.cpu} data-hint={`CPU ${cpuId}: ${loadWords(shares)}`}>
      <span className={styles.cpuNumber}>
        <span className="pf-v6-screen-reader">CPU </span>
        {cpuId}
      </span>
      <svg className={styles.bar} viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
        <rect className={styles.barGround} width={100} height={8} />
        <rect className={styles.barUser} width={user * 100} height={8} />
        <rect className={styles.barSystem} x={user * 100} width={system * 100} height={8} />
        <rect
          className={styles.barWait}
          x={(user + system) * 100}
          width={(iowait ?? 0) * 100}
          height={8}
        />
      </svg>
      <span className={styles.cpuBusy}>
        {shares ? percentText(busyShare(shares)) : <span className={styles.unknown}>–</span>}
        <span className="pf-v6-screen-reader"> {loadWords(shares)}</span>
      </span>
    </li>
  );
});

/** Each CPU's load of this moment, in the colours of the chart above. */
export function CpuBars({ cpus }: Pick<HostFrame, 'cpus'>) {
  if (cpus.size === 0) return null;
  const ordered = [...cpus].sort(([a], [b]) => a - b);
  return (
    <section className={styles.section}>
      <h2>Each CPU now</h2>
      {/* A long list has to be scrolled with the keyboard too. */}
      {/* eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <ul className={styles.cpus} aria-label="Each CPU now" tabIndex={0}>
        {ordered.map(([cpuId, shares]) => (
          <CpuBar key={cpuId} cpuId={cpuId} shares={shares} />
        ))}
      </ul>
    </section>
  );
}
