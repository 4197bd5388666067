import { domainView } from '@guesthouse/libvirt-xml/domain-view';
import type { DomainSummary } from '@guesthouse/contract/domain';
import type { DomainEntry } from '../../inventory/domain-entry.ts';
import type { VolumePlace } from '../../libvirt/belongings/find-volume.ts';
import { placeOf } from './domain-images.ts';

export type ImageUser = Pick<DomainSummary, 'uuid' | 'name'>;

/** Which machines name an image, in whichever of these ways. */
export type UsersOf = (places: readonly VolumePlace[]) => ImageUser[];

/**
 * Who of these machines names an image: as a disk of theirs, now or at the next boot, or below an
 * overlay of theirs, as far as libvirt tells (of running machines, always).
 */
export function imageUsers(domains: readonly DomainEntry[]): UsersOf {
  return (places) =>
    domains
      .filter((domain) => places.some((place) => mentions(domain, place)))
      .map(({ summary: { uuid, name } }) => ({ uuid, name }));
}

/** A look at the text first: reading thousands of documents would hold up everybody else. */
function mentions({ xml, nextXml }: DomainEntry, place: VolumePlace): boolean {
  const needle = escaped('path' in place ? place.path : place.volume);
  return [xml, nextXml].some((text) => text?.includes(needle) && names(text, place));
}

/** As libvirt writes it into attributes. */
function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll("'", '&apos;');
}

function names(xml: string, place: VolumePlace): boolean {
  const wanted = JSON.stringify(place);
  return domainView(xml).devices.disks.some(({ source, backingChain }) =>
    [source, ...backingChain.map((image) => image.source)].some(
      (each) => each !== undefined && JSON.stringify(placeOf(each)) === wanted,
    ),
  );
}
