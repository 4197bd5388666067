import type { DomainSummary } from '@guesthouse/contract/domain';
import { domainKey } from '@guesthouse/contract/domain-key';
import type {
  DomainAttachments,
  ImageLocation,
} from '@guesthouse/contract/resources/domain-attachments';
import type { StorageVolumeSummary } from '@guesthouse/contract/resources/storage';

/** A machine that has a volume as one of its disks, or below one of them. */
export interface VolumeUser {
  readonly domain: DomainSummary;
  /** `vda`. */
  readonly target: string | null;
  /** 0: the disk itself; 1: the image that it grows from; and so on. */
  readonly depth: number;
}

type Index = ReadonlyMap<string, readonly VolumeUser[]>;

const pathName = (path: string) => `path ${path}`;
const volumeName = (pool: string, volume: string) => `volume ${pool} ${volume}`;

function nameOf({ path, pool, volume }: ImageLocation): string | null {
  if (pool !== null && volume !== null) return volumeName(pool, volume);
  return path === null ? null : pathName(path);
}

/** Who uses which image of one host, by where the image is. */
export function imageUsers(
  attachments: Iterable<DomainAttachments>,
  domains: ReadonlyMap<string, DomainSummary>,
): Index {
  const index = new Map<string, VolumeUser[]>();
  for (const { hostId, uuid, disks } of attachments) {
    const domain = domains.get(domainKey({ hostId, uuid }));
    if (!domain) continue;
    for (const { target, image, backing } of disks)
      [image, ...backing].forEach((location, depth) => {
        const name = location && nameOf(location);
        if (name === null) return;
        const users = index.get(name) ?? [];
        index.set(name, users);
        users.push({ domain, target, depth });
      });
  }
  return index;
}

/**
 * The machines that use a volume, those that write to it first. A machine that is off does not tell
 * what its disk grows from: there the volumes themselves tell it, through `childrenOf`.
 */
export function usersOf(
  index: Index,
  poolName: string,
  volume: Pick<StorageVolumeSummary, 'name' | 'path'>,
  childrenOf: (path: string) => readonly Pick<StorageVolumeSummary, 'name' | 'path'>[],
): VolumeUser[] {
  const found = new Map<string, VolumeUser>();
  const add = (user: VolumeUser) => {
    const name = `${domainKey(user.domain)} ${user.target ?? ''}`;
    const known = found.get(name);
    if (!known || known.depth > user.depth) found.set(name, user);
  };
  const seen = new Set<string>();
  const visit = (one: Pick<StorageVolumeSummary, 'name' | 'path'>, depth: number) => {
    const { name, path } = one;
    if (seen.has(name)) return;
    seen.add(name);
    const direct = [
      ...(index.get(volumeName(poolName, name)) ?? []),
      ...(path === null ? [] : (index.get(pathName(path)) ?? [])),
    ];
    for (const user of direct) add({ ...user, depth: user.depth + depth });
    if (path !== null) for (const child of childrenOf(path)) visit(child, depth + 1);
  };
  visit(volume, 0);
  return [...found.values()].toSorted(
    (a, b) => a.depth - b.depth || a.domain.name.localeCompare(b.domain.name),
  );
}

/** Volumes by the path of the image that they grow from. */
export function childIndex<V extends Pick<StorageVolumeSummary, 'backingPath'>>(
  volumes: Iterable<V>,
): (path: string) => readonly V[] {
  const index = new Map<string, V[]>();
  for (const volume of volumes) {
    if (volume.backingPath === null) continue;
    const children = index.get(volume.backingPath) ?? [];
    index.set(volume.backingPath, children);
    children.push(volume);
  }
  return (path) => index.get(path) ?? [];
}
