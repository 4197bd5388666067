import type { HostDetails } from '@guesthouse/contract/host-details';
import type { HostSummary } from '@guesthouse/contract/host';
import { memoryQuantity, quantityText } from '../../../shared/lib/format-quantity.ts';
import { formatDuration } from '../../../shared/lib/format-time.ts';

export interface HostFact {
  readonly name: string;
  /** Null is unknown, and shown as that. */
  readonly value: string | null;
}

export interface HostFactGroup {
  readonly title: string;
  readonly facts: readonly HostFact[];
}

/** @param details null until they have been read */
export function hostFactGroups(
  host: HostSummary,
  details: HostDetails | null,
): readonly HostFactGroup[] {
  const { hypervisor, hypervisorVersion, cpuModel, memoryKiB } = host;
  return [
    {
      title: 'Identity',
      facts: [
        { name: 'Host name', value: host.hostname },
        { name: 'Address', value: host.uri },
        { name: 'Encrypted', value: yesNo(details?.encrypted) },
        { name: 'Private', value: privateText(details?.secure) },
        { name: 'Up', value: uptimeText(details?.upAtLeastMs) },
      ],
    },
    {
      title: 'Software',
      facts: [
        {
          name: 'Hypervisor',
          value: hypervisor && [hypervisor, hypervisorVersion].filter(Boolean).join(' '),
        },
        { name: 'libvirt there', value: host.libvirtVersion },
        { name: 'libvirt here', value: details?.clientLibraryVersion ?? null },
        { name: 'Security models', value: securityText(details) },
        { name: 'Live migration', value: migrationText(details) },
      ],
    },
    {
      title: 'Hardware',
      facts: [
        {
          name: 'CPU model',
          value: cpuModel && [details?.cpuVendor, cpuModel].filter(Boolean).join(' '),
        },
        { name: 'CPUs', value: host.cpus === null ? null : String(host.cpus) },
        { name: 'Clock', value: details?.cpuMhz ? `${details.cpuMhz} MHz` : null },
        {
          name: 'Memory',
          value: memoryKiB === null ? null : quantityText(memoryQuantity(memoryKiB)),
        },
        { name: 'IOMMU', value: yesNo(details?.iommu) },
      ],
    },
  ];
}

function yesNo(value: boolean | null | undefined): string | null {
  if (value === null || value === undefined) return null;
  return value ? 'yes' : 'no';
}

function privateText(secure: boolean | null | undefined): string | null {
  if (secure === null || secure === undefined) return null;
  return secure ? 'yes: nobody between can listen' : 'no: others on the way can listen';
}

function uptimeText(upAtLeastMs: number | null | undefined): string | null {
  if (upAtLeastMs === null || upAtLeastMs === undefined) return null;
  return `at least ${formatDuration(upAtLeastMs)}, by the clock of its first CPU`;
}

function securityText(details: HostDetails | null): string | null {
  if (!details) return null;
  const models = details.securityModels.map(({ model }) => model);
  return models.length === 0 ? 'none' : models.join(', ');
}

function migrationText(details: HostDetails | null): string | null {
  if (!details) return null;
  if (!details.liveMigration) return 'not offered';
  const { migrationTransports } = details;
  return migrationTransports.length === 0 ? 'yes' : `by ${migrationTransports.join(', ')}`;
}
