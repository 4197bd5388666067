/** Limits of the server's side; those that the page has to know are the contract's `consoleLimits`. */
export const sessionLimits = {
  /** Input that the guest has not read yet. */
  pendingInputBytes: 64 * 1024,
  /** Input that waits for room in the former, of all viewers of a console together. */
  waitingInputBytes: 256 * 1024,
  /** A guest that reads nothing for this long is called stalled. */
  inputStallMs: 5_000,
  /** One `console:output` event. */
  outputEventBytes: 64 * 1024,
  /** A session that nobody looks at keeps its scrollback for this long. */
  idleMs: 10 * 60_000,
  idleSessions: 32,
  sessions: 256,
  seatsPerSocket: 16,
  retryBaseMs: 500,
  retryCapMs: 5_000,
} as const;
