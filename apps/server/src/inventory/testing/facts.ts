import { domainUuidSchema, hostIdSchema } from '@guesthouse/contract/ids';
import type { DomainFacts } from '../domain-entry.ts';
import type { HostFacts } from '../mirror.ts';

export const alpha = hostIdSchema.parse('alpha');
export const someUuid = domainUuidSchema.parse('6695eb01-f6a4-8304-79aa-97f2502e193f');

/** A connected host, as a starting point of tests. */
export function hostFacts(change: Partial<HostFacts> = {}): HostFacts {
  return {
    hostId: alpha,
    label: 'alpha',
    uri: 'test:///default',
    origin: 'configured',
    removable: false,
    readOnly: false,
    hasCredentials: false,
    state: 'connected',
    since: '2026-01-01T00:00:00.000Z',
    problem: null,
    nextAttemptAt: null,
    hostname: null,
    hypervisor: null,
    hypervisorVersion: null,
    libvirtVersion: null,
    cpuModel: null,
    cpus: null,
    memoryKiB: null,
    ...change,
  };
}

/** A running domain of that host. */
export function domainFacts(change: Partial<DomainFacts['summary']>): DomainFacts {
  return {
    summary: {
      hostId: alpha,
      uuid: someUuid,
      name: 'web-1',
      title: null,
      description: null,
      tags: [],
      id: 1,
      state: 'running',
      stateReason: 'booted',
      persistent: true,
      autostart: false,
      hasManagedSave: false,
      virtType: 'test',
      arch: 'x86_64',
      os: null,
      vcpus: 1,
      maximumVcpus: 1,
      memoryKiB: 1024,
      maximumMemoryKiB: 1024,
      hasSerialConsole: true,
      graphics: [],
      ...change,
    },
    xml: '<domain/>',
    nextXml: null,
    attachments: {
      id: someUuid,
      parent: null,
      xml: null,
      item: {
        key: `${alpha}/${someUuid}`,
        hostId: alpha,
        uuid: someUuid,
        disks: [],
        nics: [],
        hostDevices: [],
      },
    },
  };
}
