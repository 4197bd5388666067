import { pciDevice, pciName, type PciFunction } from './demo-node-device-xml.ts';
import { element, valueElement, type XmlContent } from './demo-xml.ts';

const intel = ['8086', 'Intel Corporation'] as const;
const nvidia = ['10de', 'NVIDIA Corporation'] as const;
const samsung = ['144d', 'Samsung Electronics Co Ltd'] as const;
const broadcom = ['1000', 'Broadcom / LSI'] as const;

export const nicAddresses = {
  eno1: '0000:18:00.0',
  eno2: '0000:18:00.1',
  eno3: '0000:19:00.0',
  eno4: '0000:19:00.1',
  enp3s0: '0000:03:00.0',
} as const;
export const nvmeAddress = '0000:65:00.0';
export const sasAddress = '0000:5e:00.0';
export const usbAddress = '0000:00:14.0';
export const virtualGpuAddress = '0000:3c:00.0';
const rootPort = '0000:3a:00.0';

const functions: readonly PciFunction[] = [
  {
    address: '0000:00:00.0',
    classCode: '060000',
    vendor: intel,
    product: ['2020', 'Sky Lake-E DMI3 Registers'],
    numaNode: 0,
  },
  {
    address: usbAddress,
    classCode: '0c0330',
    vendor: intel,
    product: ['a1af', 'C620 Series USB 3.0 xHCI Controller'],
    iommuGroup: 4,
    numaNode: 0,
  },
  {
    address: '0000:00:1f.0',
    classCode: '060100',
    vendor: intel,
    product: ['a1c8', 'C620 Series LPC/eSPI Controller'],
    numaNode: 0,
  },
  ...Object.values(nicAddresses).map((address, index): PciFunction => ({
    address,
    classCode: '020000',
    vendor: intel,
    product: ['1572', 'Ethernet Controller X710 for 10GbE SFP+'],
    iommuGroup: 30 + index,
    numaNode: 0,
  })),
  {
    address: rootPort,
    classCode: '060400',
    vendor: intel,
    product: ['2030', 'Sky Lake-E PCI Express Root Port A'],
    numaNode: 1,
  },
  {
    address: '0000:3b:00.0',
    classCode: '030000',
    vendor: nvidia,
    product: ['2684', 'AD102 [GeForce RTX 4090]'],
    parent: pciName(rootPort),
    iommuGroup: 52,
    numaNode: 1,
  },
  {
    address: '0000:3b:00.1',
    classCode: '040300',
    vendor: nvidia,
    product: ['22ba', 'AD102 High Definition Audio Controller'],
    parent: pciName(rootPort),
    iommuGroup: 52,
    numaNode: 1,
  },
  {
    address: sasAddress,
    classCode: '010700',
    vendor: broadcom,
    product: ['0097', 'SAS3008 PCI-Express Fusion-MPT SAS-3'],
    iommuGroup: 61,
    numaNode: 1,
  },
  {
    address: nvmeAddress,
    classCode: '010802',
    vendor: samsung,
    product: ['a808', 'NVMe SSD Controller SM981/PM981/PM983'],
    iommuGroup: 63,
    numaNode: 1,
  },
];

/** A card that can be cut into mediated devices. */
const virtualGpu: PciFunction = {
  address: virtualGpuAddress,
  classCode: '030200',
  vendor: nvidia,
  product: ['1eb8', 'TU104GL [Tesla T4]'],
  parent: pciName(rootPort),
  iommuGroup: 53,
  numaNode: 1,
};

const mdevTypes: XmlContent = element(
  'capability',
  { type: 'mdev_types' },
  [
    ['nvidia-222', 'GRID T4-1B', 15],
    ['nvidia-230', 'GRID T4-2Q', 7],
  ].map(([id, name, available]) =>
    element(
      'type',
      { id },
      valueElement('name', name),
      valueElement('deviceAPI', 'vfio-pci'),
      valueElement('availableInstances', available),
    ),
  ),
);

export const demoPciDevices = (): string[] => [
  ...functions.map((each) => pciDevice(each)),
  pciDevice(virtualGpu, mdevTypes),
];
