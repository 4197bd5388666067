import { domainKey } from '@guesthouse/contract/domain-key';
import { describe, expect, it } from 'vitest';
import { aDomain } from '../../../testing/summaries.ts';
import { aPool, aVolume, attachmentsOf, image } from '../../../testing/resources.ts';
import { isInPool } from './pool-machines.ts';
import { machinesByPool } from './pool-machines.ts';
import { volumeRows } from './volume-row.ts';

const disk = (target: string, path: string, ...backing: string[]) => ({
  target,
  device: 'disk',
  image: image(path),
  backing: backing.map(image),
});

describe('who uses a volume', () => {
  const web = aDomain({ name: 'web' });
  const db = aDomain({ name: 'db' });
  const domains = new Map([web, db].map((one) => [domainKey(one), one]));
  const users = (name: string, volumes = [aVolume(name)], attachments = attached) => {
    const rows = volumeRows({ poolName: 'images', stale: false, volumes, attachments, domains });
    const row = rows.find(({ volume }) => volume.name === name);
    return row?.users.map(({ domain, target, depth }) => [domain.name, target, depth]);
  };
  const attached = [
    attachmentsOf(web, { disks: [disk('vda', '/images/web.qcow2', '/images/base.qcow2')] }),
    attachmentsOf(db, {
      disks: [
        {
          target: 'vda',
          device: 'disk',
          image: { path: null, protocol: null, pool: 'images', volume: 'db.raw' },
          backing: [],
        },
      ],
    }),
  ];

  it('is told by path, and by pool and name', () => {
    expect(users('web.qcow2')).toEqual([['web', 'vda', 0]]);
    expect(users('db.raw')).toEqual([['db', 'vda', 0]]);
    expect(users('other.raw')).toEqual([]);
  });

  it('is told by the backing chain of a machine that runs', () => {
    expect(users('base.qcow2')).toEqual([['web', 'vda', 1]]);
  });

  it('is told by the volumes themselves of a machine that is off', () => {
    const volumes = [
      aVolume('base.qcow2'),
      aVolume('web.qcow2', { backingPath: '/images/base.qcow2' }),
    ];
    const off = [attachmentsOf(web, { disks: [disk('vda', '/images/web.qcow2')] })];
    expect(users('base.qcow2', volumes, off)).toEqual([['web', 'vda', 1]]);
  });

  it('survives volumes that grow from one another in a circle', () => {
    const volumes = [
      aVolume('a', { backingPath: '/images/b' }),
      aVolume('b', { backingPath: '/images/a' }),
    ];
    expect(users('a', volumes)).toEqual([]);
  });
});

describe('which machines have a disk in a pool', () => {
  it.each([
    ['a file right below it', image('/images/a.qcow2'), aPool(), true],
    ['a file further below', image('/images/old/a.qcow2'), aPool(), false],
    ['a file beside it', image('/images-2/a.qcow2'), aPool(), false],
    [
      'a path that all SANs share',
      image('/dev/disk/by-path/x'),
      aPool({ type: 'iscsi', targetPath: '/dev/disk/by-path' }),
      false,
    ],
    [
      'a volume by its pool',
      { ...image(''), path: null, pool: 'images', volume: 'a' },
      aPool(),
      true,
    ],
    [
      'a volume of another pool',
      { ...image(''), path: null, pool: 'other', volume: 'a' },
      aPool(),
      false,
    ],
    [
      'an image of Ceph',
      { ...image('vms/a'), protocol: 'rbd' },
      aPool({ type: 'rbd', targetPath: null, sourceName: 'vms' }),
      true,
    ],
    [
      'an image of another Ceph pool',
      { ...image('vms2/a'), protocol: 'rbd' },
      aPool({ type: 'rbd', targetPath: null, sourceName: 'vms' }),
      false,
    ],
  ])('%s: %s', (_, location, pool, expected) => {
    expect(isInPool(location, pool)).toBe(expected);
  });

  it('counts a machine once, and only on the host of the pool', () => {
    const here = aDomain({ name: 'here' });
    const there = aDomain({ name: 'there', hostId: 'beta' });
    const disks = [disk('vda', '/images/a'), disk('vdb', '/images/b')];
    const machines = machinesByPool(
      [attachmentsOf(here, { disks }), attachmentsOf(there, { disks })],
      new Map([here, there].map((one) => [domainKey(one), one])),
    );
    expect(machines(aPool()).map(({ name }) => name)).toEqual(['here']);
  });
});
