// Generated from ir/ by `npm run generate`. Do not edit.
import type { CallOptions } from '../call-options.ts';
import { LibvirtObject } from '../object.ts';
import type { AdminServer } from '../admin-server.ts';

/** The methods of `AdminConnection` that are one call each. */
export abstract class AdminConnectionCalls extends LibvirtObject {
  /**
   * `virAdmConnectGetLibVersion`, since libvirt 2.0.0.
   * @see https://libvirt.org/html/libvirt-libvirt-admin.html#virAdmConnectGetLibVersion
   */
  getLibVersion(options?: CallOptions): Promise<bigint> {
    return this.call('virAdmConnectGetLibVersion', [], options);
  }

  /**
   * `virAdmConnectGetURI`, since libvirt 2.0.0.
   * @see https://libvirt.org/html/libvirt-libvirt-admin.html#virAdmConnectGetURI
   */
  getURI(options?: CallOptions): Promise<string> {
    return this.call('virAdmConnectGetURI', [], options);
  }

  /**
   * `virAdmConnectIsAlive`, since libvirt 2.0.0.
   * @see https://libvirt.org/html/libvirt-libvirt-admin.html#virAdmConnectIsAlive
   */
  isAlive(options?: CallOptions): Promise<boolean> {
    return this.call('virAdmConnectIsAlive', [], options);
  }

  /**
   * `virAdmConnectListServers`, since libvirt 2.0.0.
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
   * `virAdmConnectLookupServer`, since libvirt 2.0.0.
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
   * `virAdmConnectSetDaemonTimeout`, since libvirt 8.6.0.
   * @see https://libvirt.org/html/libvirt-libvirt-admin.html#virAdmConnectSetDaemonTimeout
   */
  setDaemonTimeout(timeout: number, flags: number = 0, options?: CallOptions): Promise<void> {
    return this.call('virAdmConnectSetDaemonTimeout', [timeout, flags], options);
  }

  /**
   * `virAdmConnectSetLoggingFilters`, since libvirt 3.0.0.
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
   * `virAdmConnectSetLoggingOutputs`, since libvirt 3.0.0.
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
   * `virAdmConnectDaemonShutdown`, since libvirt 11.2.0.
   * @see https://libvirt.org/html/libvirt-libvirt-admin.html#virAdmConnectDaemonShutdown
   */
  daemonShutdown(flags: number = 0, options?: CallOptions): Promise<void> {
    return this.call('virAdmConnectDaemonShutdown', [flags], options);
  }
}
