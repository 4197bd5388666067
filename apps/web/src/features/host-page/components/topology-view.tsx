import type { HostOccupancy, HostTopology } from '@guesthouse/contract/host-topology';
import { useNavigate } from '@tanstack/react-router';
import { useMemo, useState } from 'react';
import type { HostFrame } from '../api/host-feed.ts';
import { pinnedUses, rangeText, seenUses } from '../model/cpu-uses.ts';
import { machineMarks } from '../model/machine-marks.ts';
import { machinesSearch } from '../model/machines-search.ts';
import { topologySummary } from '../model/topology-summary.ts';
import { Choice } from './choice.tsx';
import { DistanceMatrix } from './distance-matrix.tsx';
import { LoadKey } from './load-key.tsx';
import { MachineLegend } from './machine-legend.tsx';
import { TopologyPicture, type TopologyMode } from './topology-picture.tsx';
import { TopologyTable } from './topology-table.tsx';
import { useWidth } from './use-width.ts';
import styles from './topology.module.css';

export const topologyModes: Record<TopologyMode, string> = {
  load: 'Load',
  pinned: 'Pinned',
  seen: 'Last seen',
};
export const topologyForms = { picture: 'Picture', table: 'Table' } as const;
export type TopologyForm = keyof typeof topologyForms;

/** What the address says; a default is left out of it. */
export interface TopologyChoice {
  readonly mode: TopologyMode;
  readonly form: TopologyForm;
}

interface Props {
  readonly hostLabel: string;
  readonly topology: HostTopology;
  readonly occupancy: HostOccupancy | undefined;
  readonly loads: HostFrame['cpus'];
  readonly choice: TopologyChoice;
  readonly onChoice: (choice: TopologyChoice) => void;
}

const nobody: Record<Exclude<TopologyMode, 'load'>, string> = {
  pinned: 'No machine of this host is pinned: each may run on any CPU.',
  seen: 'No machine runs on this host, or its driver does not tell where.',
};

function useUses(occupancy: HostOccupancy | undefined) {
  return useMemo(() => {
    const domains = occupancy?.domains ?? [];
    const [pinned, seen] = [pinnedUses(domains), seenUses(domains)];
    return { pinned, seen, marks: machineMarks(domains) };
  }, [occupancy]);
}

function Notes({ topology: { source, offlineCpuIds } }: Pick<Props, 'topology'>) {
  return (
    <>
      {source === 'counts' && (
        <p className={styles.note}>
          This hypervisor tells only how many there are of each. Which CPU is where is assumed from
          the order of their numbers.
        </p>
      )}
      {offlineCpuIds.length > 0 && (
        <p className={styles.note}>
          {offlineCpuIds.length === 1 ? 'CPU' : 'CPUs'} {rangeText(offlineCpuIds)}{' '}
          {offlineCpuIds.length === 1 ? 'is' : 'are'} offline and not drawn.
        </p>
      )}
    </>
  );
}

/** What a host is made of and who is where, as a picture or as tables. */
export function TopologyView(props: Props) {
  const { hostLabel, topology, occupancy, loads, choice, onChoice } = props;
  const { pinned, seen, marks } = useUses(occupancy);
  const [spotlight, setSpotlight] = useState<string | null>(null);
  const [box, widthPx] = useWidth();
  const navigate = useNavigate();
  const { mode, form } = choice;
  const { text, looseCaches } = useMemo(() => topologySummary(topology), [topology]);

  const openMachines = (cpuId: number) => {
    const here = [...(mode === 'seen' ? [] : (pinned.get(cpuId) ?? []))];
    if (mode !== 'pinned') here.push(...(seen.get(cpuId) ?? []));
    const uuids = [...new Set(here.map(({ domain }) => domain.uuid))];
    if (uuids.length > 0)
      void navigate({ to: '/machines', search: machinesSearch(hostLabel, uuids) });
  };

  return (
    <div className={styles.topology}>
      <div className={styles.bar}>
        <p className={styles.summary}>
          {text}
          {looseCaches.length > 0 && ` · over several cells: ${looseCaches.join(', ')}`}
        </p>
        {form === 'picture' && (
          <Choice
            legend="Colour by"
            choices={topologyModes}
            chosen={mode}
            onChoose={(next) => onChoice({ ...choice, mode: next })}
          />
        )}
        <Choice
          legend="Show as"
          choices={topologyForms}
          chosen={form}
          onChoose={(next) => onChoice({ ...choice, form: next })}
        />
      </div>
      <Notes topology={topology} />
      {form === 'picture' &&
        (mode === 'load' ? (
          <LoadKey />
        ) : (
          <MachineLegend
            hostLabel={hostLabel}
            marks={marks}
            uses={mode === 'pinned' ? pinned : seen}
            none={nobody[mode]}
            onSpotlight={setSpotlight}
          />
        ))}
      <div ref={box}>
        {form === 'table' ? (
          <TopologyTable {...{ topology, occupancy, loads, pinned, seen }} />
        ) : (
          widthPx > 0 && (
            <TopologyPicture
              {...{ topology, occupancy, loads, pinned, seen, marks, mode, widthPx }}
              spotlight={mode === 'load' ? null : spotlight}
              label={`Topology of ${hostLabel}: ${text}. Also as a table.`}
              onOpen={openMachines}
            />
          )
        )}
      </div>
      <DistanceMatrix cells={topology.cells} />
    </div>
  );
}
