import type { DeletableDisk } from '@guesthouse/contract/domain-deletion';
import type { VolumeFacts } from '../../libvirt/belongings/belongings-link.ts';
import type { DomainImage } from './domain-images.ts';

/** What a person is told of one disk before it is deleted. */
export function deletableDisk(image: DomainImage, volume: VolumeFacts | null): DeletableDisk {
  const { target, device, source, usedBy } = image;
  return {
    target,
    device,
    source,
    pool: volume?.pool ?? null,
    volume: volume?.volume ?? null,
    allocationBytes: volume?.allocationBytes ?? null,
    capacityBytes: volume?.capacityBytes ?? null,
    usedBy: [...usedBy],
    refusal: deletionRefusal(image, volume),
    warning: warningOf(image),
  };
}

/** Why libvirt cannot, or must not, delete it; null where it can. */
export function deletionRefusal(
  { usedBy, place }: DomainImage,
  volume: VolumeFacts | null,
): string | null {
  if (usedBy.length > 0) return `It is used by ${usedBy.map(({ name }) => name).join(', ')} too.`;
  if (!place) return 'It is not on this host, or not in a storage pool.';
  return volume ? null : 'No active storage pool of this host has it, so libvirt cannot delete it.';
}

function warningOf({ device, readOnly }: DomainImage): string | null {
  if (device === 'cdrom' || device === 'floppy')
    return 'A medium, which others may want to insert.';
  return readOnly ? 'The machine only reads it: it may be shared.' : null;
}
