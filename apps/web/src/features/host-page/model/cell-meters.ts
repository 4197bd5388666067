import type { CellMemory, TopologyCell } from '@guesthouse/contract/host-topology';
import { memoryQuantity, quantityText } from '../../../shared/lib/format-quantity.ts';

/** A bar of a cell: how much of something is taken. */
export interface CellMeter {
  readonly key: string;
  readonly label: string;
  readonly text: string;
  /** Null where it is not known what is free. */
  readonly usedShare: number | null;
}

const count = new Intl.NumberFormat('en');

export function pageSizeText(sizeKiB: number): string {
  return quantityText(memoryQuantity(sizeKiB));
}

/** Pages beyond ordinary memory that somebody has set aside. */
export function hugePages({ pages }: TopologyCell): TopologyCell['pages'] {
  const smallestKiB = Math.min(...pages.map(({ sizeKiB }) => sizeKiB));
  return pages.filter((each) => each.sizeKiB > smallestKiB && each.count > 0);
}

/** One for memory, where its size is known, and one for each size of huge pages. */
export function cellMeters(cell: TopologyCell, free: CellMemory | undefined): CellMeter[] {
  return [
    ...(cell.memoryKiB === null ? [] : [memoryMeter(cell.memoryKiB, free?.freeKiB ?? null)]),
    ...hugePages(cell).map((pages) => pagesMeter(pages, free)),
  ];
}

function memoryMeter(totalKiB: number, freeKiB: number | null): CellMeter {
  const total = quantityText(memoryQuantity(totalKiB));
  const text =
    freeKiB === null ? total : `${quantityText(memoryQuantity(freeKiB))} free of ${total}`;
  return { key: 'memory', label: 'Memory', text, usedShare: shareUsed(totalKiB, freeKiB) };
}

function pagesMeter(
  { sizeKiB, count: total }: TopologyCell['pages'][number],
  free: CellMemory | undefined,
): CellMeter {
  const freeCount = free?.freePages.find((each) => each.sizeKiB === sizeKiB)?.count ?? null;
  return {
    key: `pages${sizeKiB}`,
    label: `${pageSizeText(sizeKiB)} pages`,
    text:
      freeCount === null
        ? count.format(total)
        : `${count.format(freeCount)} free of ${count.format(total)}`,
    usedShare: shareUsed(total, freeCount),
  };
}

function shareUsed(total: number, free: number | null): number | null {
  if (free === null || total === 0) return null;
  return Math.min(1, Math.max(0, 1 - free / total));
}
