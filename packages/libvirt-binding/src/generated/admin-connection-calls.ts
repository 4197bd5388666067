// Generated from ir/ by `npm run generate`. Do not edit.
import type { CallOptions } from '../call-options.ts';
import { LibvirtObject } from '../object.ts';
import type { AdminServer } from '../admin-server.ts';

/** The methods of `AdminConnection` that are one call each. */
export abstract class AdminConnectionCalls extends LibvirtObject {
  /**
   * The release of the daemon's library, as major × 1,000,000 + minor × 1,000 + release.
   *
   * `virAdmConnectGetLibVersion`, since libvirt 2.0.0.
   *
   * @see https://libvirt.org/html/libvirt-libvirt-admin.html#virAdmConnectGetLibVersion
   */
  getLibVersion(options?: CallOptions): Promise<bigint> {
    return this.call('virAdmConnectGetLibVersion', [], options);
  }

  /**
   * The canonical URI of the connection.
   *
   * `virAdmConnectGetURI`, since libvirt 2.0.0.
   *
   * @see https://libvirt.org/html/libvirt-libvirt-admin.html#virAdmConnectGetURI
   */
  getURI(options?: CallOptions): Promise<string> {
    return this.call('virAdmConnectGetURI', [], options);
  }

  /**
   * Whether the connection to the daemon is open. Asks nothing over it.
   *
   * `virAdmConnectIsAlive`, since libvirt 2.0.0.
   *
   * @see https://libvirt.org/html/libvirt-libvirt-admin.html#virAdmConnectIsAlive
   */
  isAlive(options?: CallOptions): Promise<boolean> {
    return this.call('virAdmConnectIsAlive', [], options);
  }

  /**
   * The servers in the daemon: one for hypervisors, and one for this interface.
   *
   * `virAdmConnectListServers`, since libvirt 2.0.0.
   *
   * @see https://libvirt.org/html/libvirt-libvirt-admin.html#virAdmConnectListServers
   */
  listServers(flags: number = 0, options?: CallOptions): Promise<AdminServer[]> {
    return this.callForObjects<AdminServer>(
      'virAdmConnectListServers',
      'AdminServer',
      [flags],
      options,
    );
  }

  /**
   * A server by its name, such as `libvirtd` or `admin`. NO_SERVER when there is none.
   *
   * `virAdmConnectLookupServer`, since libvirt 2.0.0.
   *
   * @see https://libvirt.org/html/libvirt-libvirt-admin.html#virAdmConnectLookupServer
   */
  lookupServer(name: string, flags: number = 0, options?: CallOptions): Promise<AdminServer> {
    return this.callForObject<AdminServer>(
      'virAdmConnectLookupServer',
      'AdminServer',
      [name, flags],
      options,
    );
  }

  /**
   * After how many seconds without clients the daemon ends; 0 is never.
   *
   * `virAdmConnectSetDaemonTimeout`, since libvirt 8.6.0.
   *
   * @see https://libvirt.org/html/libvirt-libvirt-admin.html#virAdmConnectSetDaemonTimeout
   */
  setDaemonTimeout(timeout: number, flags: number = 0, options?: CallOptions): Promise<void> {
    return this.call('virAdmConnectSetDaemonTimeout', [timeout, flags], options);
  }

  /**
   * Sets what the daemon logs, as `LEVEL:MATCH` separated by blanks; null is the default.
   *
   * `virAdmConnectSetLoggingFilters`, since libvirt 3.0.0.
   *
   * @see https://libvirt.org/html/libvirt-libvirt-admin.html#virAdmConnectSetLoggingFilters
   */
  setLoggingFilters(
    filters: string | null = null,
    flags: number = 0,
    options?: CallOptions,
  ): Promise<void> {
    return this.call('virAdmConnectSetLoggingFilters', [filters, flags], options);
  }

  /**
   * Sets where the daemon logs to, as `LEVEL:OUTPUT` separated by blanks; null is the default.
   *
   * `virAdmConnectSetLoggingOutputs`, since libvirt 3.0.0.
   *
   * @see https://libvirt.org/html/libvirt-libvirt-admin.html#virAdmConnectSetLoggingOutputs
   */
  setLoggingOutputs(
    outputs: string | null = null,
    flags: number = 0,
    options?: CallOptions,
  ): Promise<void> {
    return this.call('virAdmConnectSetLoggingOutputs', [outputs, flags], options);
  }

  /**
   * Ends the daemon, and this connection with it. Guests run on.
   *
   * `virAdmConnectDaemonShutdown`, since libvirt 11.2.0.
   *
   * @see https://libvirt.org/html/libvirt-libvirt-admin.html#virAdmConnectDaemonShutdown
   */
  daemonShutdown(flags: number = 0, options?: CallOptions): Promise<void> {
    return this.call('virAdmConnectDaemonShutdown', [flags], options);
  }
}
