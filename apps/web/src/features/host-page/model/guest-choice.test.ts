import type { GuestKind } from '@guesthouse/contract/host-capabilities';
import { expect, it } from 'vitest';
import { changedChoice, defaultChoice } from './guest-choice.ts';

const machine = (name: string) => ({
  name,
  canonical: null,
  maximumCpus: null,
  deprecated: false,
});
const kind = (arch: string, types: string[], machines: string[]): GuestKind => ({
  osType: 'hvm',
  arch,
  wordSizeBits: 64,
  types: types.map((type) => ({ type, emulator: `/${arch}`, machines: machines.map(machine) })),
});
const guests = [kind('i686', ['qemu'], ['pc']), kind('x86_64', ['qemu', 'kvm'], ['pc', 'q35'])];

it("begins with the host's own architecture and KVM", () => {
  expect(defaultChoice(guests, 'x86_64')).toEqual({ arch: 'x86_64', type: 'kvm', machine: '' });
  expect(defaultChoice(guests, 'riscv64')).toEqual({ arch: 'i686', type: 'qemu', machine: '' });
  expect(defaultChoice([], 'x86_64')).toBeNull();
});

it('keeps of a choice what still exists', () => {
  const choice = { arch: 'x86_64', type: 'kvm', machine: 'q35' };
  expect(changedChoice(guests, choice, { type: 'qemu' })).toEqual({ ...choice, type: 'qemu' });
  expect(changedChoice(guests, choice, { arch: 'i686' })).toEqual({
    arch: 'i686',
    type: 'qemu',
    machine: '',
  });
});
