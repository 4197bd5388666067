import type { HostSample } from '@guesthouse/contract/host-stats';
import type { HostId } from '@guesthouse/contract/ids';
import { useMemo } from 'react';
import { Chart } from '../../../shared/charts/chart.tsx';
import type { Frames } from '../../../shared/charts/feed-frame.ts';
import { useStore } from '../../../shared/lib/external-store.ts';
import { useHostFrames } from '../api/use-host-feed.ts';
import { hostCharts, hostChartsKey } from '../model/host-charts.ts';
import { CpuBars } from './cpu-bars.tsx';
import styles from './host-page.module.css';

function Charts({ frames, latest }: { frames: Frames<HostSample>; latest: HostSample }) {
  // Samples come every second; what they are samples of hardly ever changes.
  const key = hostChartsKey(latest);
  // eslint-disable-next-line react-hooks/exhaustive-deps
  const definitions = useMemo(() => hostCharts(latest), [key]);
  return (
    <div className={styles.charts}>
      {definitions.map((definition) => (
        <Chart key={definition.title} definition={definition} frames={frames} />
      ))}
    </div>
  );
}

/** Why a chart that a person would look for is not there. */
function Lacking({ latest }: { latest: HostSample }) {
  const lacks = [
    latest.cpu === null && !latest.gap && 'CPU load',
    latest.memory.usedKiB === null && 'free memory',
  ].filter((lack) => lack !== false);
  if (lacks.length === 0) return null;
  return <p className={styles.unknown}>This hypervisor does not tell {lacks.join(' and ')}.</p>;
}

/** Live CPU and memory of a host, and each of its CPUs. */
export function HostLoad({ hostId }: { hostId: HostId }) {
  const frames = useHostFrames(hostId);
  const { latest, samples, cpus } = useStore(frames);
  if (!latest) return null;
  // A first sample has nothing to be compared with: it does not say what charts there will be.
  const telling = latest.gap ? samples.findLast((sample) => !sample.gap) : latest;
  return (
    <>
      {telling && <Charts frames={frames} latest={telling} />}
      {telling && <Lacking latest={telling} />}
      {telling?.cpu !== null && <CpuBars cpus={cpus} />}
    </>
  );
}
