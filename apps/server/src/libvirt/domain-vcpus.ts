import type { Domain } from '@guesthouse/libvirt';
import { nullIfRefused } from './null-if-unsupported.ts';
import { timeLimits } from './time-limits.ts';

/** A virtual CPU and the CPU of the host that it was last seen on. */
export interface VcpuSeen {
  readonly vcpu: number;
  readonly cpuId: number;
}

/** Of a running domain; a virtual CPU that is offline is nowhere. */
export async function readVcpusSeen(domain: Domain): Promise<VcpuSeen[]> {
  const vcpus = await nullIfRefused(domain.getVcpus({ timeoutMs: timeLimits.readMs }));
  // Negative numbers are virVcpuHostCpuState: offline, or not told.
  return (vcpus ?? [])
    .filter(({ cpu }) => cpu >= 0)
    .map(({ number, cpu }) => ({ vcpu: number, cpuId: cpu }));
}
