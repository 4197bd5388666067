import { measureNode, type Measured } from './measure-node.ts';
import type { CellNode, TopologyTree } from './topology-tree.ts';

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface Tile extends Box {
  readonly cpuId: number;
}

/** A box around others, with its name in its top row. */
export interface GroupBox extends Box {
  readonly key: string;
  readonly kind: 'socket' | 'die' | 'cluster' | 'cache' | 'unplaced' | 'core';
  readonly label: string;
}

export interface CellPanel extends Box {
  readonly cellId: number;
  /** Where the meters of its memory stand, each `meterHeightPx` high. */
  readonly metersY: number;
}

/** Everything of the picture that does not change with load: in pixels, from the top left. */
export interface TopologyLayout {
  readonly width: number;
  readonly height: number;
  readonly tilePx: number;
  readonly cells: readonly CellPanel[];
  /** Outer ones first: in the order of painting. */
  readonly groups: readonly GroupBox[];
  readonly tiles: readonly Tile[];
}

export const meterHeightPx = 28;
export const cellPaddingPx = 10;
const cellTitlePx = 26;
const cellGapPx = 12;
const leastCellPx = 244;
/** Of a cell's title, on average. */
export const titleCharacterPx = 7.7;

/** Sizes of a thread, from the most legible to what is still a target for a finger. */
const tileSizes = [64, 52, 44, 36, 30, 24] as const;
export const leastTilePx = 24;

/** What fits into a window without scrolling. */
const wantedHeightPx = 560;

/**
 * Where everything of a host goes, in a page of that width. Tiles are as large as the number of CPUs
 * allows without a page that never ends; cells stand in as many columns as make the picture lowest.
 * @param metersOf how many meters a cell has above its CPUs
 */
export function topologyLayout(
  tree: TopologyTree,
  widthPx: number,
  metersOf: (cellId: number) => number,
): TopologyLayout {
  const width = Math.max(widthPx, leastCellPx);
  for (const tilePx of tileSizes) {
    // The bare tiles would already be too many: nothing is laid out to learn that.
    if (tree.cpuCount * tilePx ** 2 > width * wantedHeightPx && tilePx > leastTilePx) continue;
    const layout = lowestLayout(tree.cells, width, tilePx, metersOf);
    if (layout.height <= wantedHeightPx || tilePx === leastTilePx) return layout;
  }
  return lowestLayout(tree.cells, width, leastTilePx, metersOf);
}

function lowestLayout(
  cells: readonly CellNode[],
  width: number,
  tilePx: number,
  metersOf: (cellId: number) => number,
): TopologyLayout {
  const most = Math.max(1, Math.floor((width + cellGapPx) / (leastCellPx + cellGapPx)));
  const counts = Array.from(
    { length: Math.min(most, Math.max(1, cells.length)) },
    (_, index) => index + 1,
  );
  return counts
    .map((columns) => inColumns(cells, columns, width, tilePx, metersOf))
    .reduce((best, one) => (one.height < best.height ? one : best));
}

function inColumns(
  cells: readonly CellNode[],
  columns: number,
  width: number,
  tilePx: number,
  metersOf: (cellId: number) => number,
): TopologyLayout {
  const columnPx = Math.floor((width - cellGapPx * (columns - 1)) / columns);
  const inner = columnPx - 2 * cellPaddingPx;
  const measured = cells.map(({ children }) =>
    measureNode({ kind: 'unplaced', key: '', label: '', children }, inner, tilePx),
  );
  const titlePx = Math.max(0, ...cells.map(({ label }) => label.length * titleCharacterPx));
  const contentPx = Math.max(titlePx, ...measured.map((one) => one.width));
  const panelPx = Math.min(
    columnPx,
    Math.max(leastCellPx, Math.ceil(contentPx) + 2 * cellPaddingPx),
  );
  const panels: CellPanel[] = [];
  const groups: GroupBox[] = [];
  const tiles: Tile[] = [];
  let y = 0;
  for (let first = 0; first < cells.length; first += columns) {
    const row = cells.slice(first, first + columns);
    const heads = row.map(({ cellId }) => cellTitlePx + metersOf(cellId) * meterHeightPx);
    const bodies = row.map((_, index) => measured[first + index]?.height ?? 0);
    const height = Math.max(...row.map((_, index) => (heads[index] ?? 0) + (bodies[index] ?? 0)));
    row.forEach(({ cellId }, index) => {
      const x = index * (panelPx + cellGapPx);
      const box = { x, y, width: panelPx, height: height + 2 * cellPaddingPx };
      panels.push({ cellId, ...box, metersY: y + cellPaddingPx + cellTitlePx });
      const top = y + cellPaddingPx + (heads[index] ?? 0);
      place(measured[first + index], x + cellPaddingPx, top, groups, tiles);
    });
    y += height + 2 * cellPaddingPx + cellGapPx;
  }
  const used = Math.min(columns, cells.length) * (panelPx + cellGapPx) - cellGapPx;
  const height = Math.max(0, y - cellGapPx);
  return { width: Math.max(0, used), height, tilePx, cells: panels, groups, tiles };
}

function place(
  measured: Measured | undefined,
  x: number,
  y: number,
  groups: GroupBox[],
  tiles: Tile[],
): void {
  if (measured === undefined) return;
  const { box, tile, width, height, children } = measured;
  if (box) groups.push({ ...box, x, y, width, height });
  if (tile !== null) tiles.push({ cpuId: tile, x, y, width, height });
  for (const child of children) place(child.measured, x + child.x, y + child.y, groups, tiles);
}
