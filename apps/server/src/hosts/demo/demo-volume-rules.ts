import { demoPools, type DemoPool, type DemoVolume } from './demo-pools.ts';

export interface LocatedVolume {
  readonly pool: DemoPool;
  readonly volume: DemoVolume;
}

/** @throws where the demo host refers to a volume it does not have. */
export function findDemoVolume(poolName: string, volumeName: string): LocatedVolume {
  const pool = demoPools.find(({ name }) => name === poolName);
  const volume = pool?.volumes.find(({ name }) => name === volumeName);
  if (pool === undefined || volume === undefined)
    throw new Error(`The demo host has no volume ${volumeName} in a pool ${poolName}`);
  return { pool, volume };
}

/** Where a volume is found: a path of the host or, for RBD, Ceph's `pool/image`. */
export function demoVolumePath({ pool, volume }: LocatedVolume): string {
  if (pool.targetPath === undefined) return `${pool.name}/${volume.name}`;
  // What udev calls an iSCSI unit.
  if (pool.type === 'iscsi')
    return `${pool.targetPath}/ip-192.0.2.20:3260-${volume.name.replaceAll(':', '-')}`;
  return `${pool.targetPath}/${volume.name}`;
}
