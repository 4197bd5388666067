import { at, attributeOf, childOf, snapshot, textOf, type Element } from './element.ts';
import { parseXml } from './parse-xml.ts';
import { bytesOf } from './size.ts';

/** A volume of a pool, for reading. Tolerant as the view of a domain is. */
export interface StorageVolumeView {
  readonly name: string | undefined;
  readonly key: string | undefined;
  /** `file`, `block`, `dir`, `network`, `netdir`, `ploop`. */
  readonly type: string | undefined;
  readonly path: string | undefined;
  readonly format: string | undefined;
  readonly capacityBytes: number | undefined;
  readonly allocationBytes: number | undefined;
  readonly encrypted: boolean;
  /** The image that this one grows from. */
  readonly backing:
    { readonly path: string | undefined; readonly format: string | undefined } | undefined;
}

/** @throws XmlParseError where the text is no document; any document gives a view. */
export function storageVolumeView(xml: string): StorageVolumeView {
  const document = parseXml(xml);
  try {
    return storageVolumeViewOf(snapshot(document.root));
  } finally {
    document.dispose();
  }
}

function storageVolumeViewOf(volume: Element): StorageVolumeView {
  const target = childOf(volume, 'target');
  const backing = childOf(volume, 'backingStore');
  const backingPath = textOf(childOf(backing, 'path'));
  return {
    name: textOf(childOf(volume, 'name')),
    key: textOf(childOf(volume, 'key')),
    type: attributeOf(volume, 'type'),
    path: textOf(childOf(target, 'path')),
    format: attributeOf(childOf(target, 'format'), 'type'),
    capacityBytes: bytesOf(childOf(volume, 'capacity'), 'bytes'),
    allocationBytes: bytesOf(childOf(volume, 'allocation'), 'bytes'),
    encrypted: childOf(target, 'encryption') !== undefined,
    // libvirt leaves an empty path where there is none.
    backing:
      backingPath === undefined
        ? undefined
        : { path: backingPath, format: attributeOf(at(backing, 'format'), 'type') },
  };
}
