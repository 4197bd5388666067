import type { Measure } from './measure.ts';

function rounded(value: number): number {
  return Number(value.toPrecision(4));
}

/** One line of JSON: name, value, unit, baseline and ratio first, then the rest. */
export function jsonLine({ name, value, unit, baseline, what, against, extra }: Measure): string {
  const further = Object.entries(extra).map(([key, figure]) => [key, rounded(figure)]);
  return JSON.stringify({
    name,
    value: rounded(value),
    unit,
    baseline: rounded(baseline),
    ratio: rounded(value / baseline),
    what,
    against,
    ...(Object.fromEntries(further) as Record<string, number>),
  });
}

/** A few lines for a person. */
export function paragraph({ name, value, unit, baseline, what, against, extra }: Measure): string {
  const further = Object.entries(extra).map(([key, figure]) => `${key} ${rounded(figure)}`);
  return [
    `${name.padEnd(10)}${rounded(value)} ${unit}, ${rounded(value / baseline)} × the baseline`,
    `          ${what}`,
    `          baseline ${rounded(baseline)} ${unit}: ${against}`,
    `          ${further.join(', ')}`,
    '',
  ].join('\n');
}
