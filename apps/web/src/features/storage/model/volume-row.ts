import type { DomainSummary } from '@guesthouse/contract/domain';
import type { DomainAttachments } from '@guesthouse/contract/resources/domain-attachments';
import type { StorageVolumeSummary } from '@guesthouse/contract/resources/storage';
import type { DataRow } from '../../../shared/table/data-table.tsx';
import { childIndex, imageUsers, usersOf, type VolumeUser } from './volume-users.ts';

export interface VolumeRow extends DataRow {
  readonly volume: StorageVolumeSummary;
  readonly users: readonly VolumeUser[];
}

interface Sources {
  readonly poolName: string;
  readonly stale: boolean;
  readonly volumes: Iterable<StorageVolumeSummary>;
  readonly attachments: Iterable<DomainAttachments>;
  readonly domains: ReadonlyMap<string, DomainSummary>;
}

export function volumeRows({ poolName, stale, volumes, attachments, domains }: Sources) {
  const all = [...volumes];
  const index = imageUsers(attachments, domains);
  const childrenOf = childIndex(all);
  return all.map((volume): VolumeRow => {
    const users = usersOf(index, poolName, volume, childrenOf);
    return { key: volume.key, revision: volume.revision, stale, volume, users };
  });
}
