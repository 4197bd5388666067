import type { FilterDefinition } from '../../../shared/filter/filter-field.ts';
import type { DeviceItem } from './device-tree.ts';
import { deviceAddress, deviceKind, deviceKinds, deviceTitle, iommuGroup } from './device-words.ts';

const words = new WeakMap<DeviceItem, string>();

export const deviceFilter: FilterDefinition<DeviceItem> = {
  fields: [
    {
      kind: 'choice',
      name: 'kind',
      meaning: 'PCI, USB, network …',
      choices: Object.entries(deviceKinds).map(([word, label]) => ({
        word: word.replaceAll('_', '-'),
        label,
        aliases: [word],
      })),
      values: ({ device }) => [deviceKind(device).replaceAll('_', '-')],
    },
    {
      kind: 'text',
      name: 'driver',
      meaning: 'driver that holds it',
      match: 'contains',
      values: ({ device }) => (device.driver === null ? [] : [device.driver]),
    },
    {
      kind: 'number',
      name: 'iommu',
      meaning: 'number of its IOMMU group',
      unit: 'count',
      value: ({ device }) => iommuGroup(device),
    },
    {
      kind: 'text',
      name: 'machine',
      meaning: 'a machine that it is given to',
      match: 'contains',
      values: ({ users }) => users.map(({ name }) => name),
    },
    {
      kind: 'flag',
      name: 'used',
      meaning: 'given to a machine',
      value: ({ users }) => users.length > 0,
    },
  ],
  words: (item) => {
    const known = words.get(item);
    if (known !== undefined) return known;
    const { device, users } = item;
    const all = [
      device.name,
      deviceTitle(device),
      deviceAddress(device),
      device.driver ?? '',
      deviceKinds[deviceKind(device)],
      ...users.map(({ name }) => name),
    ]
      .join('\n')
      .toLowerCase();
    words.set(item, all);
    return all;
  },
};
