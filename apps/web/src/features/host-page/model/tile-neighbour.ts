import type { Tile } from './topology-layout.ts';

export type Direction = 'left' | 'right' | 'up' | 'down';

/**
 * The tile that an arrow key leads to: the nearest in that direction, where a step aside counts more than
 * the way ahead. Null at the edge.
 */
export function neighbour(tiles: readonly Tile[], from: Tile, direction: Direction): Tile | null {
  let best: Tile | null = null;
  let bestCost = Infinity;
  for (const tile of tiles) {
    const right = tile.x + tile.width / 2 - (from.x + from.width / 2);
    const down = tile.y + tile.height / 2 - (from.y + from.height / 2);
    const ahead = { left: -right, right, up: -down, down }[direction];
    const aside = Math.abs(direction === 'left' || direction === 'right' ? down : right);
    if (ahead <= 1) continue;
    const cost = ahead + 4 * aside;
    if (cost < bestCost) [best, bestCost] = [tile, cost];
  }
  return best;
}
