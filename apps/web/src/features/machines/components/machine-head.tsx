import { Link } from '@tanstack/react-router';
import { domainKey } from '@guesthouse/contract/domain-key';
import { writeField } from '../../../shared/filter/write-terms.ts';
import { isStaleHost } from '../../../shared/inventory/stale-host.ts';
import { Elapsed } from '../../../shared/ui/elapsed.tsx';
import { Icon } from '../../../shared/ui/icon.tsx';
import type { MachineRow } from '../model/machine-row.ts';
import { HeadActions } from './head-actions.tsx';
import styles from './machine-head.module.css';
import { StateBadge } from './state-badge.tsx';
import { StateSince } from './state-since.tsx';
import { TransientMark } from './transient-mark.tsx';
import { useActionMenu } from './use-action-menu.tsx';
import buttonStyles from '../../../shared/ui/action-button.module.css';

type Props = Pick<MachineRow, 'domain' | 'host'>;

/** State, host and time; of a host out of reach, since when. */
function Facts({ domain, host }: Props) {
  return (
    <span className={styles.facts}>
      <StateBadge domain={domain} hostState={host.state} />
      {isStaleHost(host.state) ? (
        <span className={styles.stale}>
          host unreachable since <Elapsed since={host.since} />
        </span>
      ) : (
        domain.stateSince !== null && (
          <span>
            for <StateSince domain={domain} />
          </span>
        )
      )}
      <Link
        to="/machines"
        search={{ filter: writeField('host', [host.label]) }}
        className={styles.host}
      >
        {host.label}
      </Link>
      {!domain.persistent && <TransientMark />}
      {domain.title !== null && <span className={styles.title}>{domain.title}</span>}
    </span>
  );
}

/** What stands beside the name of a machine on its page: facts, then actions, on one line. */
export function MachineHead({ domain, host }: Props) {
  const row: MachineRow = { key: domainKey(domain), domain, host };
  const { openKey, toggle, prepare, menu } = useActionMenu(() => row);
  return (
    <>
      <Facts domain={domain} host={host} />
      <span className={styles.actions}>
        <HeadActions row={row} />
        <button
          type="button"
          className={`${buttonStyles.button ?? ''} ${styles.more ?? ''}`}
          aria-label={`Actions on ${domain.name}`}
          aria-haspopup="menu"
          aria-expanded={openKey !== null}
          data-hint="All actions"
          onPointerEnter={prepare}
          onClick={(event) => toggle(row.key, event.currentTarget)}
        >
          <Icon name="more" />
        </button>
      </span>
      {menu}
    </>
  );
}
