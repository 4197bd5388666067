import { setImmediate as nextTurn } from 'node:timers/promises';
import { domainIsActive } from '@guesthouse/contract/domain-state';
import type { HostOccupancy, HostTopology } from '@guesthouse/contract/host-topology';
import type { HostId } from '@guesthouse/contract/ids';
import { domainPinsView, type DomainPins } from '@guesthouse/libvirt-xml/domain-pins-view';
import type { DomainEntry } from '../inventory/domain-entry.ts';
import type { Mirror } from '../inventory/mirror.ts';
import { CallGate } from '../libvirt/call-gate.ts';
import type { VcpuSeen } from '../libvirt/domain-vcpus.ts';
import type { HostLink } from '../libvirt/host-link.ts';
import { domainPlacement } from './placement-mapper.ts';
import { topologyLimits } from './topology-limits.ts';

/** Pins of a definition; an entry is another object after each change of its machine. */
const pinsOfEntries = new WeakMap<DomainEntry, DomainPins>();

/** Who is where on one host, and what is free. */
export async function readOccupancy(
  hostId: HostId,
  link: HostLink,
  mirror: Mirror,
  topology: HostTopology,
): Promise<HostOccupancy> {
  const gate = new CallGate(topologyLimits.concurrentReads);
  const entries = mirror
    .domainUuids(hostId)
    .flatMap((uuid) => mirror.domain({ hostId, uuid }) ?? []);
  const [cells, pins, seen] = await Promise.all([
    Promise.all(topology.cells.map((cell) => gate.run(() => freeMemory(link, cell)))),
    pinsOf(entries),
    Promise.all(entries.map((entry) => gate.run(() => vcpusSeen(link, entry)))),
  ]);
  const domains = entries.flatMap((entry, index) => {
    const placement = domainPlacement(entry, pins[index] ?? noPins, seen[index] ?? []);
    return placement === null ? [] : [placement];
  });
  return { atMs: Date.now(), cells: cells.map(copied), domains };
}

const noPins: DomainPins = { vcpus: [], emulatorCpuIds: undefined, ioThreads: [] };

/** Only of pages that are set aside: ordinary memory is told by its free bytes. */
function freeMemory({ node }: HostLink, { cellId, pages }: HostTopology['cells'][number]) {
  const smallestKiB = Math.min(...pages.map(({ sizeKiB }) => sizeKiB));
  const huge = pages.filter(({ sizeKiB, count }) => sizeKiB > smallestKiB && count > 0);
  return node.freeMemory(
    cellId,
    huge.map(({ sizeKiB }) => sizeKiB),
  );
}

function copied(cell: Awaited<ReturnType<typeof freeMemory>>) {
  return { ...cell, freePages: [...cell.freePages] };
}

/** A machine that stops meanwhile is nowhere. */
function vcpusSeen(link: HostLink, { summary }: DomainEntry): Promise<VcpuSeen[]> {
  if (!domainIsActive[summary.state]) return Promise.resolve([]);
  return link.vcpusSeen(summary.uuid).catch(() => []);
}

/** In slices: a host with a thousand machines is parsed for half a second at the first look. */
async function pinsOf(entries: readonly DomainEntry[]): Promise<DomainPins[]> {
  const pins: DomainPins[] = [];
  let sliceBeganMs = performance.now();
  for (const entry of entries) {
    if (performance.now() - sliceBeganMs > topologyLimits.parseSliceMs) {
      await nextTurn();
      sliceBeganMs = performance.now();
    }
    const known = pinsOfEntries.get(entry) ?? domainPinsView(entry.xml);
    pinsOfEntries.set(entry, known);
    pins.push(known);
  }
  return pins;
}
