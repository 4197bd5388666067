import {
  ConnectListAllStoragePoolsFlags,
  type Connection,
  type StoragePool,
  type StorageVolume,
} from '@guesthouse/libvirt';
import { storageVolumeView } from '@guesthouse/libvirt-xml/storage-volume-view';
import { timeLimits } from '../time-limits.ts';
import { isUnsupported } from '../translate-error.ts';

/** A volume that grows from another image, and is nothing without it. */
export interface Dependant {
  readonly pool: string;
  readonly volume: string;
  readonly path: string;
  /** The path of the image that it grows from. */
  readonly backingPath: string;
}

/** Volumes of a host that are looked through; of more, the rest is not known. */
const mostVolumes = 5_000;
/** Descriptions that are read at once: the connection has other work. */
const atOnce = 2;

const options = { timeoutMs: timeLimits.readMs };

/**
 * Every volume of the active pools of a host that has a backing file.
 *
 * @returns `complete` false where there were too many, or a pool did not answer
 */
export async function findDependants(
  connection: Connection,
): Promise<{ readonly dependants: readonly Dependant[]; readonly complete: boolean }> {
  const pools = await orEmpty(
    connection.listAllStoragePools(ConnectListAllStoragePoolsFlags.ACTIVE, options),
  );
  const dependants: Dependant[] = [];
  let left = mostVolumes;
  let complete = true;
  for (const pool of pools) {
    try {
      const volumes = await pool.listAllVolumes(0, options);
      complete &&= volumes.length <= left;
      dependants.push(...(await readDependants(pool, volumes.slice(0, left))));
      for (const volume of volumes) volume.dispose();
      left = Math.max(0, left - volumes.length);
    } catch {
      // It was stopped meanwhile, or hangs: that is no reason to know nothing of the others.
      complete = false;
    } finally {
      pool.dispose();
    }
  }
  return { dependants, complete };
}

async function readDependants(
  pool: StoragePool,
  volumes: readonly StorageVolume[],
): Promise<Dependant[]> {
  const found: Dependant[] = [];
  const waiting = volumes.values();
  const reader = async () => {
    for (const volume of waiting) {
      const xml = await volume.getXMLDesc(0, options).catch(() => null);
      const { path, backing } = xml === null ? {} : storageVolumeView(xml);
      if (path !== undefined && backing?.path !== undefined)
        found.push({ pool: pool.name, volume: volume.name, path, backingPath: backing.path });
    }
  };
  await Promise.all(Array.from({ length: atOnce }, reader));
  return found;
}

async function orEmpty<T>(answer: Promise<T[]>): Promise<T[]> {
  try {
    return await answer;
  } catch (error) {
    if (isUnsupported(error)) return [];
    throw error;
  }
}
