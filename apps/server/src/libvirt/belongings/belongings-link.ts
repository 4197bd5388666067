import type { DomainUuid } from '@guesthouse/contract/ids';
import type { Connection, Domain } from '@guesthouse/libvirt';
import { timeLimits } from '../time-limits.ts';
import { isUnsupported, translated } from '../translate-error.ts';
import { findDependants } from './find-dependants.ts';
import { findVolume, type VolumePlace } from './find-volume.ts';

/** What libvirt keeps for a domain beside its definition; null where the driver has no such thing. */
export interface DomainKeepings {
  readonly snapshots: number | null;
  readonly checkpoints: number | null;
  readonly managedSave: boolean;
}

export interface VolumeFacts {
  readonly pool: string;
  readonly volume: string;
  readonly path: string;
  readonly allocationBytes: number;
  readonly capacityBytes: number;
}

const options = { timeoutMs: timeLimits.readMs };

/** The half of a connection that knows what goes with a domain. */
export class BelongingsLink {
  readonly #connection: Connection;
  readonly #find: (uuid: DomainUuid) => Promise<Domain>;

  constructor(connection: Connection, find: (uuid: DomainUuid) => Promise<Domain>) {
    this.#connection = connection;
    this.#find = find;
  }

  keepings({ uuid, name }: { uuid: DomainUuid; name: string }): Promise<DomainKeepings> {
    return translated({ doing: `list what belongs to ${name}` }, async () => {
      const domain = await this.#find(uuid);
      const [snapshots, checkpoints, managedSave] = await Promise.all([
        orNull(domain.snapshotNum(0, options)),
        orNull(domain.listAllCheckpoints(0, options)),
        orNull(domain.hasManagedSaveImage(0, options)),
      ]);
      return {
        snapshots,
        checkpoints: checkpoints && checkpoints.length,
        managedSave: managedSave ?? false,
      };
    });
  }

  /** Null where no active pool of the host knows the image. */
  volume(place: VolumePlace): Promise<VolumeFacts | null> {
    return translated({ doing: `look for ${placeText(place)}` }, async () => {
      const volume = await findVolume(this.#connection, place);
      if (!volume) return null;
      const [pool, info, path] = await Promise.all([
        volume.storagePoolLookupByVolume(options),
        volume.getInfo(options),
        volume.getPath(options),
      ]);
      return {
        pool: pool.name,
        volume: volume.name,
        path,
        allocationBytes: Number(info.allocation),
        capacityBytes: Number(info.capacity),
      };
    });
  }

  /** Every volume of this host that grows from another image. */
  dependants(): ReturnType<typeof findDependants> {
    return translated({ doing: 'look for images that build on others' }, () =>
      findDependants(this.#connection),
    );
  }

  /** As long as it takes. @returns false where no active pool of the host knows the image */
  deleteVolume(place: VolumePlace): Promise<boolean> {
    return translated({ doing: `delete ${placeText(place)}` }, async () => {
      const volume = await findVolume(this.#connection, place);
      await volume?.delete(0);
      return volume !== null;
    });
  }
}

export function placeText(place: VolumePlace): string {
  return 'path' in place ? place.path : `${place.pool}/${place.volume}`;
}

async function orNull<T>(answer: Promise<T>): Promise<T | null> {
  try {
    return await answer;
  } catch (error) {
    if (isUnsupported(error)) return null;
    throw error;
  }
}
