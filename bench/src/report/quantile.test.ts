import { expect, test } from 'vitest';
import { median, quantile } from './quantile.ts';

const hundred = Array.from({ length: 100 }, (_, index) => 100 - index);

test('a quantile is a value that was seen', () => {
  expect(quantile(hundred, 0.99)).toBe(99);
  expect(quantile(hundred, 1)).toBe(100);
  expect(quantile(hundred, 0)).toBe(1);
  expect(median([3, 1, 2])).toBe(2);
  expect(median([7])).toBe(7);
});

test('nothing has no quantile', () => {
  expect(() => median([])).toThrow('no values');
});
