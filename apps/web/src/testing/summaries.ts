import { domainSummarySchema, type DomainSummary } from '@guesthouse/contract/domain';
import { hostSummarySchema, type HostSummary } from '@guesthouse/contract/host';
import type { z } from 'zod';

let count = 0;

/** A machine as the server would send it, parsed by the contract. */
export function aDomain(change: Partial<z.input<typeof domainSummarySchema>> = {}): DomainSummary {
  count += 1;
  return domainSummarySchema.parse({
    hostId: 'alpha',
    uuid: `00000000-0000-4000-8000-${String(count).padStart(12, '0')}`,
    name: `guest-${count}`,
    title: null,
    description: null,
    tags: [],
    id: null,
    state: 'shutoff',
    stateReason: 'unknown',
    stateSince: '2026-01-01T00:00:00.000Z',
    activeSince: null,
    persistent: true,
    autostart: false,
    hasManagedSave: false,
    virtType: 'kvm',
    arch: 'x86_64',
    os: null,
    vcpus: 2,
    maximumVcpus: 2,
    memoryKiB: 1_048_576,
    maximumMemoryKiB: 1_048_576,
    hasSerialConsole: true,
    graphics: [],
    revision: 1,
    ...change,
  });
}

export function aHost(change: Partial<z.input<typeof hostSummarySchema>> = {}): HostSummary {
  return hostSummarySchema.parse({
    hostId: 'alpha',
    label: 'alpha',
    uri: 'qemu:///system',
    origin: 'discovered',
    removable: false,
    readOnly: false,
    hasCredentials: false,
    state: 'connected',
    since: '2026-01-01T00:00:00.000Z',
    problem: null,
    nextAttemptAt: null,
    hostname: 'alpha',
    hypervisor: 'QEMU',
    hypervisorVersion: '7.2.0',
    libvirtVersion: '9.0.0',
    cpuModel: null,
    cpus: 4,
    memoryKiB: 8_388_608,
    revision: 1,
    ...change,
  });
}
