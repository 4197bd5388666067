import type { CoreNode, GroupNode, TreeNode } from './topology-tree.ts';

/** A node with its size, and where its children stand inside it. */
export interface Measured {
  readonly width: number;
  readonly height: number;
  /** Drawn as a box; null for what only groups. */
  readonly box: {
    readonly key: string;
    readonly kind: GroupNode['kind'] | 'core';
    readonly label: string;
  } | null;
  /** The CPU, where the node is the tile of one. */
  readonly tile: number | null;
  readonly children: readonly {
    readonly measured: Measured;
    readonly x: number;
    readonly y: number;
  }[];
}

interface Spacing {
  readonly padding: number;
  readonly gap: number;
}

const spacings: Record<GroupNode['kind'], Spacing> = {
  unplaced: { padding: 0, gap: 6 },
  socket: { padding: 6, gap: 6 },
  die: { padding: 5, gap: 5 },
  cluster: { padding: 4, gap: 3 },
  cache: { padding: 4, gap: 3 },
};

/** The rim of a core around its threads. */
const rimOf = (tilePx: number) => (tilePx < 36 ? 1 : 2);

export const labelPx = 18;
/** Of 12 px text, on average; a little generous, so that labels are not cut. */
const characterPx = 6.6;

/** @param maxWidth that its box should not pass; a single core that is wider passes it all the same */
export function measureNode(node: TreeNode, maxWidth: number, tilePx: number): Measured {
  return node.kind === 'core' ? measureCore(node, tilePx) : measureGroup(node, maxWidth, tilePx);
}

/** Threads of a core touch: two in a row, more in two rows. */
function measureCore({ key, cpuIds }: CoreNode, tilePx: number): Measured {
  const tiles = cpuIds.map((cpuId) => tileOf(cpuId, tilePx));
  const [first] = tiles;
  if (first !== undefined && tiles.length === 1) return first;
  const columns = tiles.length <= 2 ? tiles.length : Math.ceil(tiles.length / 2);
  return boxed(inGrid(tiles, columns, 1), rimOf(tilePx), { key, kind: 'core', label: '' }, 0);
}

function tileOf(cpuId: number, tilePx: number): Measured {
  return { width: tilePx, height: tilePx, box: null, tile: cpuId, children: [] };
}

function measureGroup(node: GroupNode, maxWidth: number, tilePx: number): Measured {
  const { kind, key, label } = node;
  const { padding, gap } = spacings[kind];
  const inner = maxWidth - 2 * padding;
  const laid = node.children.every((child) => child.kind === 'core')
    ? flowed(node.children, inner, gap, inner, tilePx)
    : lowest(node.children, inner, gap, tilePx);
  if (kind === 'unplaced') return { ...laid, box: null, tile: null };
  const wanted = Math.min(inner, label.length * characterPx);
  const roomy = { ...laid, width: Math.max(laid.width, wanted) };
  return boxed(roomy, padding, { key, kind, label }, labelPx);
}

/** Boxes side by side are narrower and higher: as many columns as make the whole lowest. */
function lowest(children: readonly TreeNode[], inner: number, gap: number, tilePx: number): Laid {
  const most = Math.max(1, Math.floor((inner + gap) / (3 * tilePx + gap)));
  const counts = Array.from({ length: Math.min(most, children.length) }, (_, index) => index + 1);
  return counts
    .map((columns) => {
      const childPx = Math.floor((inner - gap * (columns - 1)) / columns);
      return flowed(children, inner, gap, childPx, tilePx);
    })
    .filter(({ width }, index) => index === 0 || width <= inner)
    .reduce((best, one) => (one.height < best.height ? one : best));
}

function flowed(
  nodes: readonly TreeNode[],
  inner: number,
  gap: number,
  childPx: number,
  tilePx: number,
): Laid {
  const children = nodes.map((child) => measureNode(child, childPx, tilePx));
  return isUniform(children)
    ? inGrid(children, balancedColumns(children, inner, gap), gap)
    : inRows(children, inner, gap);
}

type Laid = Pick<Measured, 'width' | 'height' | 'children'>;

function boxed(laid: Laid, padding: number, box: Measured['box'], head: number): Measured {
  return {
    width: laid.width + 2 * padding,
    height: laid.height + 2 * padding + head,
    box,
    tile: null,
    children: laid.children.map((child) => ({
      ...child,
      x: child.x + padding,
      y: child.y + padding + head,
    })),
  };
}

function isUniform([first, ...others]: readonly Measured[]): boolean {
  return others.every(({ width, height }) => width === first?.width && height === first.height);
}

/** A full last row is worth rows that are a little shorter. */
const leastFill = 0.6;

/** As many as fit, but no row is left with a remnant that could have been spread: 8 are 4 and 4, not 7 and 1. */
function balancedColumns(children: readonly Measured[], inner: number, gap: number): number {
  const width = children[0]?.width ?? 1;
  const fit = Math.max(1, Math.floor((inner + gap) / (width + gap)));
  const count = Math.max(1, children.length);
  for (let columns = Math.min(fit, count); columns >= fit * leastFill; columns -= 1)
    if (count % columns === 0) return columns;
  return Math.ceil(count / Math.ceil(count / fit));
}

function inGrid(children: readonly Measured[], columns: number, gap: number): Laid {
  const { width = 0, height = 0 } = children[0] ?? {};
  const rows = Math.ceil(children.length / columns);
  return {
    width: Math.max(0, Math.min(columns, children.length) * (width + gap) - gap),
    height: Math.max(0, rows * (height + gap) - gap),
    children: children.map((measured, index) => ({
      measured,
      x: (index % columns) * (width + gap),
      y: Math.floor(index / columns) * (height + gap),
    })),
  };
}

/** Of different sizes: one after the other, in rows as high as their highest. */
function inRows(children: readonly Measured[], inner: number, gap: number): Laid {
  const placed: Measured['children'][number][] = [];
  let [x, y, rowHeight, width] = [0, 0, 0, 0];
  for (const measured of children) {
    if (x > 0 && x + measured.width > inner) {
      x = 0;
      y += rowHeight + gap;
      rowHeight = 0;
    }
    placed.push({ measured, x, y });
    x += measured.width + gap;
    rowHeight = Math.max(rowHeight, measured.height);
    width = Math.max(width, x - gap);
  }
  return { width, height: y + rowHeight, children: placed };
}
