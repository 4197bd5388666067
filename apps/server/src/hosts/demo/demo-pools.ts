/** One volume; sizes in GiB, except where the unit says otherwise. */
export interface DemoVolume {
  readonly name: string;
  readonly capacityGiB: number;
  readonly allocationGiB: number;
  readonly format?: 'qcow2' | 'raw' | 'iso';
  /** Another volume of any pool that it grows from. */
  readonly backing?: { readonly pool: string; readonly volume: string };
}

export interface DemoPool {
  readonly name: string;
  readonly type: 'dir' | 'fs' | 'netfs' | 'logical' | 'iscsi' | 'rbd';
  /** Where its volumes appear on the host; RBD has none. */
  readonly targetPath?: string;
  readonly volumes: readonly DemoVolume[];
}

const debian = { pool: 'golden', volume: 'debian-12.qcow2' } as const;

const qcow2 = (
  name: string,
  capacityGiB: number,
  allocationGiB: number,
  backing?: DemoVolume['backing'],
): DemoVolume => ({
  name: `${name}.qcow2`,
  capacityGiB,
  allocationGiB,
  format: 'qcow2',
  ...(backing && { backing }),
});

const raw = (name: string, capacityGiB: number, allocationGiB = capacityGiB): DemoVolume => ({
  name,
  capacityGiB,
  allocationGiB,
  format: 'raw',
});

const iso = (name: string, sizeGiB: number): DemoVolume => ({
  name,
  capacityGiB: sizeGiB,
  allocationGiB: sizeGiB,
  format: 'iso',
});

/**
 * The test driver gives every pool 100 GiB and subtracts what its volumes hold, without looking
 * whether it goes below zero: the allocations of a pool stay below that.
 */
export const demoPools: readonly DemoPool[] = [
  {
    name: 'default',
    type: 'dir',
    targetPath: '/var/lib/libvirt/images',
    volumes: [
      qcow2('web-01', 20, 4, debian),
      qcow2('web-02', 20, 4, debian),
      qcow2('balancer', 10, 2, debian),
      qcow2('db-primary', 20, 3, debian),
      qcow2('db-replica', 20, 3, debian),
      qcow2('queue', 20, 2, debian),
      qcow2('mail', 20, 3, debian),
      qcow2('files', 20, 2, debian),
      qcow2('dns-01', 4, 1, debian),
      qcow2('dns-02', 4, 1, debian),
      qcow2('monitoring', 20, 3, debian),
      qcow2('backup', 10, 2, debian),
      qcow2('git', 80, 9, debian),
      qcow2('render', 60, 8, debian),
      qcow2('desktop-anna', 60, 12, debian),
      qcow2('desktop-jun', 60, 11, debian),
      qcow2('windows-11', 120, 16),
      qcow2('debian-installer', 20, 1),
      qcow2('cluster-a', 10, 2, debian),
      qcow2('cluster-b', 10, 2, debian),
      qcow2('firewall', 4, 1, { pool: 'golden', volume: 'alpine-3.20.qcow2' }),
      qcow2('orphaned-2023', 40, 5),
    ],
  },
  {
    name: 'golden',
    type: 'dir',
    targetPath: '/srv/images/golden',
    volumes: [qcow2('debian-12', 10, 2), qcow2('alpine-3.20', 2, 1), qcow2('fedora-41', 10, 3)],
  },
  {
    name: 'scratch',
    type: 'dir',
    targetPath: '/var/tmp/scratch',
    volumes: [qcow2('ci-runner-01', 60, 14, debian), qcow2('ci-runner-02', 60, 6, debian)],
  },
  {
    name: 'iso',
    type: 'netfs',
    targetPath: '/srv/iso',
    volumes: [iso('debian-12-netinst.iso', 1), iso('virtio-win.iso', 1), iso('rescue.iso', 2)],
  },
  {
    name: 'backup',
    type: 'fs',
    targetPath: '/srv/backup',
    volumes: [raw('repository.raw', 60, 44), raw('legacy-erp.raw', 8)],
  },
  {
    name: 'vg-fast',
    type: 'logical',
    targetPath: '/dev/vg-fast',
    volumes: [raw('db-primary-data', 48), raw('db-primary-wal', 8), raw('db-replica-data', 40)],
  },
  {
    name: 'san',
    type: 'iscsi',
    targetPath: '/dev/disk/by-path',
    volumes: [raw('unit:0:0:1', 80), raw('unit:0:0:2', 1)],
  },
  {
    name: 'ceph',
    type: 'rbd',
    volumes: [raw('mail-store', 200, 31), raw('monitoring-data', 100, 22)],
  },
];
