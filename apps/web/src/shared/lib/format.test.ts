import { describe, expect, it } from 'vitest';
import {
  byteRateQuantity,
  memoryQuantity,
  percentQuantity,
  quantityText,
} from './format-quantity.ts';
import { formatDuration } from './format-time.ts';

describe('quantities', () => {
  it.each([
    [0, '0 KiB'],
    [512, '512 KiB'],
    [1024, '1 MiB'],
    [1_572_864, '1.5 GiB'],
    [104_857_600, '100 GiB'],
    [1_048_575, '1 GiB'],
  ])('memory of %i KiB is %s', (kiB, text) => expect(quantityText(memoryQuantity(kiB))).toBe(text));

  it.each([
    [0, '0 B/s'],
    [999, '999 B/s'],
    [1_500, '1.5 kB/s'],
    [999_960, '1 MB/s'],
    [123_456_789, '123 MB/s'],
  ])('a rate of %i is %s', (rate, text) => expect(quantityText(byteRateQuantity(rate))).toBe(text));

  it.each([
    [0, '0 %'],
    [0.004, '0.4 %'],
    [0.5, '50 %'],
    [1.03, '103 %'],
  ])('a share of %d is %s', (ratio, text) =>
    expect(quantityText(percentQuantity(ratio))).toBe(text),
  );
});

describe('durations', () => {
  it.each([
    [-5_000, '0 s'],
    [59_999, '59 s'],
    [60_000, '1 min'],
    [3_600_000, '1 h'],
    [12_000_000, '3 h 20 min'],
    [90_000_000, '1 d 1 h'],
  ])('%i ms is %s', (ms, text) => expect(formatDuration(ms)).toBe(text));
});
