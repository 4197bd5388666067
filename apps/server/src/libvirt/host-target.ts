import type { HostCredentials } from '@guesthouse/contract/host-setup';

/** What a connection is opened with. */
export interface HostTarget {
  /** As libvirt takes it: may hold secrets, never shown or logged. */
  readonly uri: string;
  readonly readOnly: boolean;
  /** Never shown or logged. */
  readonly credentials: HostCredentials | null;
}
