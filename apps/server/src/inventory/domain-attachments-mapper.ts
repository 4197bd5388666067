import type { HostId } from '@guesthouse/contract/ids';
import { domainKey } from '@guesthouse/contract/domain-key';
import { domainUuidSchema } from '@guesthouse/contract/ids';
import type { ImageLocation } from '@guesthouse/contract/resources/domain-attachments';
import type { DomainView } from '@guesthouse/libvirt-xml/domain-view';
import type { ResourceFacts } from './resources/resource-facts.ts';

type Disk = DomainView['devices']['disks'][number];
type DiskSource = NonNullable<Disk['source']>;

/** What a domain's definition uses of its host: images, networks, devices. */
export function domainAttachments(
  hostId: HostId,
  uuid: string,
  { devices }: DomainView,
): ResourceFacts<'domain-attachments'> {
  const domainUuid = domainUuidSchema.parse(uuid);
  return {
    id: uuid,
    parent: null,
    xml: null,
    item: {
      key: domainKey({ hostId, uuid: domainUuid }),
      hostId,
      uuid: domainUuid,
      disks: devices.disks.map((disk) => ({
        target: disk.target ?? null,
        device: disk.device,
        image: disk.source ? imageLocation(disk.source) : null,
        backing: disk.backingChain.flatMap(({ source }) => (source ? imageLocation(source) : [])),
      })),
      nics: devices.interfaces.map(({ mac, type, source, actualSource, target }) => ({
        mac: mac ?? null,
        type,
        source: source ?? null,
        bridge: (type === 'bridge' ? source : actualSource) ?? null,
        target: target ?? null,
      })),
      hostDevices: devices.hostDevices.map(({ type, address }) => ({
        type,
        address: address ?? null,
      })),
    },
  };
}

const nowhere: ImageLocation = { path: null, protocol: null, pool: null, volume: null };

function imageLocation(source: DiskSource): ImageLocation {
  switch (source.type) {
    case 'file':
      return { ...nowhere, path: source.file ?? null };
    case 'block':
      return { ...nowhere, path: source.device ?? null };
    case 'dir':
      return { ...nowhere, path: source.directory ?? null };
    case 'volume':
      return { ...nowhere, pool: source.pool ?? null, volume: source.volume ?? null };
    case 'network':
      return { ...nowhere, path: source.name ?? null, protocol: source.protocol ?? 'network' };
    case 'nvme':
    case 'vhostuser':
    case 'other':
      return nowhere;
  }
}
