import { expect, it } from 'vitest';
import type { HostDefinition } from './host-definition.ts';
import { demoHostId, hostIdOf } from './host-id-rules.ts';
import { hostList } from './host-list-rules.ts';

const system: HostDefinition = {
  hostId: hostIdOf('qemu:///system'),
  label: 'This machine',
  uri: 'qemu:///system',
  origin: 'discovered',
};
const demo: HostDefinition = {
  hostId: demoHostId,
  label: 'Demo',
  uri: 'test:///d.xml',
  origin: 'demo',
};
const sources = {
  configuredUris: [] as string[],
  discovered: [system],
  demo,
  isRemoved: () => false,
};

it('lists what was found, the demonstration last', () => {
  expect(hostList(sources)).toEqual([system, demo]);
});

it('leaves out what was removed', () => {
  expect(hostList({ ...sources, isRemoved: (hostId) => hostId === demoHostId })).toEqual([system]);
});

it('lets a configured host win, removed or found, and lists it once', () => {
  const configuredUris = ['qemu:///system', 'qemu:///system'];
  const hosts = hostList({ ...sources, configuredUris, isRemoved: () => true });
  expect(hosts).toMatchObject([{ uri: 'qemu:///system', origin: 'configured' }]);
});
