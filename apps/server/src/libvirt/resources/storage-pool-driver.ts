import { StoragePoolEventID, type StoragePool } from '@guesthouse/libvirt';
import { orFalse } from '../or-false.ts';
import { registeredEvents } from './registered-events.ts';
import type { ResourceDriver } from './resource-driver.ts';

export interface StoragePoolReading {
  readonly uuid: string;
  readonly xml: string;
  /** virStoragePoolState. */
  readonly state: number;
  readonly persistent: boolean;
  readonly autostart: boolean;
  /** Bytes and numbers of a pool that is active; null while it is not. */
  readonly capacity: bigint | null;
  readonly allocation: bigint | null;
  readonly available: bigint | null;
  readonly volumeCount: number | null;
}

export const storagePoolDriver: ResourceDriver<StoragePool, StoragePoolReading> = {
  words: { one: 'storage pool', all: 'storage pools' },
  list: (connection) => connection.listAllStoragePools(0),
  idOf: ({ uuid }) => uuid,
  lookup: (connection, uuid) => connection.storagePoolLookupByUUIDString(uuid),
  read: async (pool) => {
    const info = await pool.getInfo();
    const active = await pool.isActive();
    return {
      uuid: pool.uuid,
      xml: await pool.getXMLDesc(0),
      state: info.state,
      persistent: await pool.isPersistent(),
      autostart: await orFalse(pool.getAutostart()),
      capacity: active ? info.capacity : null,
      allocation: active ? info.allocation : null,
      available: active ? info.available : null,
      volumeCount: active ? await volumeCount(pool) : null,
    };
  },
  watch: (connection, onChange) => {
    const listener = ({ storagePool }: { readonly storagePool: StoragePool }) => {
      onChange(storagePool.uuid);
      storagePool.dispose();
    };
    return registeredEvents(
      connection.storagePoolEventRegisterAny(StoragePoolEventID.LIFECYCLE, listener),
      connection.storagePoolEventRegisterAny(StoragePoolEventID.REFRESH, listener),
    );
  },
};

/** A pool that is stopped between two calls of one reading is read again, for its event. */
async function volumeCount(pool: StoragePool): Promise<number | null> {
  try {
    return await pool.numOfVolumes();
  } catch (error) {
    if (await pool.isActive()) throw error;
    return null;
  }
}
