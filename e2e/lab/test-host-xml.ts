import { xmlText } from './xml-text.ts';

export interface TestHost {
  domains: number;
  networks?: number;
  pools?: number;
  /** Disk volumes in each pool. */
  volumesPerPool?: number;
  cpus?: TestHostCpus;
}

/** As virNodeInfo counts them: sockets of each cell, cores of each socket, threads of each core. */
export interface TestHostCpus {
  readonly cells: number;
  readonly sockets: number;
  readonly cores: number;
  readonly threads: number;
}

/** States that the test driver can give a domain, as numbered by virDomainState. */
const RUN_STATES = { running: 1, paused: 3, shutdown: 4, shutoff: 5, crashed: 6 } as const;

/** A host of ten thousand domains is mostly running, with every state among them. */
const STATE_OF: readonly (keyof typeof RUN_STATES)[] = [
  ...(['running', 'running', 'running', 'running', 'running', 'running'] as const),
  ...(['shutoff', 'shutoff', 'paused', 'crashed'] as const),
];

/**
 * The XML of a host for libvirt's test driver (`test:///FILE`) of any size. Equal counts give equal text:
 * names, UUIDs and states follow from the number of each object.
 */
export function testHostXml({
  domains,
  networks = 1,
  pools = 1,
  volumesPerPool = 0,
  cpus,
}: TestHost): string {
  return `<?xml version='1.0'?>
<node>
${cpuXml(cpus)}
  <memory>268435456</memory>
${[
  ...numbered(domains, domainXml),
  ...numbered(networks, networkXml),
  ...numbered(pools, (index) => poolXml(index, volumesPerPool)),
].join('\n')}
</node>
`;
}

function cpuXml(cpus: TestHostCpus = { cells: 2, sockets: 1, cores: 8, threads: 2 }): string {
  const { cells, sockets, cores, threads } = cpus;
  const active = cells * sockets * cores * threads;
  return `  <cpu><mhz>2400</mhz><model>EPYC</model><active>${active}</active><nodes>${cells}</nodes><sockets>${sockets}</sockets><cores>${cores}</cores><threads>${threads}</threads></cpu>`;
}

/** The name of the domain with this number, counted from 0. */
export function testDomainName(index: number): string {
  return `vm-${String(index).padStart(5, '0')}`;
}

function domainXml(index: number): string {
  const state = STATE_OF[index % STATE_OF.length] ?? 'running';
  return `  <domain type='test' xmlns:test='http://libvirt.org/schemas/domain/test/1.0'>
    <name>${testDomainName(index)}</name>
    <uuid>${numberedUuid(1, index)}</uuid>
    <title>${xmlText(`Machine ${index}`)}</title>
    <memory unit='MiB'>${512 * (1 + (index % 8))}</memory>
    <vcpu>${1 + (index % 4)}</vcpu>
    <os><type arch='x86_64'>hvm</type></os>
    <devices>
      <disk type='file' device='disk'><driver name='qemu' type='qcow2'/><source file='/guests/${testDomainName(index)}.qcow2'/><target dev='vda' bus='virtio'/></disk>
      <interface type='network'><mac address='${numberedMac(index)}'/><source network='net-0'/><model type='virtio'/></interface>
    </devices>
    <test:runstate>${RUN_STATES[state]}</test:runstate>
  </domain>`;
}

function networkXml(index: number): string {
  const subnet = `10.${Math.floor(index / 256) % 256}.${index % 256}`;
  return `  <network>
    <name>net-${index}</name>
    <uuid>${numberedUuid(2, index)}</uuid>
    <bridge name='virbr${index}'/>
    <forward/>
    <ip address='${subnet}.1' netmask='255.255.255.0'><dhcp><range start='${subnet}.2' end='${subnet}.254'/></dhcp></ip>
  </network>`;
}

function poolXml(index: number, volumes: number): string {
  return `  <pool type='dir'>
    <name>pool-${index}</name>
    <uuid>${numberedUuid(3, index)}</uuid>
    <target><path>/pools/pool-${index}</path></target>
${numbered(volumes, (volume) => volumeXml(index, volume)).join('\n')}
  </pool>`;
}

function volumeXml(pool: number, index: number): string {
  return `    <volume type='file'>
      <name>volume-${index}.qcow2</name>
      <capacity unit='GiB'>${1 + (index % 64)}</capacity>
      <allocation unit='MiB'>${64 * (1 + (index % 16))}</allocation>
      <target><path>/pools/pool-${pool}/volume-${index}.qcow2</path><format type='qcow2'/></target>
    </volume>`;
}

function numbered(count: number, make: (index: number) => string): string[] {
  return Array.from({ length: count }, (_, index) => make(index));
}

function numberedUuid(kind: number, index: number): string {
  return `00000000-0000-4000-800${kind}-${index.toString(16).padStart(12, '0')}`;
}

/** QEMU's own prefix and the number below it: unique for sixteen million domains. */
function numberedMac(index: number): string {
  const digits = index.toString(16).padStart(6, '0');
  return `52:54:00:${digits.slice(0, 2)}:${digits.slice(2, 4)}:${digits.slice(4)}`;
}
