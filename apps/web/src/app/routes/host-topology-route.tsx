import { useNavigate, useSearch } from '@tanstack/react-router';
import { HostTopologyTab } from '../../features/host-page/components/host-topology.tsx';
import {
  topologyForms,
  topologyModes,
  type TopologyChoice,
} from '../../features/host-page/components/topology-view.tsx';
import { useHostOfPage } from '../host/host-context.ts';

const defaults: TopologyChoice = { mode: 'load', form: 'picture' };

function keyOf<K extends string>(
  known: Readonly<Record<K, string>>,
  word: string | undefined,
  fallback: K,
): K {
  return (Object.keys(known) as K[]).find((key) => key === word) ?? fallback;
}

export default function HostTopologyRoute() {
  const host = useHostOfPage();
  const search = useSearch({ from: '/shell/hosts/$hostId/topology' });
  const navigate = useNavigate();
  const choice = {
    mode: keyOf(topologyModes, search.colour, defaults.mode),
    form: keyOf(topologyForms, search.as, defaults.form),
  };
  const onChoice = ({ mode, form }: TopologyChoice) =>
    void navigate({
      to: '/hosts/$hostId/topology',
      params: { hostId: host.hostId },
      search: {
        colour: mode === defaults.mode ? undefined : mode,
        as: form === defaults.form ? undefined : form,
      },
      replace: true,
    });
  return <HostTopologyTab host={host} choice={choice} onChoice={onChoice} />;
}
