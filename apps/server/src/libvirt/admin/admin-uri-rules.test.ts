import { expect, it } from 'vitest';
import { adminAddress } from './admin-uri-rules.ts';

it('finds the admin socket beside that of the host', () => {
  expect(adminAddress('qemu:///system')).toEqual({ can: true, uri: 'libvirtd:///system' });
  expect(adminAddress('qemu:///session')).toEqual({ can: true, uri: 'libvirtd:///session' });
  expect(adminAddress('qemu+unix:///system?socket=/a/b/libvirt-sock')).toEqual({
    can: true,
    uri: 'libvirtd+unix:///system?socket=%2Fa%2Fb%2Flibvirt-admin-sock',
  });
  expect(adminAddress('qemu+unix:///system?socket=/run/virtqemud-sock-ro')).toEqual({
    can: true,
    uri: 'libvirtd+unix:///system?socket=%2Frun%2Fvirtqemud-admin-sock',
  });
});

it('says why there is none', () => {
  for (const [uri, words] of [
    ['test:///default', /inside Guesthouse/],
    ['qemu+ssh://ann@far/system', /over the network/],
    ['qemu://far/system', /over the network/],
    ['qemu+ssh:///system', /over the network/],
    ['qemu:///embed?root=/x', /no daemon/],
    ['qemu+unix:///system?socket=/a/odd', /name of its own/],
  ] as const)
    expect(adminAddress(uri)).toMatchObject({ can: false, reason: expect.stringMatching(words) });
});
