import { expect, it } from 'vitest';
import { domainPinsView } from './domain-pins-view.ts';

it('reads the pins of virtual CPUs, the emulator and I/O threads', () => {
  const xml = `<domain><vcpu>3</vcpu><cputune>
    <vcpupin vcpu='0' cpuset='2'/><vcpupin vcpu='1' cpuset='3,7'/><vcpupin vcpu='9' cpuset='1'/>
    <emulatorpin cpuset='0-1'/><iothreadpin iothread='1' cpuset='5'/></cputune></domain>`;
  expect(domainPinsView(xml)).toEqual({
    vcpus: [
      { id: 0, cpuIds: [2] },
      { id: 1, cpuIds: [3, 7] },
    ],
    emulatorCpuIds: [0, 1],
    ioThreads: [{ id: 1, cpuIds: [5] }],
  });
});

it('gives what has no pin of its own the CPUs of the machine', () => {
  const xml = `<domain><vcpu cpuset='4-5'>2</vcpu><cputune><vcpupin vcpu='1' cpuset='6'/></cputune></domain>`;
  expect(domainPinsView(xml)).toEqual({
    vcpus: [
      { id: 0, cpuIds: [4, 5] },
      { id: 1, cpuIds: [6] },
    ],
    emulatorCpuIds: [4, 5],
    ioThreads: [],
  });
});

it('finds nothing in a machine that may run anywhere, nor in nonsense', () => {
  const none = { vcpus: [], emulatorCpuIds: undefined, ioThreads: [] };
  expect(domainPinsView('<domain><vcpu>2</vcpu></domain>')).toEqual(none);
  const nonsense = `<domain><vcpu cpuset='all'>1</vcpu><cputune><vcpupin vcpu='x' cpuset='0'/></cputune></domain>`;
  expect(domainPinsView(nonsense)).toEqual(none);
});
