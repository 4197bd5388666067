import type { HostId } from '@guesthouse/contract/ids';
import type { HostDefinition } from './host-definition.ts';
import { hostIdOf } from './host-id-rules.ts';

export interface HostSources {
  readonly configuredUris: readonly string[];
  readonly discovered: readonly HostDefinition[];
  readonly demo: HostDefinition | null;
  readonly isRemoved: (hostId: HostId) => boolean;
}

/**
 * The hosts to connect to, each once. What someone configured is there even if it was removed
 * before, and wins over what was found; the demonstration comes last.
 */
export function hostList(sources: HostSources): HostDefinition[] {
  const configured = sources.configuredUris.map((uri): HostDefinition => ({
    hostId: hostIdOf(uri),
    label: null,
    uri,
    origin: 'configured',
  }));
  const found = [...sources.discovered, ...(sources.demo ? [sources.demo] : [])];
  const wanted = [...configured, ...found.filter(({ hostId }) => !sources.isRemoved(hostId))];
  const byId = new Map<HostId, HostDefinition>();
  for (const host of wanted) if (!byId.has(host.hostId)) byId.set(host.hostId, host);
  return [...byId.values()];
}
