/** The colours of this moment's theme, for a canvas, which knows no style sheet. */
export interface ChartLook {
  readonly series: readonly string[];
  readonly grid: string;
  readonly text: string;
  readonly font: string;
}

const seriesColours = 8;

export function chartLook(): ChartLook {
  const style = getComputedStyle(document.documentElement);
  const read = (name: string) => style.getPropertyValue(name).trim();
  return {
    series: Array.from({ length: seriesColours }, (_, index) => read(`--gh-chart-${index + 1}`)),
    grid: read('--gh-line'),
    text: read('--gh-muted'),
    font: `11px ${read('--gh-font')}`,
  };
}
