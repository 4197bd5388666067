import { objectUuidSchema, type HostId } from '@guesthouse/contract/ids';
import { resourceKey } from '@guesthouse/contract/resource';
import {
  storagePoolStates,
  storageVolumeTypes,
  type StorageVolumeSummary,
} from '@guesthouse/contract/resources/storage';
import { storagePoolView, type PoolSource } from '@guesthouse/libvirt-xml/storage-pool-view';
import { storageVolumeView } from '@guesthouse/libvirt-xml/storage-volume-view';
import type { StoragePoolReading } from '../../libvirt/resources/storage-pool-driver.ts';
import type { StorageVolumeReading } from '../../libvirt/resources/storage-volume-driver.ts';
import type { ResourceFacts } from './resource-facts.ts';

/** @throws XmlParseError where libvirt's XML is none */
export function storagePoolFacts(
  hostId: HostId,
  reading: StoragePoolReading,
): ResourceFacts<'storage-pool'> {
  const view = storagePoolView(reading.xml);
  const { uuid, persistent, autostart, volumeCount } = reading;
  return {
    id: uuid,
    parent: null,
    xml: reading.xml,
    item: {
      key: resourceKey(hostId, uuid),
      hostId,
      uuid: objectUuidSchema.parse(uuid),
      name: view.name ?? uuid,
      type: view.type ?? 'unknown',
      state: storagePoolStates[reading.state] ?? 'inaccessible',
      persistent,
      autostart,
      capacityBytes: bytes(reading.capacity),
      allocationBytes: bytes(reading.allocation),
      availableBytes: bytes(reading.available),
      volumeCount,
      targetPath: view.targetPath ?? null,
      source: poolSourceText(view.source),
      sourceName: view.source.name ?? null,
      sourceFormat: view.source.format ?? null,
    },
  };
}

/** 2^64 - 1 stands for unknown in some drivers; beyond 2^53 a figure would be a guess anyway. */
function bytes(value: bigint | null): number | null {
  if (value === null || value > BigInt(Number.MAX_SAFE_INTEGER)) return null;
  return Number(value);
}

/** Where a pool's bytes come from, as a person would write it: `nas:/export`, `/dev/sdb1`. */
export function poolSourceText(source: PoolSource): string | null {
  const [host, ...others] = source.hosts;
  const port = host?.port === undefined ? '' : `:${host.port}`;
  const more = others.length === 0 ? '' : ` (+${others.length})`;
  const server = host?.name === undefined ? null : `${host.name}${port}${more}`;
  const what =
    source.directory ?? source.name ?? (source.devices.join(', ') || undefined) ?? source.adapter;
  if (server === null) return what ?? null;
  return what === undefined ? server : `${server}:${what}`;
}

/** @throws XmlParseError where libvirt's XML is none */
export function storageVolumeFacts(
  hostId: HostId,
  { poolUuid, name, xml }: StorageVolumeReading,
): ResourceFacts<'storage-volume'> {
  const view = storageVolumeView(xml);
  const uuid = objectUuidSchema.parse(poolUuid);
  return {
    id: name,
    parent: uuid,
    // Ten thousand of them are not kept twice.
    xml: null,
    item: {
      key: resourceKey(hostId, uuid, name),
      hostId,
      poolUuid: uuid,
      name,
      type: volumeType(view.type),
      path: view.path ?? view.key ?? null,
      format: view.format ?? null,
      capacityBytes: view.capacityBytes ?? null,
      allocationBytes: view.allocationBytes ?? null,
      backingPath: view.backing?.path ?? null,
      backingFormat: view.backing?.format ?? null,
      encrypted: view.encrypted,
    },
  };
}

function volumeType(type: string | undefined): StorageVolumeSummary['type'] {
  return storageVolumeTypes.find((known) => known === type) ?? 'unknown';
}
