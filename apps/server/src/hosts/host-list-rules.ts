import type { HostId } from '@guesthouse/contract/ids';
import type { KeptHost } from '../store/kept-host-mapper.ts';
import { plainHost, type HostDefinition } from './host-definition.ts';
import { hostIdOf } from './host-id-rules.ts';

export interface HostSources {
  readonly configuredUris: readonly string[];
  readonly discovered: readonly HostDefinition[];
  readonly demo: HostDefinition | null;
  readonly isRemoved: (hostId: HostId) => boolean;
  readonly kept: readonly KeptHost[];
}

/**
 * The hosts to connect to, each once. What someone configured is there even if it was removed
 * before, and wins over what was added, which wins over what was found; the demonstration comes last.
 */
export function hostList(sources: HostSources): HostDefinition[] {
  const configured = sources.configuredUris.map((uri) =>
    plainHost({ hostId: hostIdOf(uri), label: null, uri, origin: 'configured' }),
  );
  const added = sources.kept.flatMap(({ uri, ...kept }): HostDefinition[] =>
    uri === null ? [] : [{ ...kept, uri, origin: 'added' }],
  );
  const found = [...sources.discovered, ...(sources.demo ? [sources.demo] : [])];
  const wanted = [
    ...configured,
    ...added,
    ...found.filter(({ hostId }) => !sources.isRemoved(hostId)),
  ];
  const byId = new Map<HostId, HostDefinition>();
  for (const host of wanted) if (!byId.has(host.hostId)) byId.set(host.hostId, host);
  const keptById = new Map(sources.kept.map((kept) => [kept.hostId, kept]));
  return Array.from(byId.values(), (host) => withKept(host, keptById.get(host.hostId)));
}

/** What a person said of a host that comes from elsewhere. */
function withKept(host: HostDefinition, kept: KeptHost | undefined): HostDefinition {
  if (!kept || host.origin === 'added') return host;
  // Kept for another address of this id: its credentials are not for this one.
  if (kept.uri !== null && kept.uri !== host.uri) return host;
  return { ...host, label: kept.label ?? host.label, credentials: kept.credentials };
}
