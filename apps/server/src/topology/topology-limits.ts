export const topologyLimits = {
  /** What a host is made of hardly ever changes. */
  descriptionMs: 30_000,
  /** Who is where changes all the time: one reading serves every page for this long. */
  occupancyMs: 2_000,
  /** Machines asked at once where their virtual CPUs are, on the connection that actions use too. */
  concurrentReads: 2,
  /** How long definitions are parsed before others may have the thread. */
  parseSliceMs: 8,
} as const;
