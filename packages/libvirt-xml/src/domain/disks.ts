import { attributeOf, childOf, textOf, type Element } from '../element.ts';
import { countAttribute } from '../values.ts';
import { diskSource, type DiskSource } from './disk-source.ts';

export interface BackingImage {
  readonly format: string | undefined;
  readonly source: DiskSource | undefined;
}

export interface DomainDisk {
  /** `vda`, `sda` …: what libvirt's calls take. */
  readonly target: string | undefined;
  /** `disk`, `cdrom`, `floppy` or `lun`. */
  readonly device: string;
  readonly bus: string | undefined;
  /** libvirt's source type, also where the drive is empty. */
  readonly sourceType: string;
  readonly source: DiskSource | undefined;
  readonly format: string | undefined;
  readonly cache: string | undefined;
  readonly io: string | undefined;
  readonly discard: string | undefined;
  readonly readOnly: boolean;
  readonly shareable: boolean;
  readonly transient: boolean;
  readonly serial: string | undefined;
  readonly bootOrder: number | undefined;
  readonly alias: string | undefined;
  /** Nearest image first; what libvirt tells of it, which is all of it only while active. */
  readonly backingChain: readonly BackingImage[];
}

export function domainDisk(disk: Element): DomainDisk {
  const sourceType = attributeOf(disk, 'type') ?? 'file';
  const target = childOf(disk, 'target');
  const driver = childOf(disk, 'driver');
  return {
    target: attributeOf(target, 'dev'),
    device: attributeOf(disk, 'device') ?? 'disk',
    bus: attributeOf(target, 'bus'),
    sourceType,
    source: diskSource(sourceType, childOf(disk, 'source')),
    format: attributeOf(driver, 'type'),
    cache: attributeOf(driver, 'cache'),
    io: attributeOf(driver, 'io'),
    discard: attributeOf(driver, 'discard'),
    readOnly: childOf(disk, 'readonly') !== undefined,
    shareable: childOf(disk, 'shareable') !== undefined,
    transient: childOf(disk, 'transient') !== undefined,
    serial: textOf(childOf(disk, 'serial')),
    bootOrder: countAttribute(childOf(disk, 'boot'), 'order'),
    alias: attributeOf(childOf(disk, 'alias'), 'name'),
    backingChain: backingChain(disk),
  };
}

function backingChain(disk: Element): BackingImage[] {
  const chain: BackingImage[] = [];
  let image = childOf(disk, 'backingStore');
  // libvirt ends a chain that it has read to its end with an empty element.
  while (image !== undefined && image.children.length > 0) {
    chain.push({
      format: attributeOf(childOf(image, 'format'), 'type'),
      source: diskSource(attributeOf(image, 'type') ?? 'file', childOf(image, 'source')),
    });
    image = childOf(image, 'backingStore');
  }
  return chain;
}
