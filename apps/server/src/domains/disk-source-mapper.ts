import type { DomainView } from '@guesthouse/libvirt-xml/domain-view';

type DiskSource = NonNullable<DomainView['devices']['disks'][number]['source']>;

/** Where a disk's bytes are, as a person would write it; null where the definition does not say. */
export function diskSourceText(source: DiskSource): string | null {
  switch (source.type) {
    case 'file':
      return source.file ?? null;
    case 'block':
      return source.device ?? null;
    case 'dir':
      return source.directory ?? null;
    case 'volume':
      return `${source.pool ?? '?'}/${source.volume ?? '?'}`;
    case 'network':
      return networkText(source);
    case 'nvme':
      return `${source.pciAddress ?? 'NVMe'} namespace ${source.namespace ?? '?'}`;
    case 'vhostuser':
      return source.socket ?? null;
    case 'other':
      return null;
  }
}

/** `rbd://mon-1:6789/pool/image`: the first host stands for all. */
function networkText({ protocol, name, hosts }: Extract<DiskSource, { type: 'network' }>): string {
  const [host] = hosts;
  const port = host?.port === undefined ? '' : `:${host.port}`;
  const address = host?.name === undefined ? (host?.socket ?? '') : `${host.name}${port}`;
  return `${protocol ?? 'network'}://${address}/${name ?? ''}`;
}
