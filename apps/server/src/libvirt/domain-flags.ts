import { domainUuidSchema, type DomainUuid } from '@guesthouse/contract/ids';
import { ConnectListAllDomainsFlags, type Connection } from '@guesthouse/libvirt';
import { timeLimits } from './time-limits.ts';

/** Domains of which something is true that libvirt announces no change of. */
export interface DomainFlags {
  readonly autostart: ReadonlySet<DomainUuid>;
  readonly managedSave: ReadonlySet<DomainUuid>;
}

/** Two calls, however many domains there are. */
export async function readDomainFlags(connection: Connection): Promise<DomainFlags> {
  const [autostart, managedSave] = await Promise.all([
    listed(connection, ConnectListAllDomainsFlags.AUTOSTART),
    listed(connection, ConnectListAllDomainsFlags.MANAGEDSAVE),
  ]);
  return { autostart, managedSave };
}

async function listed(connection: Connection, flag: number): Promise<Set<DomainUuid>> {
  const domains = await connection.listAllDomains(flag, { timeoutMs: timeLimits.readMs });
  const uuids = domains.map(({ uuid }) => domainUuidSchema.parse(uuid));
  for (const domain of domains) domain.dispose();
  return new Set(uuids);
}
