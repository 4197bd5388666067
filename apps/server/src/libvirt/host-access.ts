import type { HostId } from '@guesthouse/contract/ids';
import type { HostLink } from './host-link.ts';

/** How features reach libvirt. */
export interface HostAccess {
  /**
   * The connection of inventory and actions.
   * @throws ProblemError `host_not_found`, `host_unreachable`
   */
  link(hostId: HostId): HostLink;
  /**
   * A connection apart, for what must not wait behind others nor make them wait; the caller closes it.
   * @throws ProblemError `host_not_found`, `host_unreachable`, `host_timeout`
   */
  openLink(hostId: HostId): Promise<HostLink>;
}
