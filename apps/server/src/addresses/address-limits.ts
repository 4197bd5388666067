export const addressLimits = {
  /** An answer is good for this long while somebody looks. */
  freshMs: 60_000,
  /** No answer yet, as of a guest that is booting, is asked again sooner. */
  emptyFreshMs: 10_000,
  /** How often it is looked for what is no longer fresh. */
  beatMs: 5_000,
} as const;
