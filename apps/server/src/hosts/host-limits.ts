export const hostLimits = {
  /** Each costs threads, a socket and the memory of its machines. */
  hosts: 256,
  /** Connections that are tested at the same time. */
  tests: 4,
} as const;
