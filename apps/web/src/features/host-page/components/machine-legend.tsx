import { Link } from '@tanstack/react-router';
import { domainIsActive } from '@guesthouse/contract/domain-state';
import type { UsesByCpu } from '../model/cpu-uses.ts';
import type { MachineMark } from '../model/machine-marks.ts';
import { machinesSearch } from '../model/machines-search.ts';
import styles from './topology.module.css';

interface Props {
  readonly hostLabel: string;
  readonly marks: ReadonlyMap<string, MachineMark>;
  readonly uses: UsesByCpu;
  readonly none: string;
  readonly onSpotlight: (uuid: string | null) => void;
}

function cpuCounts(uses: UsesByCpu): Map<string, number> {
  const counts = new Map<string, number>();
  for (const here of uses.values())
    for (const { domain } of here) counts.set(domain.uuid, (counts.get(domain.uuid) ?? 0) + 1);
  return counts;
}

/** Which code is which machine. To point at one lights its CPUs; a click shows it in the list. */
export function MachineLegend({ hostLabel, marks, uses, none, onSpotlight }: Props) {
  const counts = cpuCounts(uses);
  const shown = [...marks.values()].filter(({ domain }) => counts.has(domain.uuid));
  if (shown.length === 0) return <p className={styles.none}>{none}</p>;
  return (
    <ul className={styles.legend} aria-label="Machines in the picture">
      {shown.map(({ domain, code, colour }) => (
        <li key={domain.uuid}>
          <Link
            to="/machines"
            search={machinesSearch(hostLabel, [domain.uuid])}
            className={styles.mark}
            onPointerEnter={() => onSpotlight(domain.uuid)}
            onPointerLeave={() => onSpotlight(null)}
            onFocus={() => onSpotlight(domain.uuid)}
            onBlur={() => onSpotlight(null)}
          >
            <span className={styles.code} data-colour={colour}>
              {code}
            </span>
            {domain.name}
            <span className={styles.count}>
              {counts.get(domain.uuid)} {counts.get(domain.uuid) === 1 ? 'CPU' : 'CPUs'}
              {!domainIsActive[domain.state] && ', off'}
            </span>
          </Link>
        </li>
      ))}
    </ul>
  );
}
