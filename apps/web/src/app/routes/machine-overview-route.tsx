import { MachineOverview } from '../../features/machines/components/machine-overview.tsx';
import { Vitals } from '../../features/performance/components/vitals.tsx';
import { useMachine } from '../machine/machine-context.ts';

export default function MachineOverviewRoute() {
  const { domain, host } = useMachine();
  return (
    <MachineOverview domain={domain} host={host}>
      <Vitals domain={domain} hostState={host.state} />
    </MachineOverview>
  );
}
