import { at, attributeOf, childOf, childrenOf, snapshot, textOf, type Element } from './element.ts';
import { parseXml } from './parse-xml.ts';
import { bytesOf } from './size.ts';
import { countAttribute } from './values.ts';

export interface PoolSource {
  readonly hosts: readonly {
    readonly name: string | undefined;
    readonly port: number | undefined;
  }[];
  readonly devices: readonly string[];
  readonly directory: string | undefined;
  /** A volume group, an RBD pool, a ZFS data set. */
  readonly name: string | undefined;
  /** Name of a `scsi_host` adapter, or its world-wide name. */
  readonly adapter: string | undefined;
  readonly format: string | undefined;
}

/** A storage pool, for reading. Tolerant as the view of a domain is. */
export interface StoragePoolView {
  readonly name: string | undefined;
  readonly uuid: string | undefined;
  /** `dir`, `fs`, `netfs`, `logical`, `disk`, `iscsi`, `scsi`, `rbd`, `zfs` … */
  readonly type: string | undefined;
  readonly capacityBytes: number | undefined;
  readonly allocationBytes: number | undefined;
  readonly availableBytes: number | undefined;
  readonly source: PoolSource;
  readonly targetPath: string | undefined;
}

/** @throws XmlParseError where the text is no document; any document gives a view. */
export function storagePoolView(xml: string): StoragePoolView {
  const document = parseXml(xml);
  try {
    return storagePoolViewOf(snapshot(document.root));
  } finally {
    document.dispose();
  }
}

function storagePoolViewOf(pool: Element): StoragePoolView {
  return {
    name: textOf(childOf(pool, 'name')),
    uuid: textOf(childOf(pool, 'uuid')),
    type: attributeOf(pool, 'type'),
    capacityBytes: bytesOf(childOf(pool, 'capacity'), 'bytes'),
    allocationBytes: bytesOf(childOf(pool, 'allocation'), 'bytes'),
    availableBytes: bytesOf(childOf(pool, 'available'), 'bytes'),
    source: poolSource(childOf(pool, 'source')),
    targetPath: textOf(at(pool, 'target', 'path')),
  };
}

function poolSource(source: Element | undefined): PoolSource {
  const adapter = childOf(source, 'adapter');
  return {
    hosts: childrenOf(source, 'host').map((host) => ({
      name: attributeOf(host, 'name'),
      port: countAttribute(host, 'port'),
    })),
    devices: childrenOf(source, 'device').flatMap((device) => attributeOf(device, 'path') ?? []),
    directory: attributeOf(childOf(source, 'dir'), 'path'),
    name: textOf(childOf(source, 'name')),
    adapter: attributeOf(adapter, 'name') ?? attributeOf(adapter, 'wwpn'),
    format: attributeOf(childOf(source, 'format'), 'type'),
  };
}
