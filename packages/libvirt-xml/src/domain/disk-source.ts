import { attributeOf, childOf, childrenOf, type Element } from '../element.ts';
import { countAttribute } from '../values.ts';
import { pciAddress } from './pci-address.ts';

export interface NetworkDiskHost {
  readonly name: string | undefined;
  readonly port: number | undefined;
  /** Path of a unix socket in place of a name. */
  readonly socket: string | undefined;
}

/** Where the bytes of a disk are, by libvirt's `type`; undefined fields were not given. */
export type DiskSource =
  | { readonly type: 'file'; readonly file: string | undefined }
  | { readonly type: 'block'; readonly device: string | undefined }
  | { readonly type: 'dir'; readonly directory: string | undefined }
  | {
      readonly type: 'volume';
      readonly pool: string | undefined;
      readonly volume: string | undefined;
    }
  | {
      readonly type: 'network';
      readonly protocol: string | undefined;
      readonly name: string | undefined;
      readonly hosts: readonly NetworkDiskHost[];
    }
  | {
      readonly type: 'nvme';
      readonly namespace: number | undefined;
      readonly pciAddress: string | undefined;
    }
  | { readonly type: 'vhostuser'; readonly socket: string | undefined }
  /** A type that this version does not know. */
  | { readonly type: 'other'; readonly name: string };

/** The source of a disk, a backing store or a mirror; undefined for an empty drive. */
export function diskSource(type: string, source: Element | undefined): DiskSource | undefined {
  if (source === undefined) return undefined;
  const attribute = (name: string) => attributeOf(source, name);
  switch (type) {
    case 'file':
      return { type, file: attribute('file') };
    case 'block':
      return { type, device: attribute('dev') };
    case 'dir':
      return { type, directory: attribute('dir') };
    case 'volume':
      return { type, pool: attribute('pool'), volume: attribute('volume') };
    case 'network':
      return {
        type,
        protocol: attribute('protocol'),
        name: attribute('name'),
        hosts: childrenOf(source, 'host').map(networkHost),
      };
    case 'nvme':
      return {
        type,
        namespace: countAttribute(source, 'namespace'),
        pciAddress: pciAddress(childOf(source, 'address')),
      };
    case 'vhostuser':
      return { type, socket: attribute('path') };
    default:
      return { type: 'other', name: type };
  }
}

const networkHost = (host: Element): NetworkDiskHost => ({
  name: attributeOf(host, 'name'),
  port: countAttribute(host, 'port'),
  socket: attributeOf(host, 'socket'),
});
