/** Every bound of one live connection. */
export const socketLimits = {
  /**
   * A message beyond it ends the connection. Far above what any event may carry, so that a paste
   * which is too large is answered with a problem instead.
   */
  messageBytes: 2 * 1024 * 1024,
  /** Written for a reader that does not read; beyond it the page is cut off and starts afresh. */
  unsentBytes: 8 * 1024 * 1024,
  /**
   * Events whose answers are not out yet. All frames of one chunk arrive before the first answer can
   * go out, so this has to hold what a page sends at once when it opens.
   */
  eventsInFlight: 256,
  /** Mean and burst of events: acknowledgements of a console at full speed are the most. */
  eventsPerSecond: 1_000,
  eventsBurst: 2_000,
  /** From the upgrade to a proven session. */
  handshakeMs: 5_000,
  /** How soon the end of a session is noticed that nobody announced: expiry, another process. */
  revalidateEveryMs: 15_000,
} as const;
