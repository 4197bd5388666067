import { Performance } from '../../features/performance/components/performance.tsx';
import { useMachine } from '../machine/machine-context.ts';

export default function MachinePerformanceRoute() {
  const { domain, host } = useMachine();
  return <Performance domain={domain} hostState={host.state} />;
}
