import 'uplot/dist/uPlot.min.css';
import { useEffect, useRef, useState } from 'react';
import UPlot from 'uplot';
import { useIsDark } from '../theme/theme.ts';
import { chartColumns, stackedColumns } from './chart-columns.ts';
import type { ChartDefinition, TimedSample } from './chart-definition.ts';
import { ChartLegend, valuesOf } from './chart-legend.tsx';
import { chartLook } from './chart-look.ts';
import styles from './chart.module.css';
import type { Frames } from './feed-frame.ts';
import { plotOptions } from './plot-options.ts';

const heightPx = 148;
/** Charts of one page share the cursor. */
const syncKey = 'charts';

interface Props<Sample> {
  readonly definition: ChartDefinition<Sample>;
  readonly frames: Frames<Sample>;
}

type Values = readonly (number | null)[];

/** Puts a plot into `box` that follows the frames and the width of its place. */
function mountPlot<Sample extends TimedSample>(
  box: HTMLElement,
  { definition, frames }: Props<Sample>,
  onValues: (v: Values) => void,
) {
  let raw = chartColumns<Sample>([], definition.series, 1);
  const columns = () => {
    const { samples, intervalMs } = frames.get();
    raw = chartColumns(samples, definition.series, intervalMs);
    return definition.stacked === true ? stackedColumns(raw) : raw;
  };
  let hovered: number | null = null;
  const showValues = () => {
    const under = hovered === null ? undefined : hovered;
    onValues(
      under === undefined
        ? valuesOf(definition, frames.get().latest)
        : definition.series.map((_, index) => raw[index + 1]?.[under] ?? null),
    );
  };
  const options = plotOptions(
    definition,
    chartLook(),
    { width: box.clientWidth, height: heightPx },
    {
      syncKey,
      spanSeconds: () => (frames.get().capacity * frames.get().intervalMs) / 1000,
      onCursor: (index) => {
        hovered = index;
        showValues();
      },
    },
  );
  const plot = new UPlot(options, columns(), box);
  const unsubscribe = frames.subscribe(() => {
    plot.setData(columns());
    showValues();
  });
  const resizes = new ResizeObserver(() =>
    plot.setSize({ width: box.clientWidth, height: heightPx }),
  );
  resizes.observe(box);
  showValues();
  return () => {
    unsubscribe();
    resizes.disconnect();
    plot.destroy();
  };
}

export function Chart<Sample extends TimedSample>({ definition, frames }: Props<Sample>) {
  const box = useRef<HTMLDivElement>(null);
  const dark = useIsDark();
  const [values, setValues] = useState<Values>(() => valuesOf(definition, frames.get().latest));
  // A canvas keeps its colours: another theme needs another plot.
  useEffect(() => {
    if (!box.current) return undefined;
    return mountPlot(box.current, { definition, frames }, setValues);
  }, [definition, frames, dark]);
  return (
    <section className={styles.chart} aria-label={definition.title}>
      <header className={styles.head}>
        <h2 className={styles.title}>{definition.title}</h2>
        <ChartLegend definition={definition} values={values} />
      </header>
      <div ref={box} className={styles.plot} aria-hidden="true" />
    </section>
  );
}
