import type { StorageVolume } from '@guesthouse/libvirt';
import type { ResourceDriver } from './resource-driver.ts';
import { withoutEvents } from './resource-driver.ts';

export interface StorageVolumeReading {
  readonly poolUuid: string;
  readonly name: string;
  readonly xml: string;
}

/** The volumes of one pool; libvirt has no events of what is in a pool. */
export function storageVolumeDriver(
  poolUuid: string,
): ResourceDriver<StorageVolume, StorageVolumeReading> {
  return {
    words: { one: 'volume', all: 'volumes' },
    list: async (connection) => {
      const pool = await connection.storagePoolLookupByUUIDString(poolUuid);
      return pool.listAllVolumes(0);
    },
    idOf: ({ name }) => name,
    lookup: async (connection, name) => {
      const pool = await connection.storagePoolLookupByUUIDString(poolUuid);
      return pool.storageVolLookupByName(name);
    },
    read: async (volume) => ({ poolUuid, name: volume.name, xml: await volume.getXMLDesc(0) }),
    watch: withoutEvents,
  };
}
