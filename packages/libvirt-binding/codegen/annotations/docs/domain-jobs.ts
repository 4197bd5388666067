/** What the methods of a domain do that take long: block jobs, backups, migration. */
export const domainJobDocs: Readonly<Record<string, string>> = {
  virDomainBackupBegin:
    "Begins a backup of the running domain's disks as `<domainbackup>` says, and with it, if XML is given, a checkpoint. Returns at once; JOB_COMPLETED says when a push backup has ended.",
  virDomainBackupGetXMLDesc:
    'XML of the backup that is running. NO_DOMAIN_BACKUP when there is none.',
  virDomainBlockCommit:
    "Merges part of a disk's chain of images downwards, from `top` into `base`; null takes the ends. Returns at once: BLOCK_JOB_2 tells the end. Committing the active image needs the flag ACTIVE, and a pivot.",
  virDomainBlockCopy:
    'Mirrors a disk to where the `<disk>` XML says. Returns at once: when BLOCK_JOB_2 says READY, {@link blockJobAbort} with PIVOT switches over, and without it stops. Parameters: `bandwidth` (bytes a second), `granularity`, `buf-size`.',
  virDomainBlockJobAbort:
    "Cancels a disk's job, or with PIVOT ends a copy or an active commit by switching over. Waits for that unless ASYNC is given.",
  virDomainBlockJobSetSpeed:
    "Limits a disk's job, to MiB a second, or to bytes with the flag BANDWIDTH_BYTES. 0 is unlimited.",
  virDomainBlockPull:
    "Copies what a disk's image has from its backing images into it, until it needs none. Returns at once. `bandwidth` in MiB a second, 0 unlimited.",
  virDomainBlockRebase:
    'Pulls down to `base`, which stays the backing image; null pulls everything. With COPY flags an old form of {@link blockCopy}.',
  virDomainGetBlockJobInfo:
    "Type, bandwidth and progress of a disk's job; `cur` and `end` have no unit. All zeros when there is no job.",
  virDomainMigrate:
    "Moves the running domain to the host of another connection, and gives the domain there. Takes until it has moved. `bandwidth` in MiB a second; 0 is the hypervisor's default. Give long migrations a connection of their own.",
  virDomainMigrate2: 'As {@link migrate}, with other XML for the destination where it may differ.',
  virDomainMigrate3:
    'As {@link migrate}, with typed parameters: `migrate_uri`, `bandwidth`, `destination_xml`, `disks`, and more.',
  virDomainMigrateGetCompressionCache: 'Bytes of the cache that compresses pages of a migration.',
  virDomainMigrateGetMaxDowntime:
    'For how many milliseconds a migration may pause the guest at its end.',
  virDomainMigrateGetMaxSpeed:
    'The limit of migrations of this domain, in MiB a second; of post-copy with the flag POSTCOPY.',
  virDomainMigrateSetCompressionCache:
    'Sets the bytes of the cache that compresses pages of a migration.',
  virDomainMigrateSetMaxDowntime:
    'Sets for how many milliseconds a migration may pause the guest at its end. Also while it runs.',
  virDomainMigrateSetMaxSpeed:
    'Limits migrations of this domain, to MiB a second. Also while one runs.',
  virDomainMigrateStartPostCopy:
    'Switches a running migration, begun with the flag POSTCOPY, to running on the destination. There is no way back: if it fails, the guest is lost.',
  virDomainMigrateToURI:
    "As {@link migrate}, without a connection to the destination: with PEER2PEER the source's daemon opens the one to `duri`, with neither the hypervisors talk themselves.",
  virDomainMigrateToURI2:
    'As {@link migrateToURI}, with other XML, and with the URIs of the daemon and of the hypervisor apart.',
  virDomainMigrateToURI3:
    'As {@link migrateToURI}, with typed parameters as {@link migrate3} has them.',
};
