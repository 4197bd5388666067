import { domainUuidSchema } from '@guesthouse/contract/ids';
import { describe, expect, it } from 'vitest';
import type { DomainEntry } from '../../inventory/domain-entry.ts';
import { domainFacts } from '../../inventory/testing/facts.ts';
import { deletableDisk } from './deletable-disk-rules.ts';
import { domainImages } from './domain-images.ts';
import { imageUsers } from './image-users.ts';

let count = 0;

function machine(name: string, disks: string, next: string | null = null): DomainEntry {
  count += 1;
  const uuid = domainUuidSchema.parse(`00000000-0000-4000-8000-${String(count).padStart(12, '0')}`);
  const { summary } = domainFacts({ name, uuid });
  const document = (devices: string) => `<domain><devices>${devices}</devices></domain>`;
  return {
    summary: { ...summary, stateSince: null, activeSince: null, revision: 1 },
    xml: document(disks),
    nextXml: next === null ? null : document(next),
  };
}

const disk = (file: string, target = 'vda', more = '') =>
  `<disk type='file' device='disk'><source file='${file}'/><target dev='${target}'/>${more}</disk>`;

const volume = { pool: 'default', volume: 'a', path: '/a', allocationBytes: 1, capacityBytes: 2 };
const none = { known: { dependants: [], complete: true }, usersOf: () => [] };

describe('the images of a machine', () => {
  it('are those of its next boot', () => {
    const web = machine('web', disk('/old'), disk('/new'));
    expect(domainImages(web)).toMatchObject([{ target: 'vda', place: { path: '/new' } }]);
  });

  it('are asked for by path, or by pool and volume, or not at all', () => {
    const web = machine(
      'web',
      `${disk('/a')}
      <disk type='volume'><source pool='p' volume='v'/><target dev='vdb'/></disk>
      <disk type='network'><source protocol='rbd' name='x/y'/><target dev='vdc'/></disk>
      <disk type='file' device='cdrom'><target dev='sda'/></disk>`,
    );
    expect(domainImages(web).map(({ target, place }) => [target, place])).toEqual([
      ['vda', { path: '/a' }],
      ['vdb', { pool: 'p', volume: 'v' }],
      ['vdc', null],
    ]);
  });

  it('know who else has them, as a disk, below an overlay, or at the next boot', () => {
    const web = machine('web', disk('/shared &amp; more.qcow2'));
    const overlay = `<backingStore type='file'><format type='qcow2'/><source file='/shared &amp; more.qcow2'/></backingStore>`;
    const others = [
      machine('same', disk('/shared &amp; more.qcow2')),
      machine('overlaid', disk('/overlay', 'vda', overlay)),
      machine('soon', disk('/x'), disk('/shared &amp; more.qcow2')),
      machine('similar', disk('/shared &amp; more.qcow2.bak')),
      machine('described', `<description>/shared &amp; more.qcow2</description>`),
    ];
    const places = domainImages(web).flatMap(({ place }) => place ?? []);
    const users = imageUsers(others)(places).map(({ name }) => name);
    expect(users).toEqual(['same', 'overlaid', 'soon']);
  });
});

describe('what may be deleted', () => {
  const [image] = domainImages(machine('web', disk('/a')));
  if (!image) throw new Error('no image');

  it('is a volume of a pool that nobody else has', () => {
    expect(deletableDisk(image, volume, none)).toMatchObject({ refusal: null, warning: null });
    expect(deletableDisk(image, null, none).refusal).toContain('storage pool');
    // By name, where this one goes by path.
    const byName = `<disk type='volume'><source pool='default' volume='a'/><target dev='vda'/></disk>`;
    const around = { ...none, usersOf: imageUsers([machine('db', byName)]) };
    expect(deletableDisk(image, volume, around)).toMatchObject({
      usedBy: [{ name: 'db' }],
      refusal: 'It is used by db too.',
    });
    expect(deletableDisk({ ...image, place: null }, null, none).refusal).toContain(
      'not on this host',
    );
  });

  it('is not what other volumes build on, and they are named', () => {
    const on = (backingPath: string, name: string) => ({
      ...{ pool: 'images', volume: name, path: `/images/${name}`, backingPath },
    });
    const dependants = [on('/a', 'pear'), on('/b', 'plum')];
    const known = { ...none, known: { dependants, complete: true } };
    expect(deletableDisk(image, volume, known)).toMatchObject({
      dependants: [{ pool: 'images', volume: 'pear', usedBy: [] }],
      refusal: 'pear of pool images builds on it, and would be lost.',
    });
    // By the path that its pool has for it, where the machine names it in another way.
    const byName = { ...image, place: { pool: 'default', volume: 'a' } };
    expect(deletableDisk(byName, volume, known).refusal).toContain('pear');
    const partly = { ...none, known: { dependants: [], complete: false } };
    expect(deletableDisk(image, volume, partly)).toMatchObject({
      refusal: null,
      warning: expect.stringContaining('Not every pool'),
    });
  });

  it('is not what other machines build on, through however many volumes', () => {
    const grown = { pool: 'images', volume: 'grown', path: '/images/grown', backingPath: '/a' };
    const again = { ...grown, volume: 'again', path: '/images/again', backingPath: grown.path };
    const around = {
      known: { dependants: [again, grown], complete: true },
      usersOf: imageUsers([machine('elm', disk('/images/again')), machine('oak', disk('/b'))]),
    };
    expect(deletableDisk(image, volume, around)).toMatchObject({
      dependants: [
        { volume: 'grown', usedBy: [] },
        { volume: 'again', usedBy: [{ name: 'elm' }] },
      ],
      refusal:
        'grown of pool images, again of pool images (used by elm) build on it, and would be lost.',
    });
  });

  it('comes with a warning where others may want it', () => {
    expect(deletableDisk({ ...image, device: 'cdrom' }, volume, none).warning).toContain('medium');
    expect(deletableDisk({ ...image, readOnly: true }, volume, none).warning).toContain('shared');
  });
});
