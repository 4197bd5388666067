import type { StoragePoolState } from '@guesthouse/contract/resources/storage';
import type { IconName } from '../../../shared/ui/icon.tsx';
import type { MarkTone } from '../../../shared/ui/state-mark.tsx';

interface PoolPresentation {
  readonly label: string;
  readonly shape: IconName;
  readonly tone: MarkTone;
  /** How the filter calls it. */
  readonly word: string;
}

/** Name, shape and colour of each state: never told by colour alone. */
export const poolPresentations: Record<StoragePoolState, PoolPresentation> = {
  inactive: { label: 'Stopped', shape: 'stop', tone: 'idle', word: 'stopped' },
  building: { label: 'Being built', shape: 'restart', tone: 'warn', word: 'building' },
  running: { label: 'Running', shape: 'play', tone: 'good', word: 'running' },
  degraded: { label: 'Degraded', shape: 'warning', tone: 'warn', word: 'degraded' },
  inaccessible: { label: 'Inaccessible', shape: 'unknown', tone: 'bad', word: 'inaccessible' },
};

/** What people call libvirt's types; another type is shown by libvirt's name. */
const typeWords: Readonly<Record<string, string>> = {
  dir: 'Directory',
  fs: 'File system',
  netfs: 'Network file system',
  logical: 'LVM volume group',
  disk: 'Disk partitions',
  iscsi: 'iSCSI target',
  'iscsi-direct': 'iSCSI, by QEMU',
  scsi: 'SCSI host',
  mpath: 'Multipath devices',
  rbd: 'Ceph RBD',
  sheepdog: 'Sheepdog',
  gluster: 'Gluster',
  zfs: 'ZFS',
  vstorage: 'Virtuozzo storage',
};

export function poolTypeWords(type: string): string {
  return typeWords[type] ?? type;
}
