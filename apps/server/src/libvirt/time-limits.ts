/** How long each kind of call may take before its caller is told that the host does not answer. */
export const timeLimits = {
  /** Opening, authentication included. */
  connectMs: 15_000,
  /** One reading of a domain or of a list. */
  readMs: 15_000,
  /** The capabilities of a host, for which its daemon starts every emulator once. */
  capabilitiesMs: 60_000,
  /** One bulk reading of statistics. */
  statsMs: 10_000,
  /** One source of a machine's addresses; the guest's agent may be slow or gone. */
  addressesMs: 5_000,
  /** One picture of a screen. */
  screenshotMs: 10_000,
  consoleOpenMs: 10_000,
  /** What a connection may take to end calls before it is dropped. */
  closeMs: 2_000,
} as const;

/** A daemon that does not answer five of these in a row is taken for gone. */
export const keepAlive = { intervalSeconds: 5, count: 5 } as const;
