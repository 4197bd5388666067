import { MachineXml } from '../../features/machines/components/machine-xml.tsx';
import { useMachine } from '../machine/machine-context.ts';

export default function MachineXmlRoute() {
  return <MachineXml domain={useMachine().domain} />;
}
