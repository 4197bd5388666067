/** What the methods of snapshots and checkpoints do. */
export const versionDocs: Readonly<Record<string, string>> = {
  virDomainRevertToSnapshot:
    'Takes the domain back to the snapshot; what happened since is lost. SNAPSHOT_REVERT_RISKY where the domain may not come back without the flag FORCE.',
  virDomainSnapshotDelete:
    'Deletes the snapshot, alone or with its children by the flags. Its changes go over to its children.',
  virDomainSnapshotGetName: "The snapshot's name, as {@link name} has it. Asks nobody.",
  virDomainSnapshotGetParent:
    'The snapshot that this one grew from. NO_DOMAIN_SNAPSHOT for a root.',
  virDomainSnapshotGetXMLDesc:
    "The snapshot's XML with the domain's as it was then. Secrets only with the flag SECURE.",
  virDomainSnapshotHasMetadata:
    'Whether libvirt keeps something about the snapshot that would be lost with the domain.',
  virDomainSnapshotIsCurrent: "Whether this is the domain's current snapshot.",
  virDomainSnapshotListAllChildren:
    'The snapshots that grew from this one, or with DESCENDANTS also what grew from those.',
  virDomainSnapshotNumChildren: 'How many snapshots {@link listAllChildren} would give.',
  virDomainCheckpointDelete:
    'Deletes the checkpoint, alone or with its children by the flags. What it tracked goes over to its parent.',
  virDomainCheckpointGetName: "The checkpoint's name, as {@link name} has it. Asks nobody.",
  virDomainCheckpointGetParent:
    'The checkpoint before this one. NO_DOMAIN_CHECKPOINT for the first.',
  virDomainCheckpointGetXMLDesc:
    "The checkpoint's XML; with the flag SIZE, about how many bytes an incremental backup from it would have.",
  virDomainCheckpointListAllChildren:
    'The checkpoints that came after this one, or with DESCENDANTS all that did.',
};
