import type { Connection } from '@guesthouse/libvirt';
import { nullIfRefused } from './null-if-unsupported.ts';
import { timeLimits } from './time-limits.ts';

export interface CellFreeMemory {
  readonly cellId: number;
  readonly freeKiB: number | null;
  readonly freePages: readonly { readonly sizeKiB: number; readonly count: number }[];
}

const options = { timeoutMs: timeLimits.readMs };

/**
 * @param pageSizesKiB those to count; each costs the host a walk through sysfs
 */
export async function readCellFreeMemory(
  connection: Connection,
  cellId: number,
  pageSizesKiB: readonly number[],
): Promise<CellFreeMemory> {
  const [freeBytes, counts] = await Promise.all([
    nullIfRefused(connection.getCellsFreeMemory(cellId, 1, options)),
    pageSizesKiB.length === 0
      ? []
      : nullIfRefused(connection.getFreePages(pageSizesKiB, cellId, 1, 0, options)),
  ]);
  const bytes = freeBytes?.[0];
  return {
    cellId,
    freeKiB: bytes === undefined ? null : Math.floor(Number(bytes) / 1024),
    freePages: (counts ?? []).flatMap((count, index) => {
      const sizeKiB = pageSizesKiB[index];
      return sizeKiB === undefined ? [] : [{ sizeKiB, count: Number(count) }];
    }),
  };
}
