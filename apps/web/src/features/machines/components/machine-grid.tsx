import { useCallback, useLayoutEffect, useRef, useState } from 'react';
import { useVirtualRows } from '../../../shared/table/use-virtual-rows.ts';
import { useFiguresWish, type WideWish } from '../api/use-figures-wish.ts';
import type { MachineRow } from '../model/machine-row.ts';
import { MachineCard } from './machine-card.tsx';
import styles from './machine-grid.module.css';

const leastCardPx = 232;
const gapPx = 12;
const wordsPx = 66;
const screenRatio = 10 / 16;

interface Props {
  readonly rows: readonly MachineRow[];
  readonly wide: WideWish;
  readonly selectedKeys: ReadonlySet<string>;
  readonly onSelect: (key: string, range: boolean) => void;
}

/** How many cards stand beside each other, and how high a line of them is. */
function layout(widthPx: number) {
  const across = Math.max(1, Math.floor((widthPx + gapPx) / (leastCardPx + gapPx)));
  const cardPx = (widthPx - (across - 1) * gapPx) / across;
  return { across, linePx: Math.round(cardPx * screenRatio) + wordsPx + gapPx };
}

/** All machines by what their screens show. Only the lines in view exist, and only they ask for pictures. */
export function MachineGrid({ rows, wide, selectedKeys, onSelect }: Props) {
  const scroller = useRef<HTMLDivElement>(null);
  const [widthPx, setWidthPx] = useState(window.innerWidth - 280);
  useLayoutEffect(() => {
    const element = scroller.current;
    if (!element) return;
    const measure = () => setWidthPx(element.clientWidth - 40);
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  const { across, linePx } = layout(widthPx);
  const { drawn, totalPx } = useVirtualRows({
    scroller,
    count: Math.ceil(rows.length / across),
    rowPx: linePx,
    keyOf: useCallback((index: number) => `${linePx} ${index}`, [linePx]),
    overscan: 1,
  });
  const lines = drawn.map(({ index, start }) => ({
    index,
    start,
    rows: rows.slice(index * across, (index + 1) * across),
  }));
  useFiguresWish(
    lines.flatMap((line) => line.rows),
    wide,
  );
  return (
    <div ref={scroller} className={styles.scroller} data-scroller="screens">
      <ul
        className={styles.list}
        aria-label="Machines by their screens"
        style={{ height: totalPx }}
      >
        {lines.flatMap((line) =>
          line.rows.map((row, place) => (
            <li
              key={row.key}
              className={styles.place}
              aria-setsize={rows.length}
              aria-posinset={line.index * across + place + 1}
              style={{
                transform: `translate(calc((100% + ${gapPx}px) * ${place}), ${line.start}px)`,
                width: `calc((100% - ${(across - 1) * gapPx}px) / ${across})`,
                height: linePx - gapPx,
              }}
            >
              <MachineCard row={row} selected={selectedKeys.has(row.key)} onSelect={onSelect} />
            </li>
          )),
        )}
      </ul>
    </div>
  );
}
