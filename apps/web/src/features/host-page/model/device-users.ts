import type { DomainSummary } from '@guesthouse/contract/domain';
import type { DomainAttachments } from '@guesthouse/contract/resources/domain-attachments';
import type { NodeDeviceSummary } from '@guesthouse/contract/resources/node-device';

export type UsersByAddress = ReadonlyMap<string, readonly DomainSummary[]>;

/** Of each host device that a definition names, the machines that name it. */
export function deviceUsers(
  attachments: Iterable<DomainAttachments>,
  domainOf: (attachments: DomainAttachments) => DomainSummary | undefined,
): UsersByAddress {
  const users = new Map<string, DomainSummary[]>();
  for (const each of attachments) {
    const domain = domainOf(each);
    if (!domain) continue;
    for (const { type, address } of each.hostDevices) {
      if (address === null) continue;
      const key = `${type} ${address}`;
      users.set(key, [...(users.get(key) ?? []), domain]);
    }
  }
  return users;
}

/** The machines that a device is given to, running or not. */
export function usersOf(device: NodeDeviceSummary, users: UsersByAddress): DomainSummary[] {
  const found = device.capabilities.flatMap((each): string[] => {
    switch (each.type) {
      case 'pci':
        return each.address === undefined ? [] : [`pci ${each.address}`];
      case 'usb_device':
        return [
          `usb ${bare(each.vendor.id)}:${bare(each.product.id)}`,
          `usb ${each.bus ?? ''}.${each.device ?? ''}`,
        ];
      case 'mdev':
        return each.uuid === undefined ? [] : [`mdev ${each.uuid}`];
      case 'scsi': {
        const { host, bus, target, lun } = each;
        return [`scsi scsi_host${host ?? ''}:${bus ?? ''}:${target ?? ''}:${lun ?? ''}`];
      }
      case 'system':
      case 'usb':
      case 'net':
      case 'scsi_host':
      case 'scsi_target':
      case 'storage':
      case 'drm':
      case 'other':
        return [];
    }
  });
  return [...new Set(found.flatMap((key) => users.get(key) ?? []))];
}

const bare = (id: string | undefined) => id?.replace(/^0x/, '') ?? '';
