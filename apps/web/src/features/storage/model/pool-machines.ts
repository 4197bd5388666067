import type { DomainSummary } from '@guesthouse/contract/domain';
import { domainKey } from '@guesthouse/contract/domain-key';
import type { HostId } from '@guesthouse/contract/ids';
import type {
  DomainAttachments,
  ImageLocation,
} from '@guesthouse/contract/resources/domain-attachments';
import type { StoragePoolSummary } from '@guesthouse/contract/resources/storage';

/** Pools whose volumes are the files or devices right below their target. */
const ownsItsTarget = new Set(['dir', 'fs', 'netfs', 'logical', 'zfs', 'vstorage']);

function isBelow(path: string, folder: string): boolean {
  const prefix = folder.endsWith('/') ? folder : `${folder}/`;
  return path.startsWith(prefix) && !path.slice(prefix.length).includes('/');
}

/** Whether an image is a volume of the pool, as far as its place tells. */
export function isInPool(image: ImageLocation, pool: StoragePoolSummary): boolean {
  if (image.pool !== null) return image.pool === pool.name;
  if (image.path === null) return false;
  if (image.protocol !== null)
    return (
      image.protocol === pool.type &&
      pool.sourceName !== null &&
      image.path.startsWith(`${pool.sourceName}/`)
    );
  return (
    ownsItsTarget.has(pool.type) && pool.targetPath !== null && isBelow(image.path, pool.targetPath)
  );
}

/** The machines that have a disk in a pool, or an image that a disk grows from. */
export function machinesByPool(
  attachments: Iterable<DomainAttachments>,
  domains: ReadonlyMap<string, DomainSummary>,
): (pool: StoragePoolSummary) => readonly DomainSummary[] {
  const byHost = new Map<HostId, DomainAttachments[]>();
  for (const one of attachments) {
    const known = byHost.get(one.hostId);
    if (known) known.push(one);
    else byHost.set(one.hostId, [one]);
  }
  return (pool) =>
    (byHost.get(pool.hostId) ?? [])
      .filter(({ disks }) =>
        disks.some(({ image, backing }) =>
          [image, ...backing].some((one) => one !== null && isInPool(one, pool)),
        ),
      )
      .flatMap(({ hostId, uuid }) => domains.get(domainKey({ hostId, uuid })) ?? [])
      .toSorted((a, b) => a.name.localeCompare(b.name));
}
