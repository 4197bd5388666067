import type { HostId, ObjectUuid } from '@guesthouse/contract/ids';
import type { ResourceKind } from '@guesthouse/contract/resource';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useMemo, useState } from 'react';
import { isBehind } from '../inventory/inventory-view.ts';
import { liveSocket } from '../socket/live-socket.ts';
import { resourceQuery } from './resource-query.ts';
import { ScopeWatches } from './scope-watches.ts';

const watches = new ScopeWatches(liveSocket);

/**
 * One kind of thing, live for as long as it is shown: of all hosts, of one, or of one pool or network.
 * The room is joined before the list is fetched, so that nothing falls between.
 */
export function useResources<K extends ResourceKind>(
  kind: K,
  hostId: HostId | null = null,
  parent: ObjectUuid | null = null,
) {
  const client = useQueryClient();
  const [joined, setJoined] = useState(false);
  const query = useMemo(() => resourceQuery({ kind, hostId, parent }), [kind, hostId, parent]);
  useEffect(
    () =>
      watches.watch({ kind, hostId, parent }, (position) => {
        setJoined(true);
        const view = client.getQueryData(query.queryKey);
        if (!view || (position && !isBehind(view, position))) return;
        void client.invalidateQueries({ queryKey: query.queryKey });
      }),
    [client, query, kind, hostId, parent],
  );
  return useQuery({ ...query, enabled: joined });
}
