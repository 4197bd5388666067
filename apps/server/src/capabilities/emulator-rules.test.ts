import type { GuestKind } from '@guesthouse/contract/host-capabilities';
import { expect, it } from 'vitest';
import { emulatorFor } from './emulator-rules.ts';

const machine = { name: 'q35', canonical: null, maximumCpus: 288, deprecated: false };
const guests: GuestKind[] = [
  {
    osType: 'hvm',
    arch: 'x86_64',
    wordSizeBits: 64,
    types: [
      { type: 'kvm', emulator: '/usr/bin/qemu-system-x86_64', machines: [machine] },
      { type: 'odd', emulator: null, machines: [] },
    ],
  },
];

it('names the emulator of a choice that the host has', () => {
  const emulator = '/usr/bin/qemu-system-x86_64';
  expect(emulatorFor(guests, { arch: 'x86_64', type: 'kvm' })).toBe(emulator);
  expect(emulatorFor(guests, { arch: 'x86_64', type: 'kvm', machine: 'q35' })).toBe(emulator);
});

it('has none for anything else', () => {
  for (const choice of [
    { arch: 'ppc64', type: 'kvm' },
    { arch: 'x86_64', type: 'xen' },
    { arch: 'x86_64', type: 'odd' },
    { arch: 'x86_64', type: 'kvm', machine: 'pc' },
  ])
    expect(emulatorFor(guests, choice)).toBeNull();
});
