export const statsLimits = {
  intervalMs: 1_000,
  /** Samples kept of each watched domain: five minutes. */
  ringSamples: 300,
  /** A domain is sampled on for this long after its last watcher has left: lines go on at a return. */
  graceMs: 10_000,
  /** Two readings further apart than this do not belong together. */
  maximumElapsedMs: 3_500,
  /** After a host did not answer in time, this long without waiting for domains that hang. */
  hastyMs: 60_000,
  watchesPerSocket: 1_000,
} as const;

/** Of whole hosts; the rest is as for machines. */
export const nodeStatsLimits = {
  /** Each CPU is a call: of more than these, every beat reads some. */
  cpusPerBeat: 64,
  /** Beats until it is asked anew which CPUs are online. */
  cpuMapEvery: 60,
  watchesPerSocket: 100,
} as const;

/** Of the figures in lists. */
export const figureBeats = {
  /** Of machines on somebody's screen. */
  shownMs: 2_000,
  /** Of all machines, while a list is sorted or filtered by a figure. */
  wideMs: 5_000,
  /** Two readings further apart than this many beats do not belong together. */
  gapBeats: 3.5,
  graceMs: 10_000,
} as const;
