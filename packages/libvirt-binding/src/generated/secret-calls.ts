// Generated from ir/ by `npm run generate`. Do not edit.
import type { CallOptions } from '../call-options.ts';
import { LibvirtObject } from '../object.ts';

/** The methods of `Secret` that are one call each. */
export abstract class SecretCalls extends LibvirtObject {
  /**
   * The secret's UUID as 16 bytes. Asks nobody.
   *
   * `virSecretGetUUID`, since libvirt 0.7.1.
   *
   * @see https://libvirt.org/html/libvirt-libvirt-secret.html#virSecretGetUUID
   */
  getUUID(options?: CallOptions): Promise<Uint8Array> {
    return this.call('virSecretGetUUID', [], options);
  }

  /**
   * The secret's UUID as text, as {@link uuid} has it. Asks nobody.
   *
   * `virSecretGetUUIDString`, since libvirt 0.7.1.
   *
   * @see https://libvirt.org/html/libvirt-libvirt-secret.html#virSecretGetUUIDString
   */
  getUUIDString(options?: CallOptions): Promise<string> {
    return this.call('virSecretGetUUIDString', [], options);
  }

  /**
   * What the secret is for, in the terms of its type: a path, a name. Asks nobody.
   *
   * `virSecretGetUsageID`, since libvirt 0.7.1.
   *
   * @see https://libvirt.org/html/libvirt-libvirt-secret.html#virSecretGetUsageID
   */
  getUsageID(options?: CallOptions): Promise<string> {
    return this.call('virSecretGetUsageID', [], options);
  }

  /**
   * What kind of thing the secret is for: a `SecretUsageType`. Asks nobody.
   *
   * `virSecretGetUsageType`, since libvirt 0.7.1.
   *
   * @see https://libvirt.org/html/libvirt-libvirt-secret.html#virSecretGetUsageType
   */
  getUsageType(options?: CallOptions): Promise<number> {
    return this.call('virSecretGetUsageType', [], options);
  }

  /**
   * The secret's XML. Never its value.
   *
   * `virSecretGetXMLDesc`, since libvirt 0.7.1.
   *
   * @see https://libvirt.org/html/libvirt-libvirt-secret.html#virSecretGetXMLDesc
   */
  getXMLDesc(flags: number = 0, options?: CallOptions): Promise<string> {
    return this.call('virSecretGetXMLDesc', [flags], options);
  }

  /**
   * Gives the secret its value. One that is private cannot be read again.
   *
   * `virSecretSetValue`, since libvirt 0.7.1.
   *
   * @see https://libvirt.org/html/libvirt-libvirt-secret.html#virSecretSetValue
   */
  setValue(value: Uint8Array, flags: number = 0, options?: CallOptions): Promise<void> {
    return this.call('virSecretSetValue', [value, flags], options);
  }

  /**
   * Forgets the secret and its value.
   *
   * `virSecretUndefine`, since libvirt 0.7.1.
   *
   * @see https://libvirt.org/html/libvirt-libvirt-secret.html#virSecretUndefine
   */
  undefine(options?: CallOptions): Promise<void> {
    return this.call('virSecretUndefine', [], options);
  }
}
