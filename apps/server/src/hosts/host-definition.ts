import type { HostOrigin } from '@guesthouse/contract/host';
import type { HostId } from '@guesthouse/contract/ids';

/** One libvirt connection that this server is to hold. */
export interface HostDefinition {
  readonly hostId: HostId;
  /** Null: called by the name that the host gives itself. */
  readonly label: string | null;
  /** As libvirt takes it: may hold secrets, never shown or logged. */
  readonly uri: string;
  readonly origin: HostOrigin;
}
