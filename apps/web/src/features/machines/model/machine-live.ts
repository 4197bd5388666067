import type { MachineRow } from './machine-row.ts';

/** A machine's figures of the last seconds; null is unknown. */
export interface MachineFigures {
  /** 1 is all of its vCPUs fully used. */
  readonly cpu: number | null;
  /** Used inside the guest where its balloon tells, else what the host holds for it. */
  readonly memoryKiB: number | null;
  readonly diskBytesPerSecond: number | null;
  readonly netBytesPerSecond: number | null;
}

/** What is known of machines beyond their rows, by the key of the row. */
export interface MachineLive {
  readonly figures: (key: string) => MachineFigures | undefined;
  readonly addresses: (key: string) => readonly string[];
}

const noAddresses: readonly string[] = [];

export const nothingLive: MachineLive = {
  figures: () => undefined,
  addresses: () => noAddresses,
};

/** The fields of the filter, and columns of the list, that follow a machine's figures. */
export const figureFields = ['cpu', 'mem', 'disk', 'net'] as const;
export type FigureField = (typeof figureFields)[number];

export const figureOf: Record<FigureField, (figures: MachineFigures) => number | null> = {
  cpu: ({ cpu }) => cpu,
  mem: ({ memoryKiB }) => memoryKiB,
  disk: ({ diskBytesPerSecond }) => diskBytesPerSecond,
  net: ({ netBytesPerSecond }) => netBytesPerSecond,
};

/** Since when it runs, as far as this server has seen; null while it does not, or from before. */
export function uptimeMs({ domain }: MachineRow, nowMs: number): number | null {
  return domain.activeSince === null ? null : Math.max(0, nowMs - Date.parse(domain.activeSince));
}
