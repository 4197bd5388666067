import type { DeletableDisk } from '@guesthouse/contract/domain-deletion';
import type { BelongingsLink, VolumeFacts } from '../../libvirt/belongings/belongings-link.ts';
import type { Dependant } from '../../libvirt/belongings/find-dependants.ts';
import type { VolumePlace } from '../../libvirt/belongings/find-volume.ts';
import type { DomainImage } from './domain-images.ts';
import type { ImageUser, UsersOf } from './image-users.ts';

/** What is known of the volumes that grow from others. */
export type Dependants = Awaited<ReturnType<BelongingsLink['dependants']>>;

/** What else of the host a deletion could hurt. */
export interface Surroundings {
  readonly known: Dependants;
  /** Of all machines but the one that is to be deleted. */
  readonly usersOf: UsersOf;
}

/** What a person is told of one disk before it is deleted. */
export function deletableDisk(
  image: DomainImage,
  volume: VolumeFacts | null,
  around: Surroundings,
): DeletableDisk {
  const { target, device, source } = image;
  const dependants = dependantsOf(image, volume, around);
  return {
    target,
    device,
    source,
    pool: volume?.pool ?? null,
    volume: volume?.volume ?? null,
    allocationBytes: volume?.allocationBytes ?? null,
    capacityBytes: volume?.capacityBytes ?? null,
    usedBy: around.usersOf(placesOf(image, volume)),
    dependants: dependants.map(({ pool, volume: name, usedBy }) => ({
      pool,
      volume: name,
      usedBy,
    })),
    refusal: deletionRefusal(image, volume, around),
    warning: warningOf(image, around.known),
  };
}

/** Why libvirt cannot, or must not, delete it; null where it can. */
export function deletionRefusal(
  image: DomainImage,
  volume: VolumeFacts | null,
  around: Surroundings,
): string | null {
  const usedBy = around.usersOf(placesOf(image, volume));
  if (usedBy.length > 0) return `It is used by ${someNames(usedBy.map(({ name }) => name))} too.`;
  const dependants = dependantsOf(image, volume, around);
  if (dependants.length > 0) return `${dependantWords(dependants)} on it, and would be lost.`;
  if (!image.place) return 'It is not on this host, or not in a storage pool.';
  return volume ? null : 'No active storage pool of this host has it, so libvirt cannot delete it.';
}

/** As the machine names it, and as its pool does: others may name it either way. */
function placesOf({ place }: DomainImage, volume: VolumeFacts | null): VolumePlace[] {
  const ofPool = volume ? [{ path: volume.path }, volumePlace(volume)] : [];
  return place ? [place, ...ofPool] : ofPool;
}

const volumePlace = ({ pool, volume }: Pick<Dependant, 'pool' | 'volume'>): VolumePlace => ({
  pool,
  volume,
});

interface UsedDependant extends Dependant {
  readonly usedBy: ImageUser[];
}

/** What grows from it, and what grows from that. */
function dependantsOf(
  image: DomainImage,
  volume: VolumeFacts | null,
  { known, usersOf }: Surroundings,
): UsedDependant[] {
  const lost = new Set(
    placesOf(image, volume).flatMap((place) => ('path' in place ? place.path : [])),
  );
  const dependants = new Set<Dependant>();
  // A set goes on to what is added to it meanwhile.
  for (const path of lost)
    for (const each of known.dependants)
      if (each.backingPath === path) {
        dependants.add(each);
        lost.add(each.path);
      }
  return [...dependants].map((each) => ({
    ...each,
    usedBy: usersOf([{ path: each.path }, volumePlace(each)]),
  }));
}

/** Of many, some: the list is read in one line. */
const namesShown = 5;

function someNames(names: readonly string[]): string {
  const more = names.length > namesShown ? ` and ${names.length - namesShown} more` : '';
  return names.slice(0, namesShown).join(', ') + more;
}

function dependantWords(dependants: readonly UsedDependant[]): string {
  const names = dependants.map(({ pool, volume, usedBy }) => {
    const users = someNames(usedBy.map(({ name }) => name));
    return `${volume} of pool ${pool}${users === '' ? '' : ` (used by ${users})`}`;
  });
  return `${someNames(names)} ${names.length === 1 ? 'builds' : 'build'}`;
}

function warningOf({ device, readOnly }: DomainImage, { complete }: Dependants): string | null {
  if (device === 'cdrom' || device === 'floppy')
    return 'A medium, which others may want to insert.';
  if (readOnly) return 'The machine only reads it: it may be shared.';
  return complete ? null : 'Not every pool could be looked at: another image may build on it.';
}
