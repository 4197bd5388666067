import { bytesQuantity } from '../../../shared/lib/format-quantity.ts';
import { Figure } from '../../../shared/ui/figure.tsx';
import { FactList, type Fact } from '../../../shared/ui/fact-list.tsx';
import { Page } from '../../../shared/ui/page.tsx';
import { poolTypeWords } from '../model/pool-presentation.ts';
import type { PoolRow } from '../model/pool-row.ts';
import { CapacityBar } from './capacity-bar.tsx';
import { PoolActions } from './pool-actions.tsx';
import { PoolState } from './pool-columns.tsx';
import styles from './storage.module.css';
import { VolumeList } from './volume-list.tsx';

interface Props {
  readonly row: PoolRow;
  readonly search: { readonly filter?: string | undefined; readonly sort?: string | undefined };
  readonly onSearch: (search: Props['search']) => void;
}

function code(text: string | null, label: string): Fact | null {
  return text === null ? null : { label, value: <span className={styles.mono}>{text}</span> };
}

function facts({ pool, host }: PoolRow): (Fact | null)[] {
  const { availableBytes } = pool;
  return [
    { label: 'Host', value: host.label },
    { label: 'Type', value: poolTypeWords(pool.type) },
    {
      label: 'Allocated',
      value: <CapacityBar usedBytes={pool.allocationBytes} wholeBytes={pool.capacityBytes} />,
    },
    {
      label: 'Capacity',
      value:
        pool.capacityBytes === null ? 'unknown' : <Figure {...bytesQuantity(pool.capacityBytes)} />,
    },
    {
      label: 'Available',
      value: availableBytes === null ? 'unknown' : <Figure {...bytesQuantity(availableBytes)} />,
    },
    { label: 'Autostart', value: pool.autostart ? 'with the host' : 'no' },
    pool.persistent ? null : { label: 'Definition', value: 'transient: gone when it stops' },
    code(pool.targetPath, 'Path on the host'),
    code(pool.source, 'Source'),
    pool.sourceFormat === null ? null : { label: 'Source format', value: pool.sourceFormat },
  ];
}

/** One pool: what it is, how full it is, and its volumes with the machines that use them. */
export function PoolPage({ row, search, onSearch }: Props) {
  return (
    <Page
      title={row.pool.name}
      head={
        <div className={styles.head}>
          <PoolState {...row} />
          <span className={styles.headActions}>
            <PoolActions row={row} worded />
          </span>
        </div>
      }
    >
      <FactList facts={facts(row)} />
      <VolumeList row={row} search={search} onSearch={onSearch} />
    </Page>
  );
}
