import type { CallOptions } from './call-options.ts';
import { registerClass } from './classes.ts';
import { connectionOf, type Connection } from './connection.ts';
import type { SecretUsageType } from './generated/enums.ts';
import { SecretCalls } from './generated/secret-calls.ts';
import type { RawHandle } from './native.ts';
import type { LibvirtObject } from './object.ts';

/** A secret that libvirt keeps, such as a passphrase. */
export class Secret extends SecretCalls {
  readonly uuid: string;
  /** What the secret is for, such as the path of a volume. */
  readonly usageId: string;
  readonly usageType: SecretUsageType;

  constructor(parent: LibvirtObject, [box, usageId, uuid, usageType]: RawHandle) {
    super(parent, box);
    this.uuid = uuid;
    this.usageId = usageId;
    this.usageType = usageType as SecretUsageType;
  }

  /**
   * The secret itself.
   *
   * @see https://libvirt.org/html/libvirt-libvirt-secret.html#virSecretGetValue
   */
  getValue(flags = 0, options?: CallOptions): Promise<Uint8Array> {
    return this.call('virSecretGetValue', [flags], options);
  }

  get connection(): Connection {
    return connectionOf(this.root);
  }
}

registerClass('Secret', (parent, raw) => new Secret(parent, raw));
