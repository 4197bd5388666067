import type { HostOrigin } from '@guesthouse/contract/host';
import type { HostId } from '@guesthouse/contract/ids';
import type { HostTarget } from '../libvirt/host-target.ts';

/** One libvirt connection that this server is to hold. */
export interface HostDefinition extends HostTarget {
  readonly hostId: HostId;
  /** Null: called by the name that the host gives itself. */
  readonly label: string | null;
  readonly origin: HostOrigin;
}

/** A host that nothing more is known of than its address. */
export function plainHost(
  host: Pick<HostDefinition, 'hostId' | 'label' | 'uri' | 'origin'>,
): HostDefinition {
  return { ...host, readOnly: false, credentials: null };
}
