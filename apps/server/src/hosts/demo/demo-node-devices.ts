import { demoNicMacs } from './demo-host-interfaces.ts';
import { demoUuid } from './demo-ids.ts';
import { capability, nodeDevice, pciName } from './demo-node-device-xml.ts';
import {
  demoPciDevices,
  nicAddresses,
  nvmeAddress,
  sasAddress,
  usbAddress,
  virtualGpuAddress,
} from './demo-pci-devices.ts';
import { element, valueElement } from './demo-xml.ts';

const GIB = 1024 ** 3;
const cardNames = ['eno1', 'eno2', 'eno3', 'eno4', 'enp3s0'] as const;

/** The host's devices as a tree: the machine, its PCI bus, and what is plugged into that. */
export function demoNodeDevicesXml(): string {
  return [
    computer(),
    ...demoPciDevices(),
    ...networkCards(),
    ...usbDevices(),
    ...disks(),
    mediatedDevice(),
  ].join('\n');
}

function computer(): string {
  const hardware = element(
    'hardware',
    {},
    valueElement('vendor', 'Guesthouse'),
    valueElement('version', 'Demo host'),
    valueElement('serial', 'DEMO-0001'),
    valueElement('uuid', demoUuid('host', 'computer')),
  );
  const firmware = element(
    'firmware',
    {},
    valueElement('vendor', 'Guesthouse'),
    valueElement('version', '1.0'),
    valueElement('release_date', '01/01/2025'),
  );
  return nodeDevice(
    'computer',
    undefined,
    element('capability', { type: 'system' }, hardware, firmware),
  );
}

function networkCards(): string[] {
  return cardNames.map((name) =>
    nodeDevice(
      `net_${name}_${demoNicMacs[name].replaceAll(':', '_')}`,
      pciName(nicAddresses[name]),
      capability(
        'net',
        { interface: name, address: demoNicMacs[name] },
        element('link', { speed: 10000, state: 'up' }),
        element('capability', { type: '80203' }),
      ),
    ),
  );
}

function usbDevices(): string[] {
  const hub = 'usb_usb1';
  const device = (
    name: string,
    number: number,
    vendor: [string, string],
    product: [string, string],
  ) =>
    nodeDevice(
      name,
      number === 1 ? pciName(usbAddress) : hub,
      capability(
        'usb_device',
        { bus: 1, device: number },
        valueElement('product', product[1], { id: `0x${product[0]}` }),
        valueElement('vendor', vendor[1], { id: `0x${vendor[0]}` }),
      ),
    );
  return [
    device(hub, 1, ['1d6b', 'Linux Foundation'], ['0002', '2.0 root hub']),
    device('usb_1_3', 2, ['046d', 'Logitech, Inc.'], ['c52b', 'Unifying Receiver']),
    device(
      'usb_1_5',
      3,
      ['0529', 'Aladdin Knowledge Systems'],
      ['0001', 'HASP copy protection dongle'],
    ),
  ];
}

function disks(): string[] {
  const host = nodeDevice(
    'scsi_host0',
    pciName(sasAddress),
    capability('scsi_host', { host: 0, unique_id: 0 }),
  );
  const scsi = ['a', 'b'].flatMap((letter, target) => [
    nodeDevice(
      `scsi_0_0_${target}_0`,
      'scsi_host0',
      capability('scsi', { host: 0, bus: 0, target, lun: 0, type: 'disk' }),
    ),
    nodeDevice(
      `block_sd${letter}_DEMO${target}`,
      `scsi_0_0_${target}_0`,
      storage(`/dev/sd${letter}`, 'scsi', 'SEAGATE ST4000NM0035', `ZC1DEMO${target}`, 3726 * GIB),
    ),
  ]);
  const nvme = nodeDevice(
    'block_nvme0n1_DEMO',
    pciName(nvmeAddress),
    storage('/dev/nvme0n1', 'nvme', 'SAMSUNG MZQLB960HAJR', 'S437DEMO', 894 * GIB),
  );
  return [host, ...scsi, nvme];
}

const storage = (block: string, bus: string, model: string, serial: string, sizeBytes: number) =>
  capability('storage', {
    block,
    bus,
    drive_type: 'disk',
    model,
    serial,
    size: sizeBytes,
    logical_block_size: 512,
    num_blocks: sizeBytes / 512,
  });

function mediatedDevice(): string {
  const uuid = demoUuid('mdev', 'nvidia-222');
  return nodeDevice(
    `mdev_${uuid.replaceAll('-', '_')}_${virtualGpuAddress.replace(/[:.]/g, '_')}`,
    pciName(virtualGpuAddress),
    capability(
      'mdev',
      {},
      element('type', { id: 'nvidia-222' }),
      valueElement('uuid', uuid),
      element('iommuGroup', { number: 70 }),
    ),
  );
}
