import type { DomainSummary } from '@guesthouse/contract/domain';
import type { DomainUuid } from '@guesthouse/contract/ids';
import type { DomainFlags } from '../libvirt/domain-flags.ts';

/** Domains that changed without an event; every other change has one. */
export function unannouncedChanges(
  domains: readonly DomainSummary[],
  flags: DomainFlags,
): DomainUuid[] {
  return domains
    .filter(
      ({ uuid, autostart, hasManagedSave }) =>
        autostart !== flags.autostart.has(uuid) || hasManagedSave !== flags.managedSave.has(uuid),
    )
    .map(({ uuid }) => uuid);
}
