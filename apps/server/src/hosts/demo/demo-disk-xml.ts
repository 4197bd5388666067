import type { DemoDisk, DemoDomainSpec } from './demo-domain-spec.ts';
import { demoVolumePath, findDemoVolume, type LocatedVolume } from './demo-volume-rules.ts';
import { element } from './demo-xml.ts';

const prefixes = { virtio: 'vd', scsi: 'sd', sata: 'sd' } as const;

/** The disks of a machine in their order, and its empty drive after them. */
export function demoDisksXml(spec: DemoDomainSpec): string[] {
  const used = { vd: 0, sd: 0 };
  const nextTarget = (bus: NonNullable<DemoDisk['bus']>) => {
    const prefix = prefixes[bus];
    const letter = String.fromCharCode('a'.charCodeAt(0) + used[prefix]);
    used[prefix] += 1;
    return { dev: `${prefix}${letter}`, bus };
  };
  const disks = spec.disks.map((disk, index) =>
    diskXml(disk, nextTarget(disk.bus ?? (disk.device === 'cdrom' ? 'sata' : 'virtio')), index),
  );
  if (spec.emptyCdrom !== true) return disks;
  const drive = element(
    'disk',
    { type: 'file', device: 'cdrom' },
    element('target', nextTarget('sata')),
    element('readonly'),
  );
  return [...disks, drive];
}

function diskXml(disk: DemoDisk, target: { dev: string; bus: string }, index: number): string {
  const located = findDemoVolume(disk.pool, disk.volume);
  const { type, source } = sourceOf(located);
  const format = located.volume.format === 'qcow2' ? 'qcow2' : 'raw';
  return element(
    'disk',
    { type, device: disk.device ?? 'disk' },
    element('driver', { name: 'qemu', type: format, cache: disk.cache }),
    source,
    element('target', target),
    disk.device === 'cdrom' ? element('readonly') : undefined,
    disk.shareable === true ? element('shareable') : undefined,
    element('boot', { order: index + 1 }),
  );
}

/** The forms that definitions in the wild use: a file, a block device, an image of Ceph, a volume. */
function sourceOf(located: LocatedVolume): { type: string; source: string } {
  const { pool, volume } = located;
  const path = demoVolumePath(located);
  switch (pool.type) {
    case 'dir':
    case 'fs':
      return { type: 'file', source: element('source', { file: path }) };
    case 'logical':
      return { type: 'block', source: element('source', { dev: path }) };
    case 'rbd':
      return {
        type: 'network',
        source: element(
          'source',
          { protocol: 'rbd', name: path },
          element('host', { name: '192.0.2.31', port: 6789 }),
        ),
      };
    case 'netfs':
    case 'iscsi':
      return {
        type: 'volume',
        source: element('source', { pool: pool.name, volume: volume.name }),
      };
  }
}
