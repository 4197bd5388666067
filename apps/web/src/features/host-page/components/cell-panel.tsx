import type { CellMeter } from '../model/cell-meters.ts';
import {
  cellPaddingPx,
  meterHeightPx,
  titleCharacterPx,
  type CellPanel,
} from '../model/topology-layout.ts';
import { fittingText } from '../model/fitting-text.ts';
import styles from './topology-picture.module.css';

interface Props {
  readonly panel: CellPanel;
  readonly label: string;
  readonly meters: readonly CellMeter[];
  readonly empty: boolean;
}

/** A bar of 4 pixels under its two texts; unknown is a dashed line, never an empty bar. */
function Meter({ meter, width }: { meter: CellMeter; width: number }) {
  const { label, text, usedShare } = meter;
  return (
    <>
      <text className={styles.meterLabel} y={12}>
        {label}
      </text>
      <text className={styles.meterText} x={width} y={12}>
        {text}
      </text>
      {usedShare === null ? (
        <line className={styles.meterUnknown} x1={0} x2={width} y1={18} y2={18} />
      ) : (
        <>
          <rect className={styles.meterGround} y={16} width={width} height={4} rx={1} />
          <rect className={styles.meterUsed} y={16} width={width * usedShare} height={4} rx={1} />
        </>
      )}
    </>
  );
}

/** A NUMA cell: its name and what is free of it, above its sockets. */
export function CellPanelView({ panel, label, meters, empty }: Props) {
  const inner = panel.width - 2 * cellPaddingPx;
  return (
    <g aria-hidden="true">
      <rect
        className={styles.cell}
        x={panel.x}
        y={panel.y}
        width={panel.width}
        height={panel.height}
        rx={6}
      />
      <text
        className={styles.cellTitle}
        x={panel.x + cellPaddingPx}
        y={panel.y + cellPaddingPx + 12}
      >
        {fittingText(label, inner, titleCharacterPx)}
      </text>
      {meters.map((meter, index) => (
        <g
          key={meter.key}
          transform={`translate(${panel.x + cellPaddingPx} ${panel.metersY + index * meterHeightPx})`}
        >
          <Meter meter={meter} width={inner} />
        </g>
      ))}
      {empty && (
        <text
          className={styles.meterLabel}
          x={panel.x + cellPaddingPx}
          y={panel.metersY + meters.length * meterHeightPx + 14}
        >
          No CPUs: memory only
        </text>
      )}
    </g>
  );
}
