// Generated from ir/ by `npm run generate`. Do not edit.
import type { CallOptions } from '../call-options.ts';
import { LibvirtObject } from '../object.ts';
import type { DomainSnapshot } from '../domain-snapshot.ts';

/** The methods of `DomainSnapshot` that are one call each. */
export abstract class DomainSnapshotCalls extends LibvirtObject {
  /**
   * `virDomainRevertToSnapshot`, since libvirt 0.8.0.
   *
   * @param flags - Bits of `DomainSnapshotRevertFlags`.
   * @see https://libvirt.org/html/libvirt-libvirt-domain-snapshot.html#virDomainRevertToSnapshot
   */
  revertToSnapshot(flags: number = 0, options?: CallOptions): Promise<void> {
    return this.call('virDomainRevertToSnapshot', [flags], options);
  }

  /**
   * `virDomainSnapshotDelete`, since libvirt 0.8.0.
   *
   * @param flags - Bits of `DomainSnapshotDeleteFlags`.
   * @see https://libvirt.org/html/libvirt-libvirt-domain-snapshot.html#virDomainSnapshotDelete
   */
  delete(flags: number = 0, options?: CallOptions): Promise<void> {
    return this.call('virDomainSnapshotDelete', [flags], options);
  }

  /**
   * `virDomainSnapshotGetName`, since libvirt 0.9.5.
   * @see https://libvirt.org/html/libvirt-libvirt-domain-snapshot.html#virDomainSnapshotGetName
   */
  getName(options?: CallOptions): Promise<string> {
    return this.call('virDomainSnapshotGetName', [], options);
  }

  /**
   * `virDomainSnapshotGetParent`, since libvirt 0.9.7.
   * @see https://libvirt.org/html/libvirt-libvirt-domain-snapshot.html#virDomainSnapshotGetParent
   */
  getParent(flags: number = 0, options?: CallOptions): Promise<DomainSnapshot> {
    return this.callForObject<DomainSnapshot>(
      'virDomainSnapshotGetParent',
      'DomainSnapshot',
      [flags],
      options,
    );
  }

  /**
   * `virDomainSnapshotGetXMLDesc`, since libvirt 0.8.0.
   *
   * @param flags - Bits of `DomainSnapshotXMLFlags`.
   * @see https://libvirt.org/html/libvirt-libvirt-domain-snapshot.html#virDomainSnapshotGetXMLDesc
   */
  getXMLDesc(flags: number = 0, options?: CallOptions): Promise<string> {
    return this.call('virDomainSnapshotGetXMLDesc', [flags], options);
  }

  /**
   * `virDomainSnapshotHasMetadata`, since libvirt 0.9.13.
   * @see https://libvirt.org/html/libvirt-libvirt-domain-snapshot.html#virDomainSnapshotHasMetadata
   */
  hasMetadata(flags: number = 0, options?: CallOptions): Promise<boolean> {
    return this.call('virDomainSnapshotHasMetadata', [flags], options);
  }

  /**
   * `virDomainSnapshotIsCurrent`, since libvirt 0.9.13.
   * @see https://libvirt.org/html/libvirt-libvirt-domain-snapshot.html#virDomainSnapshotIsCurrent
   */
  isCurrent(flags: number = 0, options?: CallOptions): Promise<boolean> {
    return this.call('virDomainSnapshotIsCurrent', [flags], options);
  }

  /**
   * `virDomainSnapshotListAllChildren`, since libvirt 0.9.13.
   *
   * @param flags - Bits of `DomainSnapshotListFlags`.
   * @see https://libvirt.org/html/libvirt-libvirt-domain-snapshot.html#virDomainSnapshotListAllChildren
   */
  listAllChildren(flags: number = 0, options?: CallOptions): Promise<DomainSnapshot[]> {
    return this.callForObjects<DomainSnapshot>(
      'virDomainSnapshotListAllChildren',
      'DomainSnapshot',
      [flags],
      options,
    );
  }

  /**
   * `virDomainSnapshotNumChildren`, since libvirt 0.9.7.
   *
   * @param flags - Bits of `DomainSnapshotListFlags`.
   * @see https://libvirt.org/html/libvirt-libvirt-domain-snapshot.html#virDomainSnapshotNumChildren
   */
  numChildren(flags: number = 0, options?: CallOptions): Promise<number> {
    return this.call('virDomainSnapshotNumChildren', [flags], options);
  }
}
