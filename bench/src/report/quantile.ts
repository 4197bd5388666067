/**
 * The smallest of `values` that at least the share `q` of them does not exceed (nearest rank), so that
 * it is one that was seen.
 */
export function quantile(values: readonly number[], q: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  const found = sorted[Math.max(0, Math.ceil(q * sorted.length) - 1)];
  if (found === undefined) throw new Error('no values');
  return found;
}

export function median(values: readonly number[]): number {
  return quantile(values, 0.5);
}
