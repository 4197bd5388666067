import { describe, expect, it } from 'vitest';
import { readFixture } from '../test/support/fixtures.ts';
import { capabilitiesView } from './capabilities-view.ts';

describe('the view of capabilities', () => {
  it("tells QEMU's host", () => {
    const { host } = capabilitiesView(readFixture('other/capabilities-qemu.xml'));
    expect(host).toMatchObject({
      uuid: '4c4c4544-0051-3010-8054-b7c04f4d4e31',
      cpu: {
        arch: 'x86_64',
        sockets: 1,
        dies: 1,
        cores: 2,
        threads: 1,
        pageSizesKiB: [4, 2048, 1048576],
      },
      cells: [
        {
          id: 0,
          memoryKiB: 8349900,
          cpus: [
            { id: 0, socketId: 0, dieId: 0, clusterId: undefined, coreId: 0, siblings: [0] },
            { id: 1, socketId: 0, dieId: 0, clusterId: undefined, coreId: 1, siblings: [1] },
          ],
          pages: [
            { sizeKiB: 4, count: 2087475 },
            { sizeKiB: 2048, count: 0 },
            { sizeKiB: 1048576, count: 0 },
          ],
          distances: [{ cellId: 0, value: 10 }],
        },
      ],
      caches: [{ level: 3, type: 'both', sizeKiB: 32768, cpuIds: [0, 1] }],
      iommu: false,
      liveMigration: true,
      migrationTransports: ['tcp', 'rdma'],
      securityModels: [
        { model: 'none', doi: '0' },
        { model: 'dac', doi: '0' },
      ],
    });
    expect(host.cpu.features).toContain('avx2');
  });

  it('tells what QEMU can run', () => {
    const { guests } = capabilitiesView(readFixture('other/capabilities-qemu.xml'));
    expect(guests.map(({ osType, arch, wordSizeBits }) => [osType, arch, wordSizeBits])).toEqual([
      ['hvm', 'i686', 32],
      ['hvm', 'x86_64', 64],
    ]);
    const types = guests[1]!.domainTypes;
    expect(types.map(({ type, emulator }) => [type, emulator])).toEqual([
      ['qemu', '/usr/bin/qemu-system-x86_64'],
      ['kvm', '/usr/bin/qemu-system-x86_64'],
    ]);
    expect(types[0]!.machines).toContainEqual({
      name: 'q35',
      canonical: 'pc-q35-7.2',
      maximumCpus: 288,
      deprecated: false,
    });
    expect(types[0]!.machines.filter(({ deprecated }) => deprecated)).toHaveLength(1);
  });

  it("tells the test driver's host with its two cells", () => {
    const { host, guests } = capabilitiesView(readFixture('other/capabilities-test.xml'));
    expect(host.cells.map(({ memoryKiB, cpus }) => [memoryKiB, cpus.length])).toEqual([
      [2097152, 8],
      [4194304, 8],
    ]);
    expect(guests.map(({ osType }) => osType)).toEqual(['hvm', 'xen']);
  });

  it('has nothing to say of a document that is something else', () => {
    expect(capabilitiesView('<domain/>')).toMatchObject({
      host: { cpu: { arch: undefined, features: [] }, cells: [], caches: [] },
      guests: [],
    });
  });
});
