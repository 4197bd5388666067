import type { CpuShares } from '@guesthouse/contract/host-stats';
import { memo } from 'react';
import { busyShare, loadTone } from '../model/cpu-load.ts';
import type { MachineMark } from '../model/machine-marks.ts';
import type { Tile } from '../model/topology-layout.ts';
import styles from './topology-picture.module.css';

export interface TileFace {
  /** Undefined where the picture does not show load. */
  readonly shares: CpuShares | null | undefined;
  /** The machines on it; undefined where the picture shows load. */
  readonly marks: readonly MachineMark[] | undefined;
}

interface Props extends TileFace {
  readonly tile: Tile;
  readonly label: string;
  readonly hint: string;
  readonly current: boolean;
  readonly dimmed: boolean;
  readonly usable: boolean;
}

/** Below this there is room for one text only. */
const roomyPx = 36;
/** More stripes than these are no wider than a hair. */
const mostStripes = 4;

function LoadLevel({ tile, shares }: Pick<Props, 'tile' | 'shares'>) {
  if (!shares) return null;
  const busyPx = busyShare(shares) * tile.height;
  const waitPx = (shares.iowait ?? 0) * tile.height;
  return (
    <>
      <rect className={styles.level} y={tile.height - busyPx} width={tile.width} height={busyPx} />
      {waitPx > 0.5 && (
        <rect
          className={styles.wait}
          y={Math.max(0, tile.height - busyPx - waitPx)}
          width={tile.width}
          height={waitPx}
        />
      )}
    </>
  );
}

function Stripes({ tile, marks = [] }: Pick<Props, 'tile' | 'marks'>) {
  const shown = marks.slice(0, mostStripes);
  const width = tile.width / Math.max(1, shown.length);
  return shown.map(({ domain, colour }, index) => (
    <rect
      key={domain.uuid}
      className={styles.stripe}
      data-colour={colour}
      x={index * width}
      width={width}
      height={tile.height}
    />
  ));
}

/** The word in the middle: a load, the code of a machine, or how many there are. */
function faceText({ tile, shares, marks }: Props): string {
  if (marks === undefined) {
    if (tile.width < roomyPx) return String(tile.cpuId);
    return shares ? `${Math.round(busyShare(shares) * 100)}%` : '–';
  }
  const [first] = marks;
  if (first === undefined) return tile.width < roomyPx ? String(tile.cpuId) : '·';
  return marks.length === 1 ? first.code : `×${marks.length}`;
}

/** One thread of a core: a gauge of its load, or whose it is. */
export const CpuTile = memo(function CpuTile(props: Props) {
  const { tile, shares, marks, label, hint, current, dimmed, usable } = props;
  const roomy = tile.width >= roomyPx;
  return (
    <g
      transform={`translate(${tile.x} ${tile.y})`}
      className={styles.tile}
      data-cpu={tile.cpuId}
      data-tone={marks === undefined ? loadTone(shares) : undefined}
      data-empty={marks === undefined ? undefined : marks.length === 0}
      data-dimmed={dimmed}
      data-hint={hint}
      role="button"
      aria-label={label}
      aria-disabled={!usable}
      tabIndex={current ? 0 : -1}
    >
      <rect className={styles.ground} width={tile.width} height={tile.height} rx={2} />
      {marks === undefined ? (
        <LoadLevel tile={tile} shares={shares} />
      ) : (
        <Stripes tile={tile} marks={marks} />
      )}
      <rect
        className={styles.frame}
        x={0.5}
        y={0.5}
        width={tile.width - 1}
        height={tile.height - 1}
        rx={2}
      />
      {roomy && (
        <text className={styles.number} x={4} y={12}>
          {tile.cpuId}
        </text>
      )}
      <text
        className={styles.face}
        data-roomy={roomy}
        x={tile.width / 2}
        y={roomy ? tile.height / 2 + 10 : tile.height / 2 + 3.5}
      >
        {faceText(props)}
      </text>
    </g>
  );
});
