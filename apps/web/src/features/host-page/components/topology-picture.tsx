import type { HostOccupancy, HostTopology } from '@guesthouse/contract/host-topology';
import { useMemo, useRef, useState, type KeyboardEvent, type RefObject } from 'react';
import { cellMeters, hugePages } from '../model/cell-meters.ts';
import { cpuPlaces } from '../model/cpu-places.ts';
import type { UsesByCpu } from '../model/cpu-uses.ts';
import { fittingText } from '../model/fitting-text.ts';
import type { MachineMark } from '../model/machine-marks.ts';
import { neighbour, type Direction } from '../model/tile-neighbour.ts';
import { tileLines } from '../model/tile-words.ts';
import { topologyLayout, type Tile, type TopologyLayout } from '../model/topology-layout.ts';
import { topologyTree } from '../model/topology-tree.ts';
import type { HostFrame } from '../api/host-feed.ts';
import { CellPanelView } from './cell-panel.tsx';
import { CpuTile, type TileFace } from './cpu-tile.tsx';
import styles from './topology-picture.module.css';

export type TopologyMode = 'load' | 'pinned' | 'seen';

interface Props {
  readonly topology: HostTopology;
  readonly occupancy: HostOccupancy | undefined;
  readonly loads: HostFrame['cpus'];
  readonly pinned: UsesByCpu;
  readonly seen: UsesByCpu;
  readonly marks: ReadonlyMap<string, MachineMark>;
  readonly mode: TopologyMode;
  /** UUID of the machine whose CPUs stand out. */
  readonly spotlight: string | null;
  readonly widthPx: number;
  readonly label: string;
  readonly onOpen: (cpuId: number) => void;
}

const arrows: Readonly<Record<string, Direction>> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
};

function useLayout({ topology, widthPx }: Pick<Props, 'topology' | 'widthPx'>) {
  return useMemo(() => {
    const tree = topologyTree(topology);
    const meters = new Map(
      topology.cells.map((cell) => [
        cell.cellId,
        hugePages(cell).length + (cell.memoryKiB === null ? 0 : 1),
      ]),
    );
    const layout = topologyLayout(tree, widthPx, (cellId) => meters.get(cellId) ?? 0);
    const places = new Map(cpuPlaces(topology).map((place) => [place.cpuId, place]));
    return { tree, layout, places };
  }, [topology, widthPx]);
}

/** One stop for Tab; the arrows go from tile to tile as the picture has them. */
function useTileKeys(
  picture: RefObject<SVGSVGElement | null>,
  layout: TopologyLayout,
  onOpen: (cpuId: number) => void,
) {
  const [current, setCurrent] = useState<number | null>(null);
  const tile = layout.tiles.find(({ cpuId }) => cpuId === current) ?? layout.tiles[0];
  const focus = (to: Tile | null | undefined) => {
    if (!to) return;
    setCurrent(to.cpuId);
    picture.current?.querySelector<SVGGElement>(`[data-cpu="${to.cpuId}"]`)?.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (!tile || event.ctrlKey || event.metaKey || event.altKey) return;
    const direction = arrows[event.key];
    if (direction) focus(neighbour(layout.tiles, tile, direction));
    else if (event.key === 'Home') focus(layout.tiles[0]);
    else if (event.key === 'End') focus(layout.tiles.at(-1));
    else if (event.key === 'Enter' || event.key === ' ') onOpen(tile.cpuId);
    else return;
    event.preventDefault();
  };
  return { current: tile?.cpuId, setCurrent, onKeyDown };
}

function faceOf(props: Props, cpuId: number): TileFace {
  const { mode, loads, pinned, seen, marks } = props;
  if (mode === 'load') return { shares: loads.get(cpuId), marks: undefined };
  const uses = (mode === 'pinned' ? pinned : seen).get(cpuId) ?? [];
  return {
    shares: undefined,
    marks: uses.flatMap(({ domain }) => marks.get(domain.uuid) ?? []),
  };
}

function cpuOf(target: EventTarget | null): number | null {
  const tile = target instanceof Element ? target.closest<SVGGElement>('[data-cpu]') : null;
  const cpuId = tile?.dataset['cpu'];
  return cpuId === undefined ? null : Number(cpuId);
}

function Groups({ layout }: { layout: TopologyLayout }) {
  return (
    <g aria-hidden="true">
      {layout.groups.map(({ key, kind, label, x, y, width, height }) => (
        <g key={key}>
          <rect
            className={styles.group}
            data-kind={kind}
            x={x + 0.5}
            y={y + 0.5}
            width={width - 1}
            height={height - 1}
            rx={kind === 'core' ? 3 : 4}
          />
          {label !== '' && (
            <text className={styles.groupLabel} x={x + 6} y={y + 14}>
              {fittingText(label, width - 10, 6.2)}
            </text>
          )}
        </g>
      ))}
    </g>
  );
}

/** The host, drawn: cells hold sockets, sockets hold cores, and each thread is a tile. */
export function TopologyPicture(props: Props) {
  const { topology, occupancy, loads, pinned, seen, spotlight, label, onOpen } = props;
  const { tree, layout, places } = useLayout(props);
  const picture = useRef<SVGSVGElement>(null);
  const keys = useTileKeys(picture, layout, onOpen);
  const free = new Map(occupancy?.cells.map((cell) => [cell.cellId, cell]));
  return (
    <svg
      ref={picture}
      className={styles.picture}
      width={layout.width}
      height={layout.height}
      viewBox={`0 0 ${layout.width} ${layout.height}`}
      role="group"
      aria-label={label}
      onKeyDown={keys.onKeyDown}
      onClick={(event) => {
        const cpuId = cpuOf(event.target);
        if (cpuId !== null) onOpen(cpuId);
      }}
      onFocus={(event) => keys.setCurrent(cpuOf(event.target))}
    >
      <defs>
        <pattern id="wait" width="4" height="4" patternUnits="userSpaceOnUse">
          <path d="M-1 1l2-2M0 4l4-4M3 5l2-2" className={styles.hatch} />
        </pattern>
      </defs>
      {layout.cells.map((panel, index) => {
        const cell = topology.cells[index];
        return (
          cell && (
            <CellPanelView
              key={panel.cellId}
              panel={panel}
              label={tree.cells[index]?.label ?? ''}
              meters={cellMeters(cell, free.get(cell.cellId))}
              empty={cell.cpus.length === 0}
            />
          )
        );
      })}
      <Groups layout={layout} />
      {layout.tiles.map((tile) => {
        const place = places.get(tile.cpuId);
        if (!place) return null;
        const here = { pinned: pinned.get(tile.cpuId) ?? [], seen: seen.get(tile.cpuId) ?? [] };
        const lines = tileLines({ place, shares: loads.get(tile.cpuId), ...here });
        const shown = props.mode === 'seen' ? here.seen : here.pinned;
        const lit = spotlight === null || shown.some(({ domain }) => domain.uuid === spotlight);
        return (
          <CpuTile
            key={tile.cpuId}
            tile={tile}
            {...faceOf(props, tile.cpuId)}
            label={lines.join('. ')}
            hint={lines.join('\n')}
            current={keys.current === tile.cpuId}
            dimmed={!lit}
            usable={here.pinned.length + here.seen.length > 0}
          />
        );
      })}
    </svg>
  );
}
