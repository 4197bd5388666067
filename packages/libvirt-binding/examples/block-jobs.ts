/**
 * Puts a new image over a disk of a running domain, and merges it back: what a backup does in between
 * can copy the image below in peace.
 *
 * Arguments: URI, domain, and the disk's target.
 */
import {
  ConnectDomainEventBlockJobStatus,
  DomainBlockCommitFlags,
  DomainBlockJobAbortFlags,
  DomainEventID,
  DomainSnapshotCreateFlags,
  open,
} from '@guesthouse/libvirt';

const [uri = '', name = '', disk = 'vda'] = process.argv.slice(2);
const connection = await open(uri);
const domain = await connection.domainLookupByName(name);

await domain.snapshotCreateXML(
  `<domainsnapshot><disks><disk name='${disk}' snapshot='external'/></disks></domainsnapshot>`,
  DomainSnapshotCreateFlags.DISK_ONLY | DomainSnapshotCreateFlags.NO_METADATA,
);
console.log(`${disk} has a new image: ${(await domain.getBlockInfo(disk)).physical} bytes`);

// Registered before the job begins, so that its end cannot be missed.
const statusName = (status: number) =>
  Object.entries(ConnectDomainEventBlockJobStatus).find(([, value]) => value === status)?.[0];
let reached: (status: number) => void = () => undefined;
const subscription = await connection.domainEventRegisterAny(
  DomainEventID.BLOCK_JOB_2,
  ({ disk: target, status }) => {
    console.log(`${target}: ${statusName(status)}`);
    reached(status);
  },
  domain,
);
const untilStatus = (wanted: number) =>
  new Promise<void>((resolve) => {
    reached = (status) => {
      if (status === wanted) resolve();
    };
  });

const ready = untilStatus(ConnectDomainEventBlockJobStatus.READY);
await domain.blockCommit(disk, null, null, 0, DomainBlockCommitFlags.ACTIVE);
await ready;
const { cur, end } = await domain.getBlockJobInfo(disk);
console.log(`merged ${cur} of ${end}`);

// Everything is in both images: from now on only the lower one is written to.
const completed = untilStatus(ConnectDomainEventBlockJobStatus.COMPLETED);
await domain.blockJobAbort(disk, DomainBlockJobAbortFlags.PIVOT);
await completed;
await subscription.close();
await connection.close();
