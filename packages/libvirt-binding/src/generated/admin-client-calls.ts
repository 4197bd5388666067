// Generated from ir/ by `npm run generate`. Do not edit.
import type { CallOptions } from '../call-options.ts';
import { LibvirtObject } from '../object.ts';
import type { TypedParameters } from '../typed-parameters.ts';

/** The methods of `AdminClient` that are one call each. */
export abstract class AdminClientCalls extends LibvirtObject {
  /**
   * Ends the client's connection.
   *
   * `virAdmClientClose`, since libvirt 2.0.0.
   *
   * @see https://libvirt.org/html/libvirt-libvirt-admin.html#virAdmClientClose
   */
  close(flags: number = 0, options?: CallOptions): Promise<void> {
    return this.call('virAdmClientClose', [flags], options);
  }

  /**
   * The client's number. Asks nobody.
   *
   * `virAdmClientGetID`, since libvirt 2.0.0.
   *
   * @see https://libvirt.org/html/libvirt-libvirt-admin.html#virAdmClientGetID
   */
  getID(options?: CallOptions): Promise<bigint> {
    return this.call('virAdmClientGetID', [], options);
  }

  /**
   * Who the client is: user, group, process, address, and how it signed in.
   *
   * `virAdmClientGetInfo`, since libvirt 2.0.0.
   *
   * @see https://libvirt.org/html/libvirt-libvirt-admin.html#virAdmClientGetInfo
   */
  getInfo(flags: number = 0, options?: CallOptions): Promise<TypedParameters> {
    return this.call('virAdmClientGetInfo', [flags], options);
  }

  /**
   * When the client connected, in seconds since 1970. Asks nobody.
   *
   * `virAdmClientGetTimestamp`, since libvirt 2.0.0.
   *
   * @see https://libvirt.org/html/libvirt-libvirt-admin.html#virAdmClientGetTimestamp
   */
  getTimestamp(options?: CallOptions): Promise<bigint> {
    return this.call('virAdmClientGetTimestamp', [], options);
  }

  /**
   * How the client is connected: 0 for a UNIX socket, 1 for TCP, 2 for TLS. Asks nobody.
   *
   * `virAdmClientGetTransport`, since libvirt 2.0.0.
   *
   * @see https://libvirt.org/html/libvirt-libvirt-admin.html#virAdmClientGetTransport
   */
  getTransport(options?: CallOptions): Promise<number> {
    return this.call('virAdmClientGetTransport', [], options);
  }
}
