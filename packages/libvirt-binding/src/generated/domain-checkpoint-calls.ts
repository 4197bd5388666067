// Generated from ir/ by `npm run generate`. Do not edit.
import type { CallOptions } from '../call-options.ts';
import { LibvirtObject } from '../object.ts';
import type { DomainCheckpoint } from '../domain-checkpoint.ts';

/** The methods of `DomainCheckpoint` that are one call each. */
export abstract class DomainCheckpointCalls extends LibvirtObject {
  /**
   * Deletes the checkpoint, alone or with its children by the flags. What it tracked goes over
   * to its parent.
   *
   * `virDomainCheckpointDelete`, since libvirt 5.6.0.
   *
   * @param flags - Bits of `DomainCheckpointDeleteFlags`.
   * @see https://libvirt.org/html/libvirt-libvirt-domain-checkpoint.html#virDomainCheckpointDelete
   */
  delete(flags: number = 0, options?: CallOptions): Promise<void> {
    return this.call('virDomainCheckpointDelete', [flags], options);
  }

  /**
   * The checkpoint's name, as {@link name} has it. Asks nobody.
   *
   * `virDomainCheckpointGetName`, since libvirt 5.6.0.
   *
   * @see https://libvirt.org/html/libvirt-libvirt-domain-checkpoint.html#virDomainCheckpointGetName
   */
  getName(options?: CallOptions): Promise<string> {
    return this.call('virDomainCheckpointGetName', [], options);
  }

  /**
   * The checkpoint before this one. NO_DOMAIN_CHECKPOINT for the first.
   *
   * `virDomainCheckpointGetParent`, since libvirt 5.6.0.
   *
   * @see https://libvirt.org/html/libvirt-libvirt-domain-checkpoint.html#virDomainCheckpointGetParent
   */
  getParent(flags: number = 0, options?: CallOptions): Promise<DomainCheckpoint> {
    return this.callForObject<DomainCheckpoint>(
      'virDomainCheckpointGetParent',
      'DomainCheckpoint',
      [flags],
      options,
    );
  }

  /**
   * The checkpoint's XML; with the flag SIZE, about how many bytes an incremental backup from it
   * would have.
   *
   * `virDomainCheckpointGetXMLDesc`, since libvirt 5.6.0.
   *
   * @param flags - Bits of `DomainCheckpointXMLFlags`.
   * @see https://libvirt.org/html/libvirt-libvirt-domain-checkpoint.html#virDomainCheckpointGetXMLDesc
   */
  getXMLDesc(flags: number = 0, options?: CallOptions): Promise<string> {
    return this.call('virDomainCheckpointGetXMLDesc', [flags], options);
  }

  /**
   * The checkpoints that came after this one, or with DESCENDANTS all that did.
   *
   * `virDomainCheckpointListAllChildren`, since libvirt 5.6.0.
   *
   * @param flags - Bits of `DomainCheckpointListFlags`.
   * @see https://libvirt.org/html/libvirt-libvirt-domain-checkpoint.html#virDomainCheckpointListAllChildren
   */
  listAllChildren(flags: number = 0, options?: CallOptions): Promise<DomainCheckpoint[]> {
    return this.callForObjects<DomainCheckpoint>(
      'virDomainCheckpointListAllChildren',
      'DomainCheckpoint',
      [flags],
      options,
    );
  }
}
