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

interface Dependants {
  readonly dependants: readonly Dependant[];
  /** Whether everything that could hold one has been read. */
  readonly complete: boolean;
}

/** Volumes of a host that are looked through; of more, the rest is not known. */
const mostVolumes = 5_000;
/** Descriptions that are read at once: the connection has other work. */
const atOnce = 2;

const options = { timeoutMs: timeLimits.readMs };

/**
 * Every volume of the active pools of a host that has a backing file.
 *
 * @returns `complete` false where there were too many, or a pool or volume did not answer
 */
export async function findDependants(connection: Connection): Promise<Dependants> {
  const pools = await orEmpty(
    connection.listAllStoragePools(ConnectListAllStoragePoolsFlags.ACTIVE, options),
  );
  const dependants: Dependant[] = [];
  let left = mostVolumes;
  let complete = true;
  for (const pool of pools) {
    try {
      const volumes = await pool.listAllVolumes(0, options);
      const read = await readDependants(pool, volumes.slice(0, left));
      complete &&= read.complete && volumes.length <= left;
      dependants.push(...read.dependants);
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
): Promise<Dependants> {
  const dependants: Dependant[] = [];
  let complete = true;
  const waiting = volumes.values();
  const reader = async () => {
    for (const volume of waiting) {
      const xml = await volume.getXMLDesc(0, options).catch(() => null);
      // Gone meanwhile, or without an answer: which of them is not known, so neither is what it builds on.
      complete &&= xml !== null;
      const { path, backing } = xml === null ? {} : storageVolumeView(xml);
      if (path !== undefined && backing?.path !== undefined)
        dependants.push({ pool: pool.name, volume: volume.name, path, backingPath: backing.path });
    }
  };
  await Promise.all(Array.from({ length: atOnce }, reader));
  return { dependants, complete };
}

async function orEmpty<T>(answer: Promise<T[]>): Promise<T[]> {
  try {
    return await answer;
  } catch (error) {
    if (isUnsupported(error)) return [];
    throw error;
  }
}
