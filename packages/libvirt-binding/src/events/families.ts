/** The families of events, as the addon numbers them. */
export const EventFamily = {
  domain: 0,
  network: 1,
  storagePool: 2,
  nodeDevice: 3,
  secret: 4,
  qemuMonitor: 5,
} as const;
