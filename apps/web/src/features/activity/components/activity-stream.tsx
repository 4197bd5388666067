import type { HostId } from '@guesthouse/contract/ids';
import { Button } from '@patternfly/react-core/dist/dynamic/components/Button';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useCallback, useDeferredValue, useMemo, type ReactNode } from 'react';
import { errorWords } from '../../../shared/api/api-problem.ts';
import { compileFilter, filterItems } from '../../../shared/filter/compile-filter.ts';
import { FilterInput } from '../../../shared/filter/filter-input.tsx';
import { useInventory } from '../../../shared/inventory/inventory-query.ts';
import { EmptyNote } from '../../../shared/ui/empty-note.tsx';
import { Notice } from '../../../shared/ui/notice.tsx';
import { activityQuery, type ActivityScope } from '../api/activity-query.ts';
import { activityFilterDefinition } from '../model/activity-filter.ts';
import styles from './activity-stream.module.css';
import { ActivityTable } from './activity-table.tsx';

/** Pages that are looked through for a filter without being asked to. */
const pagesByItself = 10;

const nobody: never[] = [];

function useStream(scope: ActivityScope, filter: string) {
  const hosts = useInventory().data?.hosts;
  const hostLabel = useCallback((hostId: HostId) => hosts?.get(hostId)?.label, [hosts]);
  const definition = useMemo(() => activityFilterDefinition(hostLabel), [hostLabel]);
  const applied = useDeferredValue(filter);
  const compiled = useMemo(() => compileFilter(applied, definition), [applied, definition]);
  const query = useInfiniteQuery(activityQuery(scope));
  const { data } = query;
  const all = useMemo(() => data?.pages.flatMap(({ entries }) => entries) ?? nobody, [data]);
  const shown = useMemo(() => filterItems(all, compiled), [all, compiled]);
  return { query, definition, compiled, all, shown, hostLabel };
}

interface Props {
  readonly scope: ActivityScope;
  readonly filter: string;
  readonly onFilter: (filter: string) => void;
  /** Lays out the filter and its count where the page wants them. */
  readonly head: (bar: ReactNode) => ReactNode;
}

/** What happened, newest first and live, with a filter over as much of it as has been looked through. */
export function ActivityStream({ scope, filter, onFilter, head }: Props) {
  const { query, definition, compiled, all, shown, hostLabel } = useStream(scope, filter);
  const { data, error, hasNextPage, isFetchingNextPage, fetchNextPage } = query;
  const pages = data?.pages.length ?? 0;
  const mayGoOn = hasNextPage && !isFetchingNextPage;
  const onEnd = useCallback(() => {
    if (mayGoOn && (compiled.terms.length === 0 || pages < pagesByItself)) void fetchNextPage();
  }, [mayGoOn, compiled, pages, fetchNextPage]);
  const bar = (
    <div className={styles.bar}>
      <span className={styles.count} role="status">
        {compiled.terms.length > 0 && `${shown.length} of the latest ${all.length}`}
      </span>
      <FilterInput
        label="Filter activity"
        placeholder="Filter: words, kind:order, by:…, trouble:yes, age<1h"
        value={filter}
        onChange={onFilter}
        definition={definition}
        problems={compiled.problems}
      />
      {mayGoOn && compiled.terms.length > 0 && pages >= pagesByItself && (
        <Button variant="link" isInline onClick={() => void fetchNextPage()}>
          Look further back
        </Button>
      )}
    </div>
  );
  return (
    <>
      {head(bar)}
      {error && !data && (
        <Notice
          tone="bad"
          role="alert"
          title={errorWords(error).detail}
          hint={errorWords(error).hint}
        />
      )}
      {data && all.length === 0 && (
        <EmptyNote title="Nothing has happened yet">
          <p>What libvirt tells, what people order and how tasks end appears here as it happens.</p>
        </EmptyNote>
      )}
      {data && all.length > 0 && shown.length === 0 && !isFetchingNextPage && (
        <EmptyNote title="Nothing of this kind">
          <p>
            {hasNextPage
              ? `None of the latest ${all.length} entries fits the filter.`
              : 'No entry that is kept fits the filter.'}
          </p>
        </EmptyNote>
      )}
      {(shown.length > 0 || isFetchingNextPage) && (
        <ActivityTable
          entries={shown}
          hostLabel={hostLabel}
          withSubject={scope.subjectId === undefined}
          onEnd={onEnd}
        />
      )}
    </>
  );
}
