import { networkSummarySchema, type NetworkSummary } from '@guesthouse/contract/resources/network';
import {
  storagePoolSummarySchema,
  storageVolumeSummarySchema,
  type StoragePoolSummary,
  type StorageVolumeSummary,
} from '@guesthouse/contract/resources/storage';
import {
  domainAttachmentsSchema,
  type DomainAttachments,
} from '@guesthouse/contract/resources/domain-attachments';
import { domainKey } from '@guesthouse/contract/domain-key';
import type { DomainRef } from '@guesthouse/contract/ids';
import type { z } from 'zod';

let count = 0;
const nextUuid = () => `00000000-0000-4000-a000-${String((count += 1)).padStart(12, '0')}`;

/** A pool as the server would send it, parsed by the contract. */
export function aPool(
  change: Partial<z.input<typeof storagePoolSummarySchema>> = {},
): StoragePoolSummary {
  const uuid = change.uuid ?? nextUuid();
  return storagePoolSummarySchema.parse({
    key: `alpha/${uuid}`,
    hostId: 'alpha',
    uuid,
    name: 'images',
    type: 'dir',
    state: 'running',
    persistent: true,
    autostart: false,
    capacityBytes: 1000,
    allocationBytes: 400,
    availableBytes: 600,
    volumeCount: 0,
    targetPath: '/images',
    source: null,
    sourceName: null,
    sourceFormat: null,
    revision: 1,
    ...change,
  });
}

export function aVolume(
  name: string,
  change: Partial<z.input<typeof storageVolumeSummarySchema>> = {},
): StorageVolumeSummary {
  const poolUuid = '00000000-0000-4000-a000-999999999999';
  return storageVolumeSummarySchema.parse({
    key: `alpha/${poolUuid}/${name}`,
    hostId: 'alpha',
    poolUuid,
    name,
    type: 'file',
    path: `/images/${name}`,
    format: 'qcow2',
    capacityBytes: 1000,
    allocationBytes: 10,
    backingPath: null,
    backingFormat: null,
    encrypted: false,
    revision: 1,
    ...change,
  });
}

export function aNetwork(
  change: Partial<z.input<typeof networkSummarySchema>> = {},
): NetworkSummary {
  const uuid = change.uuid ?? nextUuid();
  return networkSummarySchema.parse({
    key: `alpha/${uuid}`,
    hostId: 'alpha',
    uuid,
    name: 'default',
    title: null,
    active: true,
    persistent: true,
    autostart: false,
    forwardMode: 'nat',
    forwardInterfaces: [],
    bridge: 'virbr0',
    domain: null,
    mtu: null,
    addresses: [],
    portGroups: [],
    vlanTags: [],
    revision: 1,
    ...change,
  });
}

/** What a machine uses; a path stands for a file of the host. */
export function attachmentsOf(
  { hostId, uuid }: DomainRef,
  use: Partial<Pick<z.input<typeof domainAttachmentsSchema>, 'disks' | 'nics'>>,
): DomainAttachments {
  const key = domainKey({ hostId, uuid });
  const rest = { disks: [], nics: [], hostDevices: [], revision: 1 };
  return domainAttachmentsSchema.parse({ key, hostId, uuid, ...rest, ...use });
}

export const image = (path: string) => ({ path, protocol: null, pool: null, volume: null });
