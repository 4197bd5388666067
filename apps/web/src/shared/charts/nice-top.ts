const steps = [1, 2, 4, 5, 10];

/** The next round number of base ten, so that the axis has round halves. */
export function decimalTop(value: number): number {
  if (value <= 0) return 1;
  const power = 10 ** Math.floor(Math.log10(value));
  const step = steps.find((one) => one * power >= value * 0.9999) ?? 10;
  return step * power;
}

/** The next multiple of a quarter of a power of two. */
export function binaryTop(value: number): number {
  if (value <= 0) return 1;
  const quarter = 2 ** Math.ceil(Math.log2(value)) / 8;
  return Math.ceil(value / quarter) * quarter;
}
