import { figureBeats } from './stats-limits.ts';

/** A host that takes long to answer is asked less often: at most a quarter of its time. */
export function wideWaitMs(tookMs: number): number {
  return Math.max(figureBeats.wideMs, tookMs * 4);
}
