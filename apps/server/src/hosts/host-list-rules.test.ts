import { expect, it } from 'vitest';
import type { KeptHost } from '../store/kept-host-mapper.ts';
import { plainHost } from './host-definition.ts';
import { demoHostId, hostIdOf } from './host-id-rules.ts';
import { hostList } from './host-list-rules.ts';

const system = plainHost({
  hostId: hostIdOf('qemu:///system'),
  label: 'This machine',
  uri: 'qemu:///system',
  origin: 'discovered',
});
const demo = plainHost({
  hostId: demoHostId,
  label: 'Demo',
  uri: 'test:///d.xml',
  origin: 'demo',
});
const sources = {
  configuredUris: [] as string[],
  discovered: [system],
  demo,
  isRemoved: () => false,
  kept: [] as KeptHost[],
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

const added: KeptHost = {
  hostId: hostIdOf('qemu+ssh://alpha/system'),
  uri: 'qemu+ssh://alpha/system',
  label: 'Alpha',
  readOnly: true,
  credentials: { username: 'ada', password: 'secret' },
};

it('lists what was added before what was found', () => {
  expect(hostList({ ...sources, kept: [added] })).toEqual([
    { ...added, origin: 'added' },
    system,
    demo,
  ]);
});

it('knows what a person said of a host that was found or configured', () => {
  const { credentials } = added;
  const kept = { ...added, hostId: system.hostId, uri: null, readOnly: false };
  expect(hostList({ ...sources, kept: [kept] })[0]).toEqual({
    ...system,
    label: 'Alpha',
    credentials,
  });
});

it('leaves an added host its name and credentials when it is also configured', () => {
  const [host] = hostList({ ...sources, configuredUris: [added.uri!], kept: [added] });
  expect(host).toMatchObject({
    origin: 'configured',
    label: 'Alpha',
    credentials: added.credentials,
  });
});

it('does not take credentials to another address of the same id', () => {
  const configuredUris = ['qemu:///system'];
  const kept = { ...added, hostId: system.hostId };
  const [host] = hostList({ ...sources, configuredUris, kept: [kept] });
  expect(host).toMatchObject({ uri: 'qemu:///system', credentials: null, origin: 'configured' });
});
