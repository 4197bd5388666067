import type { DomainSummary } from '@guesthouse/contract/domain';
import type { HostSummary } from '@guesthouse/contract/host';
import { createContext, use } from 'react';

interface Machine {
  readonly domain: DomainSummary;
  readonly host: HostSummary;
}

const MachineContext = createContext<Machine | null>(null);
export const MachineProvider = MachineContext.Provider;

/** The machine whose page this is, as it is now. */
export function useMachine(): Machine {
  const machine = use(MachineContext);
  if (machine === null) throw new Error('useMachine outside a machine page');
  return machine;
}
