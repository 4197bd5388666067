import { describe, expect, it } from 'vitest';
import type { NodeCounts, NodeDescription } from '../libvirt/node-description.ts';
import { hostTopology } from './topology-mapper.ts';

const counts: NodeCounts = {
  cpus: 8,
  mhz: 2_600,
  memoryKiB: 1_024,
  cells: 2,
  socketsPerCell: 1,
  coresPerSocket: 2,
  threadsPerCore: 2,
};
const described = (change: Partial<NodeDescription>): NodeDescription => ({
  capabilitiesXml: null,
  cpus: null,
  counts: null,
  ...change,
});

const capabilitiesXml = `<capabilities><host><topology><cells num='1'><cell id='3'>
  <memory unit='KiB'>4096</memory><pages unit='KiB' size='4'>1024</pages>
  <pages unit='KiB' size='2048'>1</pages><distances><sibling id='3' value='10'/></distances>
  <cpus num='1'><cpu id='5' socket_id='1' die_id='0' core_id='2' siblings='5,7'/></cpus>
</cell></cells></topology>
<cache><bank id='0' level='3' type='both' size='32' unit='MiB' cpus='5,7'/></cache></host></capabilities>`;

describe('what a host is made of', () => {
  it('is what its capabilities say', () => {
    const cpus = { onlineIds: [5], offlineIds: [6, 7] };
    expect(hostTopology(described({ capabilitiesXml, cpus, counts }))).toEqual({
      source: 'capabilities',
      cells: [
        {
          cellId: 3,
          memoryKiB: 4096,
          pages: [
            { sizeKiB: 4, count: 1024 },
            { sizeKiB: 2048, count: 1 },
          ],
          distances: [{ cellId: 3, value: 10 }],
          cpus: [{ cpuId: 5, socketId: 1, dieId: 0, clusterId: null, coreId: 2, siblings: [5, 7] }],
        },
      ],
      caches: [{ level: 3, type: 'both', sizeKiB: 32768, cpuIds: [5, 7] }],
      offlineCpuIds: [6, 7],
    });
  });

  it('is numbered by its counts where the capabilities name no CPU', () => {
    const { source, cells } = hostTopology(
      described({ capabilitiesXml: '<capabilities/>', counts }),
    );
    expect(source).toBe('counts');
    expect(cells.map(({ cpus }) => cpus.map(({ cpuId }) => cpuId))).toEqual([
      [0, 1, 2, 3],
      [4, 5, 6, 7],
    ]);
    expect(cells[1]?.cpus[2]).toMatchObject({ cpuId: 6, socketId: 1, coreId: 1, siblings: [6, 7] });
    // The memory of all cells together is not that of one.
    expect(cells[0]?.memoryKiB).toBeNull();
  });

  it('has no places where the counts contradict each other', () => {
    const { cells } = hostTopology(described({ counts: { ...counts, cpus: 3 } }));
    expect(cells).toHaveLength(1);
    expect(cells[0]?.memoryKiB).toBe(1_024);
    expect(cells[0]?.cpus.map(({ cpuId, socketId }) => [cpuId, socketId])).toEqual([
      [0, null],
      [1, null],
      [2, null],
    ]);
  });

  it('is empty where nothing is told', () => {
    expect(hostTopology(described({})).cells).toEqual([]);
  });
});
