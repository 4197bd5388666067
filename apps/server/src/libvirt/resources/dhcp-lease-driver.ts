import { ProblemError } from '../../http/problem-error.ts';
import type { Connection, NetworkDHCPLease } from '@guesthouse/libvirt';
import { withoutEvents, type ResourceDriver } from './resource-driver.ts';

export interface DhcpLeaseReading {
  readonly networkUuid: string;
  readonly id: string;
  readonly mac: string | null;
  readonly address: string;
  readonly prefix: number;
  readonly isIpv6: boolean;
  readonly hostname: string | null;
  /** Seconds since 1970; 0 for ever. */
  readonly expirySeconds: number;
}

/** A lease is a line of a file and no object of libvirt's: it is its own handle. */
export interface LeaseHandle extends DhcpLeaseReading {
  readonly dispose: () => void;
}

/** The leases of one network: one call tells all of them. */
export function dhcpLeaseDriver(
  networkUuid: string,
): ResourceDriver<LeaseHandle, DhcpLeaseReading> {
  const list = async (connection: Connection) => {
    const network = await connection.networkLookupByUUIDString(networkUuid);
    const leases = await network.getDHCPLeases(null, 0);
    return leases.map((lease) => handleOf(networkUuid, lease));
  };
  return {
    words: { one: 'lease', all: 'leases' },
    list,
    idOf: ({ id }) => id,
    lookup: async (connection, id) => {
      const found = (await list(connection)).find((lease) => lease.id === id);
      if (found) return found;
      throw new ProblemError('resource_not_found', `There is no lease ${id}.`);
    },
    read: ({ dispose: _dispose, ...reading }) => Promise.resolve(reading),
    watch: withoutEvents,
  };
}

function handleOf(networkUuid: string, lease: NetworkDHCPLease): LeaseHandle {
  return {
    networkUuid,
    id: `${lease.mac ?? lease.clientid ?? ''} ${lease.ipaddr}`,
    mac: lease.mac,
    address: lease.ipaddr,
    prefix: lease.prefix,
    isIpv6: lease.ipaddr.includes(':'),
    hostname: lease.hostname,
    expirySeconds: Number(lease.expirytime),
    dispose: () => undefined,
  };
}
