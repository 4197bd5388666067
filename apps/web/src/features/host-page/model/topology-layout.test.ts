import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aTopology, type TopologyShape } from '../../../testing/topologies.ts';
import { leastTilePx, topologyLayout, type Box, type TopologyLayout } from './topology-layout.ts';
import { topologyTree } from './topology-tree.ts';

const single: TopologyShape = {
  cells: 1,
  socketsPerCell: 1,
  diesPerSocket: 1,
  cachesPerDie: 1,
  coresPerCache: 1,
  threadsPerCore: 1,
};

/** Hosts of 1 to 512 CPUs, of every shape that is on sale and many that are not. */
const shapes = fc
  .record({
    cells: fc.integer({ min: 1, max: 16 }),
    socketsPerCell: fc.integer({ min: 1, max: 4 }),
    diesPerSocket: fc.integer({ min: 1, max: 4 }),
    cachesPerDie: fc.integer({ min: 1, max: 8 }),
    coresPerCache: fc.integer({ min: 1, max: 16 }),
    threadsPerCore: fc.constantFrom(1, 2, 4, 8),
  })
  .filter((shape) => cpuCount(shape) <= 512);

function cpuCount(shape: TopologyShape): number {
  const { cells, socketsPerCell, diesPerSocket, cachesPerDie, coresPerCache } = shape;
  return (
    cells * socketsPerCell * diesPerSocket * cachesPerDie * coresPerCache * shape.threadsPerCore
  );
}

function laidOut(shape: TopologyShape, width: number): TopologyLayout {
  return topologyLayout(topologyTree(aTopology(shape)), width, () => 2);
}

function overlaps(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

function crossings(boxes: readonly Box[]): [Box, Box][] {
  const found: [Box, Box][] = [];
  boxes.forEach((box, index) => {
    for (let at = index + 1; at < boxes.length; at += 1) {
      const other = boxes[at];
      if (other !== undefined && overlaps(box, other)) found.push([box, other]);
    }
  });
  return found;
}

function contains(outer: Box, inner: Box): boolean {
  return (
    inner.x >= outer.x &&
    inner.y >= outer.y &&
    inner.x + inner.width <= outer.x + outer.width &&
    inner.y + inner.height <= outer.y + outer.height
  );
}

describe('the layout, of any host in any window', () => {
  const anyHost = (check: (layout: TopologyLayout, shape: TopologyShape, width: number) => void) =>
    fc.assert(
      fc.property(shapes, fc.integer({ min: 320, max: 1_800 }), (shape, width) =>
        check(laidOut(shape, width), shape, width),
      ),
      { numRuns: 30 },
    );

  it('has one tile for each CPU, large enough for a finger', () => {
    anyHost(({ tiles }, shape) => {
      const count = cpuCount(shape);
      expect(new Set(tiles.map(({ cpuId }) => cpuId)).size).toBe(count);
      expect(tiles).toHaveLength(count);
      expect(tiles.filter(({ width, height }) => width < leastTilePx || height !== width)).toEqual(
        [],
      );
    });
  });

  it('never lets two tiles overlap, nor two cells', () => {
    anyHost(({ tiles, cells }) => {
      expect(crossings(tiles)).toEqual([]);
      expect(crossings(cells)).toEqual([]);
    });
  });

  it('keeps every box inside its cell, and every tile inside one', () => {
    anyHost(({ tiles, groups, cells }) => {
      const homes = (box: Box) => cells.filter((cell) => contains(cell, box)).length;
      expect([...groups, ...tiles].filter((box) => homes(box) !== 1)).toEqual([]);
    });
  });

  it('nests boxes: two of them are one in the other, or apart', () => {
    anyHost(({ groups }) => {
      expect(crossings(groups).filter(([a, b]) => !contains(a, b))).toEqual([]);
    });
  });

  it('is no wider than its place', () => {
    anyHost(({ width, cells }, _shape, place) => {
      expect(width).toBeLessThanOrEqual(place);
      for (const cell of cells) expect(cell.x + cell.width).toBeLessThanOrEqual(width);
    });
  });
});

describe('the layout', () => {
  it('shows a single CPU large, and five hundred on one page', () => {
    expect(laidOut(single, 1_000)).toMatchObject({ tilePx: 64, cells: [{ cellId: 0 }] });
    const large = laidOut(
      { ...single, cells: 8, cachesPerDie: 4, coresPerCache: 8, threadsPerCore: 2 },
      1_180,
    );
    expect(large.tiles).toHaveLength(512);
    expect(large.height).toBeLessThan(1_000);
  });

  it('spreads a row that would leave a remnant', () => {
    const { tiles } = laidOut({ ...single, coresPerCache: 8 }, 320);
    const rows = [...new Set(tiles.map(({ y }) => y))];
    expect(rows.map((row) => tiles.filter(({ y }) => y === row).length)).toEqual([4, 4]);
  });

  it('has a panel for a cell without CPUs', () => {
    const memoryOnly = { ...aTopology(single).cells[0]!, cellId: 1, cpus: [] };
    const topology = aTopology(single);
    const tree = topologyTree({ ...topology, cells: [...topology.cells, memoryOnly] });
    const { cells, tiles } = topologyLayout(tree, 1_000, () => 1);
    expect(cells.map(({ cellId }) => cellId)).toEqual([0, 1]);
    expect(tiles).toHaveLength(1);
  });

  it('is empty for a host that tells nothing', () => {
    const tree = topologyTree({ source: 'counts', cells: [], caches: [], offlineCpuIds: [] });
    expect(topologyLayout(tree, 1_000, () => 1)).toMatchObject({ width: 0, height: 0, tiles: [] });
  });
});
