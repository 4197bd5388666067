import type { Classified } from '../classify.ts';

/** Which class each function is in, with the reason where it has no generated method. */
export function emitCoverage(classified: readonly Classified[]): string {
  const functions = Object.fromEntries(
    [...classified]
      .sort((a, b) => (a.fn.name < b.fn.name ? -1 : 1))
      .map((entry) => [
        entry.fn.name,
        entry.reason === undefined
          ? { class: entry.class }
          : { class: entry.class, reason: entry.reason },
      ]),
  );
  return JSON.stringify({ functions });
}
