import type { HostDetails } from '@guesthouse/contract/host-details';
import { capabilitiesView } from '@guesthouse/libvirt-xml/capabilities-view';
import type { NodeDescription, NodeStanding } from '../libvirt/node-description.ts';

const nsPerMs = 1e6;

export function hostDetails(
  { capabilitiesXml, counts }: NodeDescription,
  { clientLibraryVersion, encrypted, secure, countedNs }: NodeStanding,
): HostDetails {
  const host = capabilitiesXml === null ? null : capabilitiesView(capabilitiesXml).host;
  return {
    clientLibraryVersion,
    securityModels: (host?.securityModels ?? []).map(({ model, doi }) => ({
      model,
      doi: doi ?? null,
    })),
    encrypted,
    secure,
    upAtLeastMs: countedNs === null ? null : Math.floor(countedNs / nsPerMs),
    cpuVendor: host?.cpu.vendor ?? null,
    cpuMhz: counts?.mhz ?? null,
    iommu: host?.iommu ?? null,
    liveMigration: host?.liveMigration ?? false,
    migrationTransports: [...(host?.migrationTransports ?? [])],
  };
}
