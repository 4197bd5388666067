import { domainIsActive } from '@guesthouse/contract/domain-state';
import type { DomainPlacement } from '@guesthouse/contract/host-topology';
import type { DomainPins } from '@guesthouse/libvirt-xml/domain-pins-view';
import type { DomainEntry } from '../inventory/domain-entry.ts';
import type { VcpuSeen } from '../libvirt/domain-vcpus.ts';

/** Null for a machine that leaves no trace on the CPUs: neither pinned nor running. */
export function domainPlacement(
  { summary }: DomainEntry,
  pins: DomainPins,
  vcpusSeen: readonly VcpuSeen[],
): DomainPlacement | null {
  const pinned =
    pins.vcpus.length > 0 || pins.ioThreads.length > 0 || pins.emulatorCpuIds !== undefined;
  if (!pinned && !domainIsActive[summary.state]) return null;
  return {
    uuid: summary.uuid,
    name: summary.name,
    state: summary.state,
    vcpuPins: pins.vcpus.map(({ id, cpuIds }) => ({ id, cpuIds: [...cpuIds] })),
    emulatorPin: pins.emulatorCpuIds === undefined ? null : [...pins.emulatorCpuIds],
    ioThreadPins: pins.ioThreads.map(({ id, cpuIds }) => ({ id, cpuIds: [...cpuIds] })),
    vcpusSeen: [...vcpusSeen],
  };
}
