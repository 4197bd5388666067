import { demoUuid } from './demo-ids.ts';
import { demoPools, type DemoPool, type DemoVolume } from './demo-pools.ts';
import { demoVolumePath, findDemoVolume } from './demo-volume-rules.ts';
import { element, valueElement } from './demo-xml.ts';

const cephMonitors = ['192.0.2.31', '192.0.2.32', '192.0.2.33'];

export const demoPoolsXml = (): string => demoPools.map(poolXml).join('\n');

function poolXml(pool: DemoPool): string {
  return element(
    'pool',
    { type: pool.type },
    valueElement('name', pool.name),
    valueElement('uuid', demoUuid('pool', pool.name)),
    sourceXml[pool.type](pool),
    pool.targetPath === undefined
      ? undefined
      : element('target', {}, valueElement('path', pool.targetPath)),
    pool.volumes.map((volume) => volumeXml(pool, volume)),
  );
}

const sourceXml: Record<DemoPool['type'], (pool: DemoPool) => string | undefined> = {
  dir: () => undefined,
  fs: () =>
    element(
      'source',
      {},
      element('device', { path: '/dev/sdb1' }),
      element('format', { type: 'xfs' }),
    ),
  netfs: () =>
    element(
      'source',
      {},
      element('host', { name: 'nas.example.net' }),
      element('dir', { path: '/export/iso' }),
      element('format', { type: 'nfs' }),
    ),
  logical: ({ name }) =>
    element(
      'source',
      {},
      element('device', { path: '/dev/nvme0n1p3' }),
      valueElement('name', name),
      element('format', { type: 'lvm2' }),
    ),
  iscsi: () =>
    element(
      'source',
      {},
      element('host', { name: '192.0.2.20', port: 3260 }),
      element('device', { path: 'iqn.2019-05.net.example:san.vmstore' }),
    ),
  rbd: ({ name }) =>
    element(
      'source',
      {},
      cephMonitors.map((monitor) => element('host', { name: monitor, port: 6789 })),
      valueElement('name', name),
      element('auth', { type: 'ceph', username: 'libvirt' }, element('secret', { usage: 'ceph' })),
    ),
};

function volumeXml(pool: DemoPool, volume: DemoVolume): string {
  const path = demoVolumePath({ pool, volume });
  const format = volume.format && element('format', { type: volume.format });
  return element(
    'volume',
    {},
    valueElement('name', volume.name),
    valueElement('key', path),
    valueElement('capacity', volume.capacityGiB, { unit: 'GiB' }),
    valueElement('allocation', volume.allocationGiB, { unit: 'GiB' }),
    // Only directories hold files that have a format of their own.
    element('target', {}, valueElement('path', path), holdsFiles[pool.type] ? format : undefined),
    volume.backing && backingXml(volume.backing),
  );
}

const holdsFiles: Record<DemoPool['type'], boolean> = {
  dir: true,
  fs: true,
  netfs: true,
  logical: false,
  iscsi: false,
  rbd: false,
};

function backingXml(backing: NonNullable<DemoVolume['backing']>): string {
  const located = findDemoVolume(backing.pool, backing.volume);
  return element(
    'backingStore',
    {},
    valueElement('path', demoVolumePath(located)),
    element('format', { type: located.volume.format }),
  );
}
