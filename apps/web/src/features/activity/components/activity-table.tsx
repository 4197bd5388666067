import type { ActivityEntry } from '@guesthouse/contract/activity';
import type { HostId } from '@guesthouse/contract/ids';
import { useCallback, useEffect, useRef } from 'react';
import { narrowPage, useMediaQuery } from '../../../shared/lib/use-media-query.ts';
import { SpacerRow } from '../../../shared/table/spacer-row.tsx';
import { useVirtualRows } from '../../../shared/table/use-virtual-rows.ts';
import { ActivityRow } from './activity-row.tsx';
import styles from './activity-table.module.css';

const wideRowPx = 34;
const narrowRowPx = 60;
const overscanRows = 12;

interface Props {
  readonly entries: readonly ActivityEntry[];
  readonly hostLabel: (hostId: HostId) => string | undefined;
  /** Whether the rows are about different things. */
  readonly withSubject: boolean;
  /** The end of what is loaded has come into sight. */
  readonly onEnd: () => void;
}

/** The stream as a table of which only the visible rows exist. */
export function ActivityTable({ entries, hostLabel, withSubject, onEnd }: Props) {
  const rowPx = useMediaQuery(narrowPage) ? narrowRowPx : wideRowPx;
  const scroller = useRef<HTMLDivElement>(null);
  const { drawn, abovePx, belowPx } = useVirtualRows({
    scroller,
    count: entries.length,
    rowPx,
    keyOf: useCallback((index: number) => entries[index]?.entryId ?? index, [entries]),
    overscan: overscanRows,
  });
  const last = drawn.at(-1)?.index ?? -1;
  const atEnd = last >= entries.length - 1;
  useEffect(() => {
    if (atEnd) onEnd();
  }, [atEnd, onEnd]);
  const columns = withSubject ? 5 : 4;
  return (
    // A long list has to be scrolled with the keyboard too.
    // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div ref={scroller} className={styles.scroller} tabIndex={0} role="region" aria-label="Entries">
      <table className={styles.table} aria-label="Activity" aria-rowcount={entries.length + 1}>
        <colgroup>
          <col className={styles.timeColumn} />
          <col className={styles.markColumn} />
          {withSubject && <col className={styles.aboutColumn} />}
          <col />
          <col className={styles.actorColumn} />
        </colgroup>
        <thead className="pf-v6-screen-reader">
          <tr>
            <th scope="col">Time</th>
            <th scope="col">Kind</th>
            {withSubject && <th scope="col">About</th>}
            <th scope="col">What happened</th>
            <th scope="col">By</th>
          </tr>
        </thead>
        <tbody>
          <SpacerRow heightPx={abovePx} columns={columns} />
          {drawn.map(({ index }) => {
            const entry = entries[index];
            const hostId = entry?.subject?.hostId;
            return (
              entry && (
                <ActivityRow
                  key={entry.entryId}
                  entry={entry}
                  index={index}
                  hostLabel={hostId ? (hostLabel(hostId) ?? hostId) : null}
                  withSubject={withSubject}
                />
              )
            );
          })}
          <SpacerRow heightPx={belowPx} columns={columns} />
        </tbody>
      </table>
    </div>
  );
}
