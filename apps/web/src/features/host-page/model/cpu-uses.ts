import type { DomainPlacement } from '@guesthouse/contract/host-topology';

/** What one machine has on one CPU. */
export interface CpuUse {
  readonly domain: DomainPlacement;
  readonly vcpus: readonly number[];
  readonly emulator: boolean;
  readonly ioThreads: readonly number[];
}

/** Of each CPU, the machines on it, in the order of their names. */
export type UsesByCpu = ReadonlyMap<number, readonly CpuUse[]>;

interface GrowingUse {
  domain: DomainPlacement;
  vcpus: number[];
  emulator: boolean;
  ioThreads: number[];
}

/** Whose threads may run on each CPU, by their pins. */
export function pinnedUses(domains: readonly DomainPlacement[]): UsesByCpu {
  return collect(domains, (domain, at) => {
    for (const { id, cpuIds } of domain.vcpuPins)
      for (const cpuId of cpuIds) at(cpuId).vcpus.push(id);
    for (const cpuId of domain.emulatorPin ?? []) at(cpuId).emulator = true;
    for (const { id, cpuIds } of domain.ioThreadPins)
      for (const cpuId of cpuIds) at(cpuId).ioThreads.push(id);
  });
}

/** Whose virtual CPUs ran on each CPU when libvirt last looked. */
export function seenUses(domains: readonly DomainPlacement[]): UsesByCpu {
  return collect(domains, (domain, at) => {
    for (const { vcpu, cpuId } of domain.vcpusSeen) at(cpuId).vcpus.push(vcpu);
  });
}

function collect(
  domains: readonly DomainPlacement[],
  fill: (domain: DomainPlacement, at: (cpuId: number) => GrowingUse) => void,
): UsesByCpu {
  const uses = new Map<number, GrowingUse[]>();
  for (const domain of byName(domains))
    fill(domain, (cpuId) => {
      const here = uses.get(cpuId) ?? [];
      uses.set(cpuId, here);
      const last = here.at(-1);
      if (last?.domain === domain) return last;
      const use = { domain, vcpus: [], emulator: false, ioThreads: [] };
      here.push(use);
      return use;
    });
  return uses;
}

export function byName(domains: readonly DomainPlacement[]): DomainPlacement[] {
  return [...domains].sort((a, b) => a.name.localeCompare(b.name, undefined, { numeric: true }));
}

/** `vCPU 2`, `vCPUs 0–3, emulator`. */
export function useWords({ vcpus, emulator, ioThreads }: CpuUse): string {
  return [
    vcpus.length > 0 && `${vcpus.length === 1 ? 'vCPU' : 'vCPUs'} ${rangeText(vcpus)}`,
    emulator && 'emulator',
    ioThreads.length > 0 &&
      `${ioThreads.length === 1 ? 'I/O thread' : 'I/O threads'} ${rangeText(ioThreads)}`,
  ]
    .filter((part) => part !== false)
    .join(', ');
}

/** `0–3, 8`: numbers in ascending order, runs of three or more drawn together. */
export function rangeText(numbers: readonly number[]): string {
  const sorted = [...numbers].sort((a, b) => a - b);
  const runs: [number, number][] = [];
  for (const number of sorted) {
    const run = runs.at(-1);
    if (run && number === run[1] + 1) run[1] = number;
    else runs.push([number, number]);
  }
  return runs
    .map(([first, last]) => {
      if (first === last) return `${first}`;
      return last === first + 1 ? `${first}, ${last}` : `${first}–${last}`;
    })
    .join(', ');
}
