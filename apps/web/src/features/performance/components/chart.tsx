import 'uplot/dist/uPlot.min.css';
import { useEffect, useRef, useState } from 'react';
import UPlot from 'uplot';
import { useIsDark } from '../../../shared/theme/theme.ts';
import type { Frames } from '../api/use-sample-feed.ts';
import { chartColumns } from '../model/chart-columns.ts';
import type { ChartDefinition } from '../model/chart-definitions.ts';
import { ChartLegend, valuesOf } from './chart-legend.tsx';
import { chartLook } from './chart-look.ts';
import styles from './chart.module.css';
import { plotOptions } from './plot-options.ts';

const heightPx = 148;
const syncKey = 'performance';

interface Props {
  readonly definition: ChartDefinition;
  readonly frames: Frames;
}

type Values = readonly (number | null)[];

/** Puts a plot into `box` that follows the frames and the width of its place. */
function mountPlot(box: HTMLElement, { definition, frames }: Props, onValues: (v: Values) => void) {
  const columns = () => {
    const { samples, intervalMs } = frames.get();
    return chartColumns(samples, definition.series, intervalMs);
  };
  let hovered: number | null = null;
  const showValues = () => {
    const under = hovered === null ? undefined : hovered;
    onValues(
      under === undefined
        ? valuesOf(definition, frames.get().latest)
        : definition.series.map((_, index) => plot.data[index + 1]?.[under] ?? null),
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

export function Chart({ definition, frames }: Props) {
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
