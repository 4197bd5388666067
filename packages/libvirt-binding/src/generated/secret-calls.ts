// Generated from ir/ by `npm run generate`. Do not edit.
import type { CallOptions } from '../call-options.ts';
import { LibvirtObject } from '../object.ts';

/** The methods of `Secret` that are one call each. */
export abstract class SecretCalls extends LibvirtObject {
  /**
   * `virSecretGetUUID`, since libvirt 0.7.1.
   * @see https://libvirt.org/html/libvirt-libvirt-secret.html#virSecretGetUUID
   */
  getUUID(options?: CallOptions): Promise<Uint8Array> {
    return this.call('virSecretGetUUID', [], options);
  }

  /**
   * `virSecretGetUUIDString`, since libvirt 0.7.1.
   * @see https://libvirt.org/html/libvirt-libvirt-secret.html#virSecretGetUUIDString
   */
  getUUIDString(options?: CallOptions): Promise<string> {
    return this.call('virSecretGetUUIDString', [], options);
  }

  /**
   * `virSecretGetUsageID`, since libvirt 0.7.1.
   * @see https://libvirt.org/html/libvirt-libvirt-secret.html#virSecretGetUsageID
   */
  getUsageID(options?: CallOptions): Promise<string> {
    return this.call('virSecretGetUsageID', [], options);
  }

  /**
   * `virSecretGetUsageType`, since libvirt 0.7.1.
   * @see https://libvirt.org/html/libvirt-libvirt-secret.html#virSecretGetUsageType
   */
  getUsageType(options?: CallOptions): Promise<number> {
    return this.call('virSecretGetUsageType', [], options);
  }

  /**
   * `virSecretGetXMLDesc`, since libvirt 0.7.1.
   * @see https://libvirt.org/html/libvirt-libvirt-secret.html#virSecretGetXMLDesc
   */
  getXMLDesc(flags: number = 0, options?: CallOptions): Promise<string> {
    return this.call('virSecretGetXMLDesc', [flags], options);
  }

  /**
   * `virSecretSetValue`, since libvirt 0.7.1.
   * @see https://libvirt.org/html/libvirt-libvirt-secret.html#virSecretSetValue
   */
  setValue(value: Uint8Array, flags: number = 0, options?: CallOptions): Promise<void> {
    return this.call('virSecretSetValue', [value, flags], options);
  }

  /**
   * `virSecretUndefine`, since libvirt 0.7.1.
   * @see https://libvirt.org/html/libvirt-libvirt-secret.html#virSecretUndefine
   */
  undefine(options?: CallOptions): Promise<void> {
    return this.call('virSecretUndefine', [], options);
  }
}
