import { expect, test } from 'vitest';
import { jsonLine, paragraph } from './print.ts';

const measure = {
  name: 'echo',
  value: 3.14159,
  unit: 'ms',
  baseline: 0.5,
  what: 'here',
  against: 'there',
  extra: { p99Ms: 9.87654 },
} as const;

test('a measure is one line of JSON with its ratio', () => {
  const line = jsonLine(measure);
  expect(line).not.toContain('\n');
  expect(JSON.parse(line)).toEqual({
    name: 'echo',
    value: 3.142,
    unit: 'ms',
    baseline: 0.5,
    ratio: 6.283,
    what: 'here',
    against: 'there',
    p99Ms: 9.877,
  });
});

test('a person reads the same', () => {
  expect(paragraph(measure)).toMatch(/^echo +3\.142 ms, 6\.283 × the baseline/);
});
