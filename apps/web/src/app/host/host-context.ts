import type { HostSummary } from '@guesthouse/contract/host';
import { createContext, use } from 'react';

const HostContext = createContext<HostSummary | null>(null);
export const HostProvider = HostContext.Provider;

/** The host whose page this is, as it is now. */
export function useHostOfPage(): HostSummary {
  const host = use(HostContext);
  if (host === null) throw new Error('useHostOfPage outside a host page');
  return host;
}
