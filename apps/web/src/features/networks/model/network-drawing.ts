import type { DomainSummary } from '@guesthouse/contract/domain';
import type { NetworkSummary } from '@guesthouse/contract/resources/network';
import { addressText, forwardLabel } from './network-presentation.ts';

/** A box with up to two lines. */
export interface DrawnBox {
  readonly xPx: number;
  readonly title: string;
  readonly note: string | null;
}

export interface DrawnMachine extends DrawnBox {
  readonly domain: DomainSummary;
}

/** Where everything of the picture is; the outside above, the bridge as a line, machines below. */
export interface NetworkDrawing {
  readonly widthPx: number;
  readonly outside: DrawnBox | null;
  readonly bridge: DrawnBox;
  readonly machines: readonly DrawnMachine[];
  /** Machines that found no room. */
  readonly hidden: number;
}

export const drawingSizes = { boxPx: 132, gapPx: 12, mostMachines: 24 } as const;

function outsideTitle({ forwardMode, forwardInterfaces, bridge }: NetworkSummary): string {
  if (forwardInterfaces.length > 0) return forwardInterfaces.join(', ');
  if (forwardMode === 'bridge') return bridge ?? 'host’s network';
  return 'host’s network';
}

export function networkDrawing(
  network: NetworkSummary,
  domains: readonly DomainSummary[],
): NetworkDrawing {
  const { boxPx, gapPx, mostMachines } = drawingSizes;
  const shown = domains.slice(0, mostMachines);
  const widthPx = Math.max(3, shown.length) * (boxPx + gapPx) - gapPx;
  const centrePx = (widthPx - boxPx) / 2;
  return {
    widthPx,
    outside:
      network.forwardMode === null
        ? null
        : { xPx: centrePx, title: outsideTitle(network), note: forwardLabel(network) },
    bridge: {
      xPx: 0,
      title: network.bridge ?? network.name,
      note: network.addresses.map(addressText).join(' · ') || null,
    },
    machines: shown.map((domain, index) => ({
      xPx: index * (boxPx + gapPx),
      title: domain.name,
      note: null,
      domain,
    })),
    hidden: domains.length - shown.length,
  };
}
