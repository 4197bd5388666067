import { domainIsActive } from '@guesthouse/contract/domain-state';
import { figureLimits } from '@guesthouse/contract/figures';
import { isStaleHost } from '../../../shared/inventory/stale-host.ts';
import {
  byteRateQuantity,
  memoryQuantity,
  percentQuantity,
  quantityText,
  type Quantity,
} from '../../../shared/lib/format-quantity.ts';
import { Elapsed } from '../../../shared/ui/elapsed.tsx';
import { BareFigure } from '../../../shared/ui/figure.tsx';
import { Sparkline } from '../../../shared/ui/sparkline.tsx';
import { useAddresses, useFigures, useLoads } from '../api/figures-context.ts';
import type { MachineRow } from '../model/machine-row.ts';
import styles from './machine-table.module.css';

/** What is not known is a dash that says so, never a zero; what is off has nothing to know. */
function Unknown() {
  return (
    <span className={styles.unknown} data-hint="Not known yet, or not told by this hypervisor">
      –<span className="pf-v6-screen-reader">unknown</span>
    </span>
  );
}

function runs({ domain, host }: MachineRow): boolean {
  return domainIsActive[domain.state] && !isStaleHost(host.state);
}

function Value({
  value,
  quantity,
}: {
  value: number | null;
  quantity: (value: number) => Quantity;
}) {
  return value === null ? <Unknown /> : <BareFigure {...quantity(value)} />;
}

function RunningCpu({ row }: { row: MachineRow }) {
  const figures = useFigures(row.key);
  const loads = useLoads(row.key);
  return (
    <span className={styles.load}>
      <Sparkline values={loads} slots={figureLimits.sparkBeats} top={1} />
      <span className={styles.loadFigure}>
        <Value value={figures?.cpu ?? null} quantity={percentQuantity} />
      </span>
    </span>
  );
}

export function CpuCell({ row }: { row: MachineRow }) {
  return runs(row) ? <RunningCpu row={row} /> : null;
}

function RunningMemory({ row }: { row: MachineRow }) {
  const usedKiB = useFigures(row.key)?.memoryKiB ?? null;
  const { memoryKiB, maximumMemoryKiB } = row.domain;
  const words = [
    usedKiB === null ? 'use unknown' : `${quantityText(memoryQuantity(usedKiB))} used`,
    `${quantityText(memoryQuantity(memoryKiB))} given`,
    `${quantityText(memoryQuantity(maximumMemoryKiB))} at most`,
  ];
  return (
    <span data-hint={words.join(', ')}>
      <Value value={usedKiB} quantity={memoryQuantity} />
      <span className={styles.of}> of </span>
      <BareFigure {...memoryQuantity(memoryKiB)} />
    </span>
  );
}

/** Used of what it has; of a machine that is off only what it would get. */
export function MemoryCell({ row }: { row: MachineRow }) {
  if (runs(row)) return <RunningMemory row={row} />;
  return (
    <span className={styles.of}>
      <BareFigure {...memoryQuantity(row.domain.memoryKiB)} />
    </span>
  );
}

type Rate = 'diskBytesPerSecond' | 'netBytesPerSecond';

function RunningRate({ row, rate }: { row: MachineRow; rate: Rate }) {
  return <Value value={useFigures(row.key)?.[rate] ?? null} quantity={byteRateQuantity} />;
}

export function RateCell({ row, rate }: { row: MachineRow; rate: Rate }) {
  return runs(row) ? <RunningRate row={row} rate={rate} /> : null;
}

export function AddressCell({ row }: { row: MachineRow }) {
  const addresses = useAddresses(row.key);
  const [first, ...more] = addresses;
  if (first === undefined || !domainIsActive[row.domain.state]) return null;
  return (
    <span data-hint={addresses.join('\n')}>
      {first}
      {more.length > 0 && (
        <>
          <span className={styles.of}> +{more.length}</span>
          <span className="pf-v6-screen-reader">{more.join(', ')}</span>
        </>
      )}
    </span>
  );
}

export function UptimeCell({ row: { domain } }: { row: MachineRow }) {
  if (!domainIsActive[domain.state]) return null;
  if (domain.activeSince !== null) return <Elapsed since={domain.activeSince} />;
  return (
    <span className={styles.unknown} data-hint="It ran already when Guesthouse first saw it">
      –<span className="pf-v6-screen-reader">unknown</span>
    </span>
  );
}
