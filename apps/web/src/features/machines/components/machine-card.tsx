import { domainIsActive } from '@guesthouse/contract/domain-state';
import { roleHas } from '@guesthouse/contract/permission';
import { memo } from 'react';
import { isStaleHost } from '../../../shared/inventory/stale-host.ts';
import { useSession } from '../../../shared/session/session-query.ts';
import type { MachineRow } from '../model/machine-row.ts';
import { statePresentation } from '../model/state-presentation.ts';
import { MachineName } from './machine-name.tsx';
import styles from './machine-grid.module.css';
import { MachineScreen } from './machine-screen.tsx';
import { SelectOne } from './select-boxes.tsx';
import { StateBadge } from './state-badge.tsx';

interface Props {
  readonly row: MachineRow;
  readonly selected: boolean;
  readonly onSelect: (key: string, range: boolean) => void;
}

function noScreenReason({ domain, host }: MachineRow, maySee: boolean): string | null {
  if (!maySee) return 'Screens need the operator role';
  if (isStaleHost(host.state)) return 'Host not connected';
  return domainIsActive[domain.state] ? null : statePresentation(domain.state).label;
}

/** What one machine shows, its name and state; a machine that is off is shown as such. */
export const MachineCard = memo(function MachineCard({ row, selected, onSelect }: Props) {
  const { domain, host, key } = row;
  const { role } = useSession();
  const reason = noScreenReason(row, roleHas(role, 'console:read'));
  return (
    <article className={styles.card} data-selected={selected} aria-label={domain.name}>
      <div className={styles.screen}>
        {reason === null ? <MachineScreen domain={domain} /> : <span>{reason}</span>}
        <span className={styles.box}>
          <SelectOne
            name={domain.name}
            selected={selected}
            onToggle={(range) => onSelect(key, range)}
          />
        </span>
      </div>
      <div className={styles.words}>
        <MachineName row={row} />
        <span className={styles.second}>
          <StateBadge domain={domain} hostState={host.state} />
          <span className={styles.host}>{host.label}</span>
        </span>
      </div>
    </article>
  );
});
