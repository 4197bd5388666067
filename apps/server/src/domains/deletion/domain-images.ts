import { domainView, type DomainView } from '@guesthouse/libvirt-xml/domain-view';
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
}

/** The images of a machine's definition, as of its next boot. */
export function domainImages({ xml, nextXml }: DomainEntry): DomainImage[] {
  return domainView(nextXml ?? xml).devices.disks.flatMap((disk) => imageOf(disk) ?? []);
}

function imageOf({ target, device, source, readOnly }: Disk): DomainImage | null {
  if (target === undefined || source === undefined) return null;
  const text = diskSourceText(source);
  return text === null ? null : { target, device, source: text, readOnly, place: placeOf(source) };
}

/** How a disk names its image; null for what no storage pool can hold. */
export function placeOf(source: NonNullable<Disk['source']>): VolumePlace | null {
  if (source.type === 'file' && source.file !== undefined) return { path: source.file };
  if (source.type === 'block' && source.device !== undefined) return { path: source.device };
  if (source.type === 'volume' && source.pool !== undefined && source.volume !== undefined)
    return { pool: source.pool, volume: source.volume };
  return null;
}
