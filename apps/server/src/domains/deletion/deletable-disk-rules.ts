import type { DeletableDisk } from '@guesthouse/contract/domain-deletion';
import type { BelongingsLink, VolumeFacts } from '../../libvirt/belongings/belongings-link.ts';
import type { Dependant } from '../../libvirt/belongings/find-dependants.ts';
import type { DomainImage } from './domain-images.ts';

/** What is known of the volumes that grow from others. */
export type Dependants = Awaited<ReturnType<BelongingsLink['dependants']>>;

/** What a person is told of one disk before it is deleted. */
export function deletableDisk(
  image: DomainImage,
  volume: VolumeFacts | null,
  known: Dependants,
): DeletableDisk {
  const { target, device, source, usedBy } = image;
  const dependants = dependantsOf(image, volume, known);
  return {
    target,
    device,
    source,
    pool: volume?.pool ?? null,
    volume: volume?.volume ?? null,
    allocationBytes: volume?.allocationBytes ?? null,
    capacityBytes: volume?.capacityBytes ?? null,
    usedBy: [...usedBy],
    dependants: dependants.map(({ pool, volume: name }) => ({ pool, volume: name })),
    refusal: deletionRefusal(image, volume, known),
    warning: warningOf(image, known),
  };
}

/** Why libvirt cannot, or must not, delete it; null where it can. */
export function deletionRefusal(
  image: DomainImage,
  volume: VolumeFacts | null,
  known: Dependants,
): string | null {
  const { usedBy, place } = image;
  if (usedBy.length > 0) return `It is used by ${usedBy.map(({ name }) => name).join(', ')} too.`;
  const dependants = dependantsOf(image, volume, known);
  if (dependants.length > 0) return `${dependantWords(dependants)} on it, and would be lost.`;
  if (!place) return 'It is not on this host, or not in a storage pool.';
  return volume ? null : 'No active storage pool of this host has it, so libvirt cannot delete it.';
}

function dependantsOf(
  { place }: DomainImage,
  volume: VolumeFacts | null,
  { dependants }: Dependants,
): readonly Dependant[] {
  const paths = [volume?.path, place && 'path' in place ? place.path : undefined];
  return dependants.filter(({ backingPath }) => paths.includes(backingPath));
}

/** Of many, some: the list is read in one line. */
const namesShown = 5;

function dependantWords(dependants: readonly Dependant[]): string {
  const names = dependants.map(({ pool, volume }) => `${volume} of pool ${pool}`);
  const more = names.length > namesShown ? ` and ${names.length - namesShown} more` : '';
  return `${names.slice(0, namesShown).join(', ')}${more} ${names.length === 1 ? 'builds' : 'build'}`;
}

function warningOf({ device, readOnly }: DomainImage, { complete }: Dependants): string | null {
  if (device === 'cdrom' || device === 'floppy')
    return 'A medium, which others may want to insert.';
  if (readOnly) return 'The machine only reads it: it may be shared.';
  return complete ? null : 'Not every pool could be looked at: another image may build on it.';
}
