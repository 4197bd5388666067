// Generated from ir/ by `npm run generate`. Do not edit.
import type { CallOptions } from '../call-options.ts';
import { LibvirtObject } from '../object.ts';
import { encodeParameters } from '../typed-parameters.ts';
import type { TypedParameters, TypedParametersInput } from '../typed-parameters.ts';
import type { AdminClient } from '../admin-client.ts';

/** The methods of `AdminServer` that are one call each. */
export abstract class AdminServerCalls extends LibvirtObject {
  /**
   * How many clients there may be and are, and how many of them not signed in.
   *
   * `virAdmServerGetClientLimits`, since libvirt 2.0.0.
   *
   * @see https://libvirt.org/html/libvirt-libvirt-admin.html#virAdmServerGetClientLimits
   */
  getClientLimits(flags: number = 0, options?: CallOptions): Promise<TypedParameters> {
    return this.call('virAdmServerGetClientLimits', [flags], options);
  }

  /**
   * The server's name, as {@link name} has it. Asks nobody.
   *
   * `virAdmServerGetName`, since libvirt 2.0.0.
   *
   * @see https://libvirt.org/html/libvirt-libvirt-admin.html#virAdmServerGetName
   */
  getName(options?: CallOptions): Promise<string> {
    return this.call('virAdmServerGetName', [], options);
  }

  /**
   * How many threads serve calls, wait, and may be, and how many calls wait for one.
   *
   * `virAdmServerGetThreadPoolParameters`, since libvirt 2.0.0.
   *
   * @see https://libvirt.org/html/libvirt-libvirt-admin.html#virAdmServerGetThreadPoolParameters
   */
  getThreadPoolParameters(flags: number = 0, options?: CallOptions): Promise<TypedParameters> {
    return this.call('virAdmServerGetThreadPoolParameters', [flags], options);
  }

  /**
   * Who is connected to the server.
   *
   * `virAdmServerListClients`, since libvirt 2.0.0.
   *
   * @see https://libvirt.org/html/libvirt-libvirt-admin.html#virAdmServerListClients
   */
  listClients(flags: number = 0, options?: CallOptions): Promise<AdminClient[]> {
    return this.callForObjects<AdminClient>(
      'virAdmServerListClients',
      'AdminClient',
      [flags],
      options,
    );
  }

  /**
   * A client by its number. NO_CLIENT when there is none.
   *
   * `virAdmServerLookupClient`, since libvirt 2.0.0.
   *
   * @see https://libvirt.org/html/libvirt-libvirt-admin.html#virAdmServerLookupClient
   */
  lookupClient(
    id: bigint | number,
    flags: number = 0,
    options?: CallOptions,
  ): Promise<AdminClient> {
    return this.callForObject<AdminClient>(
      'virAdmServerLookupClient',
      'AdminClient',
      [id, flags],
      options,
    );
  }

  /**
   * Sets how many clients there may be: `nclients_max`, `nclients_unauth_max`.
   *
   * `virAdmServerSetClientLimits`, since libvirt 2.0.0.
   *
   * @see https://libvirt.org/html/libvirt-libvirt-admin.html#virAdmServerSetClientLimits
   */
  async setClientLimits(
    params: TypedParametersInput,
    flags: number = 0,
    options?: CallOptions,
  ): Promise<void> {
    return this.call(
      'virAdmServerSetClientLimits',
      [encodeParameters('virAdmServerSetClientLimits', params), flags],
      options,
    );
  }

  /**
   * Sets how many threads serve calls: `minWorkers`, `maxWorkers`, `prioWorkers`.
   *
   * `virAdmServerSetThreadPoolParameters`, since libvirt 2.0.0.
   *
   * @see https://libvirt.org/html/libvirt-libvirt-admin.html#virAdmServerSetThreadPoolParameters
   */
  async setThreadPoolParameters(
    params: TypedParametersInput,
    flags: number = 0,
    options?: CallOptions,
  ): Promise<void> {
    return this.call(
      'virAdmServerSetThreadPoolParameters',
      [encodeParameters('virAdmServerSetThreadPoolParameters', params), flags],
      options,
    );
  }

  /**
   * Has the server read its TLS certificates again.
   *
   * `virAdmServerUpdateTlsFiles`, since libvirt 2.0.0.
   *
   * @see https://libvirt.org/html/libvirt-libvirt-admin.html#virAdmServerUpdateTlsFiles
   */
  updateTlsFiles(flags: number = 0, options?: CallOptions): Promise<void> {
    return this.call('virAdmServerUpdateTlsFiles', [flags], options);
  }
}
