import type { DomainSummary } from '@guesthouse/contract/domain';
import { domainIsActive } from '@guesthouse/contract/domain-state';
import type { HostState } from '@guesthouse/contract/host';
import type { Sample } from '@guesthouse/contract/stats';
import { useMemo } from 'react';
import { errorWords } from '../../../shared/api/api-problem.ts';
import { useStore } from '../../../shared/lib/external-store.ts';
import { EmptyNote } from '../../../shared/ui/empty-note.tsx';
import { Chart } from '../../../shared/charts/chart.tsx';
import styles from '../../../shared/charts/chart.module.css';
import type { Frames } from '../../../shared/charts/feed-frame.ts';
import { useSampleFrames } from '../api/use-sample-feed.ts';
import { chartDefinitions, definitionsKey } from '../model/chart-definitions.ts';
import { LatestValues } from './latest-values.tsx';

interface Props {
  readonly domain: DomainSummary;
  readonly hostState: HostState;
}

function Charts({ frames, latest }: { frames: Frames<Sample>; latest: Sample }) {
  // Samples come every second; what they are samples of hardly ever changes.
  const key = definitionsKey(latest);
  // eslint-disable-next-line react-hooks/exhaustive-deps
  const definitions = useMemo(() => chartDefinitions(latest), [key]);
  return (
    <div className={styles.charts}>
      {definitions.map((definition) => (
        <Chart key={definition.title} definition={definition} frames={frames} />
      ))}
      <LatestValues definitions={definitions} latest={latest} />
    </div>
  );
}

/** Why there is nothing new to draw; null while samples come. */
function silence({ domain, hostState }: Props, error: unknown): [string, string] | null {
  if (hostState !== 'connected')
    return ['No samples from this host', 'It is not connected. The graphs go on when it is.'];
  if (!domainIsActive[domain.state])
    return ['No samples while the machine is off', 'Start it, and the graphs go on.'];
  return error ? ['The samples cannot be read', errorWords(error).detail] : null;
}

/** Live graphs of one machine, one sample a second, over the time that the server keeps. */
export function Performance(props: Props) {
  const frames = useSampleFrames(props.domain);
  const { latest, error } = useStore(frames);
  const silent = silence(props, error);
  if (!latest)
    return silent ? (
      <EmptyNote title={silent[0]}>
        <p>{silent[1]}</p>
      </EmptyNote>
    ) : null;
  return (
    <>
      {silent && (
        <p className={styles.silence} role="status">
          <strong>{silent[0]}.</strong> {silent[1]}
        </p>
      )}
      <Charts frames={frames} latest={latest} />
    </>
  );
}
