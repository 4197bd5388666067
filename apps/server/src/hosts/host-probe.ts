import type { HostTestResult } from '@guesthouse/contract/host-setup';
import { describeConnectError } from '../libvirt/connect-error.ts';
import type { HostTarget } from '../libvirt/host-target.ts';
import { openHostLink } from '../libvirt/open-host-link.ts';

/**
 * Connects once, looks, and leaves. Takes no longer than connecting and reading may.
 * @param signal gives it up
 */
export async function probeHost(target: HostTarget, signal: AbortSignal): Promise<HostTestResult> {
  const beganMs = performance.now();
  const tookMs = () => Math.round(performance.now() - beganMs);
  try {
    const link = await openHostLink(target, signal);
    try {
      const [identity, domains] = await Promise.all([link.identity(), link.listDomains()]);
      const { hostname, hypervisor, hypervisorVersion, libvirtVersion } = identity;
      return {
        reached: true,
        tookMs: tookMs(),
        hostname,
        hypervisor,
        hypervisorVersion,
        libvirtVersion,
        machines: domains.length,
      };
    } finally {
      await link.close();
    }
  } catch (error) {
    return { reached: false, tookMs: tookMs(), problem: describeConnectError(error) };
  }
}
