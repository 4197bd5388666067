export const screenshotLimits = {
  widthPx: 320,
  /** A picture serves all who ask for it within this time. */
  freshMs: 5_000,
  /** Small pictures that are kept. */
  kept: 500,
  /** Pictures being made, over all hosts; one on each. */
  atOnce: 4,
} as const;
