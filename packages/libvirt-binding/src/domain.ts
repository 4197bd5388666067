import type { CallOptions } from './call-options.ts';
import { registerClass } from './classes.ts';
import { connectionOf, type Connection } from './connection.ts';
import { DomainDetails } from './domain-details.ts';
import type { RawHandle } from './native.ts';
import type { LibvirtObject } from './object.ts';
import type { LibvirtStream } from './stream.ts';

export interface Screenshot {
  readonly mimeType: string;
  readonly stream: LibvirtStream;
}

/** libvirt's id of a domain that is not running. */
const noId = 0xffff_ffff;

/** A virtual machine. */
export class Domain extends DomainDetails {
  readonly name: string;
  readonly uuid: string;

  constructor(parent: LibvirtObject, [box, name, uuid]: RawHandle) {
    super(parent, box);
    this.name = name;
    this.uuid = uuid;
  }

  get connection(): Connection {
    return connectionOf(this.root);
  }

  /**
   * The hypervisor's number for the running domain, or null when it is not running. As of when
   * this object was made: look the domain up again for the current one.
   *
   * @see https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainGetID
   */
  async getID(options?: CallOptions): Promise<number | null> {
    const id = await this.call<number>('virDomainGetID', [], options);
    return id === noId ? null : id;
  }

  /**
   * A picture of a screen: its MIME type, such as `image/x-portable-pixmap`, and its bytes.
   *
   * @see https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainScreenshot
   */
  async screenshot(screen = 0, flags = 0, options?: CallOptions): Promise<Screenshot> {
    let mimeType = '';
    const stream = await this.callStream(
      'virDomainScreenshot',
      (...streamArguments) => [...streamArguments, screen, flags],
      options,
      { writable: false },
      (raw) => (mimeType = raw as string),
    );
    return { mimeType, stream };
  }
}

/** The domain of an object that was asked for a snapshot or checkpoint: itself, or its own. */
export const domainOf = (parent: LibvirtObject): Domain =>
  parent instanceof Domain
    ? parent
    : (parent as LibvirtObject & { readonly domain: Domain }).domain;

registerClass('Domain', (parent, raw) => new Domain(parent, raw));
