// Generated from ir/ by `npm run generate`. Do not edit.
import type { CallOptions } from '../call-options.ts';
import { LibvirtObject } from '../object.ts';
import type { DomainSnapshot } from '../domain-snapshot.ts';

/** The methods of `DomainSnapshot` that are one call each. */
export abstract class DomainSnapshotCalls extends LibvirtObject {
  /**
   * Takes the domain back to the snapshot; what happened since is lost. SNAPSHOT_REVERT_RISKY
   * where the domain may not come back without the flag FORCE.
   *
   * `virDomainRevertToSnapshot`, since libvirt 0.8.0.
   *
   * @param flags - Bits of `DomainSnapshotRevertFlags`.
   * @see https://libvirt.org/html/libvirt-libvirt-domain-snapshot.html#virDomainRevertToSnapshot
   */
  revertToSnapshot(flags: number = 0, options?: CallOptions): Promise<void> {
    return this.call('virDomainRevertToSnapshot', [flags], options);
  }

  /**
   * Deletes the snapshot, alone or with its children by the flags. Its changes go over to its
   * children.
   *
   * `virDomainSnapshotDelete`, since libvirt 0.8.0.
   *
   * @param flags - Bits of `DomainSnapshotDeleteFlags`.
   * @see https://libvirt.org/html/libvirt-libvirt-domain-snapshot.html#virDomainSnapshotDelete
   */
  delete(flags: number = 0, options?: CallOptions): Promise<void> {
    return this.call('virDomainSnapshotDelete', [flags], options);
  }

  /**
   * The snapshot's name, as {@link name} has it. Asks nobody.
   *
   * `virDomainSnapshotGetName`, since libvirt 0.9.5.
   *
   * @see https://libvirt.org/html/libvirt-libvirt-domain-snapshot.html#virDomainSnapshotGetName
   */
  getName(options?: CallOptions): Promise<string> {
    return this.call('virDomainSnapshotGetName', [], options);
  }

  /**
   * The snapshot that this one grew from. NO_DOMAIN_SNAPSHOT for a root.
   *
   * `virDomainSnapshotGetParent`, since libvirt 0.9.7.
   *
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
   * The snapshot's XML with the domain's as it was then. Secrets only with the flag SECURE.
   *
   * `virDomainSnapshotGetXMLDesc`, since libvirt 0.8.0.
   *
   * @param flags - Bits of `DomainSnapshotXMLFlags`.
   * @see https://libvirt.org/html/libvirt-libvirt-domain-snapshot.html#virDomainSnapshotGetXMLDesc
   */
  getXMLDesc(flags: number = 0, options?: CallOptions): Promise<string> {
    return this.call('virDomainSnapshotGetXMLDesc', [flags], options);
  }

  /**
   * Whether libvirt keeps something about the snapshot that would be lost with the domain.
   *
   * `virDomainSnapshotHasMetadata`, since libvirt 0.9.13.
   *
   * @see https://libvirt.org/html/libvirt-libvirt-domain-snapshot.html#virDomainSnapshotHasMetadata
   */
  hasMetadata(flags: number = 0, options?: CallOptions): Promise<boolean> {
    return this.call('virDomainSnapshotHasMetadata', [flags], options);
  }

  /**
   * Whether this is the domain's current snapshot.
   *
   * `virDomainSnapshotIsCurrent`, since libvirt 0.9.13.
   *
   * @see https://libvirt.org/html/libvirt-libvirt-domain-snapshot.html#virDomainSnapshotIsCurrent
   */
  isCurrent(flags: number = 0, options?: CallOptions): Promise<boolean> {
    return this.call('virDomainSnapshotIsCurrent', [flags], options);
  }

  /**
   * The snapshots that grew from this one, or with DESCENDANTS also what grew from those.
   *
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
   * How many snapshots {@link listAllChildren} would give.
   *
   * `virDomainSnapshotNumChildren`, since libvirt 0.9.7.
   *
   * @param flags - Bits of `DomainSnapshotListFlags`.
   * @see https://libvirt.org/html/libvirt-libvirt-domain-snapshot.html#virDomainSnapshotNumChildren
   */
  numChildren(flags: number = 0, options?: CallOptions): Promise<number> {
    return this.call('virDomainSnapshotNumChildren', [flags], options);
  }
}
