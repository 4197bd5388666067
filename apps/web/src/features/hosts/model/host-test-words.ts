import type { HostTestResult } from '@guesthouse/contract/host-setup';

type Reached = Extract<HostTestResult, { reached: true }>;

/** What a trial connection found, in one sentence. */
export function foundWords({
  hostname,
  hypervisor,
  hypervisorVersion,
  libvirtVersion,
  machines,
}: Reached) {
  const kind = [hypervisor, hypervisorVersion].filter((word) => word !== null).join(' ');
  const facts = [kind, libvirtVersion && `libvirt ${libvirtVersion}`, machineWords(machines)];
  return `${hostname ?? 'The host'} answers: ${facts.filter(Boolean).join(', ')}.`;
}

function machineWords(machines: number): string {
  if (machines === 0) return 'no machine yet';
  return machines === 1 ? '1 machine' : `${machines} machines`;
}
