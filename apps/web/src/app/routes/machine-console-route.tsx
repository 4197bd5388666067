import { SerialConsole } from '../../features/console/components/serial-console.tsx';
import { useDomainAction } from '../../features/machines/api/use-domain-action.ts';
import { consoleControl, machineControl } from '../../features/machines/model/machine-controls.ts';
import { useAsker } from '../../shared/session/use-asker.ts';
import { EmptyNote } from '../../shared/ui/empty-note.tsx';
import { useMachine } from '../machine/machine-context.ts';

export default function MachineConsoleRoute() {
  const machine = useMachine();
  const asker = useAsker();
  const run = useDomainAction();
  const control = consoleControl(machine, asker);
  if (!control.can)
    return (
      <EmptyNote title="No console here">
        <p>{control.reason}</p>
      </EmptyNote>
    );
  const mayStart = machineControl('start', machine, asker).can;
  return (
    <SerialConsole
      domain={machine.domain}
      onStart={mayStart ? () => void run('start', machine.domain) : null}
    />
  );
}
