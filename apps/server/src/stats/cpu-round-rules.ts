/**
 * Which CPUs to read in one beat: all of them, or of very many the next `limit` after those of the beat
 * before, so that each has its turn.
 */
export function cpusOfRound(
  cpuIds: readonly number[],
  round: number,
  limit: number,
): readonly number[] {
  const rounds = roundsFor(cpuIds.length, limit);
  return cpuIds.filter((_cpuId, index) => index % rounds === round % rounds);
}

/** Beats until every CPU has been read once. */
export function roundsFor(cpus: number, limit: number): number {
  return Math.max(1, Math.ceil(cpus / limit));
}
