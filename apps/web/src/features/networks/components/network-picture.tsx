import type { DomainSummary } from '@guesthouse/contract/domain';
import { domainIsActive } from '@guesthouse/contract/domain-state';
import type { NetworkSummary } from '@guesthouse/contract/resources/network';
import { drawingSizes, networkDrawing, type DrawnBox } from '../model/network-drawing.ts';
import styles from './networks.module.css';

const boxHeightPx = 34;
const outsideYPx = 1;
const bridgeYPx = 72;
const machinesYPx = 112;
const heightPx = machinesYPx + boxHeightPx + 1;
const textInsetPx = 10;
const lettersPerBox = 17;

const shortened = (text: string) =>
  text.length > lettersPerBox ? `${text.slice(0, lettersPerBox - 1)}…` : text;

function Box({ box, yPx }: { box: DrawnBox; yPx: number }) {
  const { xPx, title, note } = box;
  return (
    <g>
      <rect
        className={styles.box}
        x={xPx + 0.5}
        y={yPx + 0.5}
        width={drawingSizes.boxPx - 1}
        height={boxHeightPx - 1}
        rx={4}
      />
      <text x={xPx + textInsetPx} y={yPx + (note === null ? 21 : 15)}>
        {shortened(title)}
      </text>
      {note !== null && (
        <text className={styles.small} x={xPx + textInsetPx} y={yPx + 28}>
          {shortened(note)}
        </text>
      )}
    </g>
  );
}

interface Props {
  readonly network: NetworkSummary;
  readonly domains: readonly DomainSummary[];
}

/** The network as people draw it; all that it tells is in the tables below, so it is hidden from screen readers. */
export function NetworkPicture({ network, domains }: Props) {
  const { widthPx, outside, bridge, machines, hidden } = networkDrawing(network, domains);
  const middle = drawingSizes.boxPx / 2;
  return (
    <div className={styles.picture} aria-hidden="true">
      <svg
        width={widthPx + 2}
        height={heightPx}
        viewBox={`-1 0 ${widthPx + 2} ${heightPx}`}
        focusable="false"
      >
        {outside && (
          <>
            <path
              className={styles.wire}
              data-live={network.active}
              d={`M${outside.xPx + middle} ${outsideYPx + boxHeightPx}V${bridgeYPx}`}
            />
            <Box box={outside} yPx={outsideYPx} />
          </>
        )}
        {machines.map(({ xPx, domain }) => (
          <path
            key={domain.uuid}
            className={styles.wire}
            data-live={network.active && domainIsActive[domain.state]}
            d={`M${xPx + middle} ${bridgeYPx}V${machinesYPx}`}
          />
        ))}
        <path
          className={styles.bus}
          data-active={network.active}
          d={`M1 ${bridgeYPx}H${widthPx - 1}`}
        />
        <text x={0} y={bridgeYPx - 20}>
          {bridge.title}
        </text>
        <text className={styles.small} x={0} y={bridgeYPx - 7}>
          {bridge.note}
        </text>
        {machines.map((machine) => (
          <Box key={machine.domain.uuid} box={machine} yPx={machinesYPx} />
        ))}
      </svg>
      {hidden > 0 && <p className={styles.none}>and {hidden} more machines</p>}
    </div>
  );
}
