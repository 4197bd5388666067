import { GUESTHOUSE_NAMESPACE, xpathNamespaces } from '@guesthouse/libvirt-xml/namespaces';
import { demoDisksXml } from './demo-disk-xml.ts';
import { demoRunstates, type DemoDomainSpec, type DemoNic } from './demo-domain-spec.ts';
import { demoMac, demoUuid } from './demo-ids.ts';
import { demoSnapshotsXml } from './demo-snapshot-xml.ts';
import { element, valueElement, xmlText, type XmlContent } from './demo-xml.ts';

/** A domain as the test driver reads it: a definition, and elements of its own for the state. */
export function demoDomainXml(spec: DemoDomainSpec): string {
  return element(
    'domain',
    { type: 'test', 'xmlns:test': xpathNamespaces.test },
    definition(spec),
    valueElement('test:runstate', demoRunstates[spec.state]),
    spec.transient === true ? element('test:transient') : undefined,
    spec.managedSave === true ? element('test:hasmanagedsave') : undefined,
    demoSnapshotsXml(spec, element('domain', { type: 'test' }, definition(spec))),
  );
}

function definition(spec: DemoDomainSpec): XmlContent[] {
  const maximumVcpus = spec.maximumVcpus ?? spec.vcpus;
  return [
    valueElement('name', spec.name),
    valueElement('uuid', demoUuid('domain', spec.name)),
    valueElement('title', spec.title),
    valueElement('description', spec.description),
    element('metadata', {}, tagsXml(spec.tags)),
    valueElement('memory', spec.memoryMiB, { unit: 'MiB' }),
    valueElement('currentMemory', spec.currentMemoryMiB ?? spec.memoryMiB, { unit: 'MiB' }),
    spec.hugePages === true ? element('memoryBacking', {}, element('hugepages')) : undefined,
    valueElement('vcpu', maximumVcpus, {
      placement: 'static',
      current: maximumVcpus === spec.vcpus ? undefined : spec.vcpus,
    }),
    element(
      'os',
      { firmware: spec.firmware },
      element('type', { arch: 'x86_64', machine: 'pc-q35-7.2' }, 'hvm'),
    ),
    element('features', {}, element('acpi'), element('apic')),
    element(
      'cpu',
      { mode: 'host-passthrough' },
      element('topology', { sockets: 1, dies: 1, cores: maximumVcpus, threads: 1 }),
    ),
    element('clock', { offset: 'utc' }),
    valueElement('on_poweroff', 'destroy'),
    valueElement('on_reboot', 'restart'),
    valueElement('on_crash', 'preserve'),
    element('devices', {}, devices(spec)),
  ];
}

function tagsXml(tags: readonly string[]): string {
  return element(
    'guesthouse:machine',
    { 'xmlns:guesthouse': GUESTHOUSE_NAMESPACE },
    tags.map((tag) => element('guesthouse:tag', {}, xmlText(tag))),
  );
}

function devices(spec: DemoDomainSpec): XmlContent[] {
  const model = spec.graphics === 'spice' ? 'qxl' : 'virtio';
  return [
    valueElement('emulator', '/usr/bin/qemu-system-x86_64'),
    demoDisksXml(spec),
    element('controller', { type: 'scsi', index: 0, model: 'virtio-scsi' }),
    spec.nics.map((nic, index) => nicXml(spec.name, nic, index)),
    element('serial', { type: 'pty' }, element('target', { port: 0 })),
    element('console', { type: 'pty' }, element('target', { type: 'serial', port: 0 })),
    element('input', { type: 'tablet', bus: 'usb' }),
    spec.graphics && [
      element('graphics', { type: spec.graphics, port: -1, autoport: 'yes', listen: '127.0.0.1' }),
      element('video', {}, element('model', { type: model })),
    ],
    spec.pciDevices?.map(hostdevXml),
    element('memballoon', { model: 'virtio' }),
    element(
      'rng',
      { model: 'virtio' },
      valueElement('backend', '/dev/urandom', { model: 'random' }),
    ),
  ];
}

function nicXml(owner: string, nic: DemoNic, index: number): string {
  const toBridge = 'bridge' in nic;
  return element(
    'interface',
    { type: toBridge ? 'bridge' : 'network' },
    element('mac', { address: demoMac(owner, index) }),
    element('source', toBridge ? { bridge: nic.bridge } : { network: nic.network }),
    element('model', { type: nic.model ?? 'virtio' }),
    nic.linkDown === true ? element('link', { state: 'down' }) : undefined,
  );
}

function hostdevXml(address: string): string {
  const [domain, bus, slot, pciFunction] = address.split(/[:.]/).map((part) => `0x${part}`);
  return element(
    'hostdev',
    { mode: 'subsystem', type: 'pci', managed: 'yes' },
    element('source', {}, element('address', { domain, bus, slot, function: pciFunction })),
  );
}
