import type { Options } from 'uplot';
import { quantityText } from '../lib/format-quantity.ts';
import type { ChartDefinition } from './chart-definition.ts';
import type { ChartLook } from './chart-look.ts';
import { binaryTop, decimalTop } from './nice-top.ts';

interface Size {
  readonly width: number;
  readonly height: number;
}

interface Wiring {
  /** Charts of one page share the cursor. */
  readonly syncKey: string;
  /** Seconds that the time axis shows, ending with the newest sample. */
  readonly spanSeconds: () => number;
  readonly onCursor: (index: number | null) => void;
}

/** A line at the very top keeps its width. */
const headroom = 1.03;

const clockTime = new Intl.DateTimeFormat(undefined, {
  hour: '2-digit',
  minute: '2-digit',
  hour12: false,
});

/** Only what is drawn: where the values come from is of no concern to a plot. */
type Drawn = Omit<ChartDefinition<never>, 'series'> & {
  readonly series: readonly { readonly label: string }[];
};

function axes({ quantity }: Drawn, look: ChartLook): Options['axes'] {
  const common = {
    stroke: look.text,
    font: look.font,
    ticks: { show: false },
    grid: { stroke: look.grid, width: 1 },
  };
  return [
    {
      ...common,
      size: 22,
      gap: 6,
      space: 72,
      grid: { show: false },
      values: (_plot, seconds) => seconds.map((second) => clockTime.format(second * 1000)),
    },
    {
      ...common,
      size: 68,
      gap: 8,
      splits: (_plot, _axis, _least, most) => [0, most / headroom / 2, most / headroom],
      values: (_plot, values) =>
        values.map((value) => (value === 0 ? '0' : quantityText(quantity(value)))),
    },
  ];
}

export function plotOptions(
  definition: Drawn,
  look: ChartLook,
  { width, height }: Size,
  { syncKey, spanSeconds, onCursor }: Wiring,
): Options {
  const niceTop = definition.binary ? binaryTop : decimalTop;
  return {
    width,
    height,
    padding: [6, 16, 0, 0],
    legend: { show: false },
    cursor: {
      sync: { key: syncKey, scales: ['x', null] },
      points: { size: 5 },
      y: false,
      drag: { x: false, y: false },
    },
    scales: {
      x: { time: true, range: (_plot, _least, newest) => [newest - spanSeconds(), newest] },
      y: {
        range: (_plot, _least, most) => [
          0,
          niceTop(Math.max(definition.leastTop, most || 0)) * headroom,
        ],
      },
    },
    axes: axes(definition, look) ?? [],
    series: [
      {},
      ...definition.series.map(({ label }, index) => ({
        label,
        stroke: look.series[index % look.series.length] ?? look.text,
        width: 1.5,
        spanGaps: false,
        points: { show: false },
        ...(definition.stacked === true
          ? { fill: `${look.series[index % look.series.length] ?? look.text}66` }
          : {}),
      })),
    ],
    // An area reaches down to the one below it, not through it.
    bands:
      definition.stacked === true
        ? definition.series.slice(1).map((_, index) => ({ series: [index + 2, index + 1] }))
        : [],
    hooks: { setCursor: [({ cursor }) => onCursor(cursor.idx ?? null)] },
  };
}
