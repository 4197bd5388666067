import { domainView, type DomainView } from '@guesthouse/libvirt-xml/domain-view';
import type { DomainSummary } from '@guesthouse/contract/domain';
import type { DomainEntry } from '../../inventory/domain-entry.ts';
import type { VolumePlace } from '../../libvirt/belongings/find-volume.ts';
import { diskSourceText } from '../disk-source-mapper.ts';

type Disk = DomainView['devices']['disks'][number];

/** One disk of a machine with the image that it has. */
export interface DomainImage {
  readonly target: string;
  readonly device: string;
  /** For people. */
  readonly source: string;
  /** How libvirt's storage is asked for it; null for what it cannot hold, such as a network address. */
  readonly place: VolumePlace | null;
  readonly readOnly: boolean;
  readonly usedBy: readonly Pick<DomainSummary, 'uuid' | 'name'>[];
}

/**
 * The images of a machine's definition, as of its next boot, and which of the other machines name them too:
 * as disks of theirs, or below an overlay of theirs, as far as libvirt tells (of running machines, always).
 */
export function domainImages(
  { xml, nextXml }: DomainEntry,
  others: readonly DomainEntry[],
): DomainImage[] {
  return domainView(nextXml ?? xml).devices.disks.flatMap((disk) => {
    const image = imageOf(disk);
    if (!image) return [];
    const usedBy = others.filter((other) => mentions(other, disk)).map(({ summary }) => summary);
    return [{ ...image, usedBy: usedBy.map(({ uuid, name }) => ({ uuid, name })) }];
  });
}

function imageOf({ target, device, source, readOnly }: Disk): Omit<DomainImage, 'usedBy'> | null {
  if (target === undefined || source === undefined) return null;
  const text = diskSourceText(source);
  return text === null ? null : { target, device, source: text, readOnly, place: placeOf(source) };
}

function placeOf(source: NonNullable<Disk['source']>): VolumePlace | null {
  if (source.type === 'file' && source.file !== undefined) return { path: source.file };
  if (source.type === 'block' && source.device !== undefined) return { path: source.device };
  if (source.type === 'volume' && source.pool !== undefined && source.volume !== undefined)
    return { pool: source.pool, volume: source.volume };
  return null;
}

/** A look at the text first: reading thousands of documents would hold up everybody else. */
function mentions({ xml, nextXml }: DomainEntry, { source }: Disk): boolean {
  const place = source && placeOf(source);
  if (!place) return false;
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
