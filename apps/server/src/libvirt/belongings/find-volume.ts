import { LibvirtError, type Connection, type StorageVolume } from '@guesthouse/libvirt';
import { timeLimits } from '../time-limits.ts';
import { isUnsupported } from '../translate-error.ts';

/** How a disk names its image. */
export type VolumePlace =
  { readonly path: string } | { readonly pool: string; readonly volume: string };

const options = { timeoutMs: timeLimits.readMs };

const absent: readonly string[] = ['VIR_ERR_NO_STORAGE_VOL', 'VIR_ERR_NO_STORAGE_POOL'];

/** The volume at a place; null where no active pool of the host knows it. */
export async function findVolume(
  connection: Connection,
  place: VolumePlace,
): Promise<StorageVolume | null> {
  try {
    if ('path' in place) return await connection.storageVolLookupByPath(place.path, options);
    const pool = await connection.storagePoolLookupByName(place.pool, options);
    return await pool.storageVolLookupByName(place.volume, options);
  } catch (error) {
    if (isUnsupported(error) || isAbsent(error)) return null;
    throw error;
  }
}

function isAbsent(error: unknown): boolean {
  if (!(error instanceof LibvirtError)) return false;
  const name = error.codeName.startsWith('VIR_ERR_') ? error.codeName : `VIR_ERR_${error.codeName}`;
  return absent.includes(name);
}
