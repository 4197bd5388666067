import type { HostSummary } from '@guesthouse/contract/host';
import { useQuery } from '@tanstack/react-query';
import { useStore } from '../../../shared/lib/external-store.ts';
import { hostOccupancyQuery, hostTopologyQuery } from '../api/host-queries.ts';
import { useHostFrames } from '../api/use-host-feed.ts';
import { HostSilence } from './host-silence.tsx';
import { TopologyView, type TopologyChoice } from './topology-view.tsx';

interface Props {
  readonly host: HostSummary;
  readonly choice: TopologyChoice;
  readonly onChoice: (choice: TopologyChoice) => void;
}

/** The topology of a host, live: loads by events, who is where by asking for as long as it is shown. */
export function HostTopologyTab({ host, choice, onChoice }: Props) {
  const topology = useQuery(hostTopologyQuery(host));
  const occupancy = useQuery(hostOccupancyQuery(host)).data;
  const { cpus } = useStore(useHostFrames(host.hostId));
  return (
    <>
      <HostSilence host={host} what="the topology" error={topology.error} known={!!topology.data} />
      {topology.data && (
        <TopologyView
          hostLabel={host.label}
          topology={topology.data}
          occupancy={occupancy}
          loads={cpus}
          choice={choice}
          onChoice={onChoice}
        />
      )}
    </>
  );
}
