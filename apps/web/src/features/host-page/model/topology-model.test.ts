import { hostOccupancySchema } from '@guesthouse/contract/host-topology';
import { describe, expect, it } from 'vitest';
import { aTopology } from '../../../testing/topologies.ts';
import { cellMeters } from './cell-meters.ts';
import { loadTone, loadWords } from './cpu-load.ts';
import { cpuPlaces } from './cpu-places.ts';
import { pinnedUses, rangeText, seenUses, useWords } from './cpu-uses.ts';
import { machineMarks } from './machine-marks.ts';
import { neighbour } from './tile-neighbour.ts';
import { tileLines } from './tile-words.ts';

const topology = aTopology({
  cells: 2,
  socketsPerCell: 1,
  diesPerSocket: 1,
  cachesPerDie: 1,
  coresPerCache: 2,
  threadsPerCore: 1,
});

const { domains } = hostOccupancySchema.parse({
  atMs: 1,
  cells: [],
  domains: [
    {
      uuid: '00000000-0000-4000-8000-000000000002',
      name: 'web-10',
      state: 'running',
      vcpuPins: [
        { id: 0, cpuIds: [0, 1] },
        { id: 1, cpuIds: [1] },
      ],
      emulatorPin: [0],
      ioThreadPins: [{ id: 1, cpuIds: [1] }],
      vcpusSeen: [{ vcpu: 0, cpuId: 3 }],
    },
    {
      uuid: '00000000-0000-4000-8000-000000000001',
      name: 'web-2',
      state: 'shutoff',
      vcpuPins: [{ id: 0, cpuIds: [1] }],
      emulatorPin: null,
      ioThreadPins: [],
      vcpusSeen: [],
    },
  ],
});

describe('who is where', () => {
  it('is told for each CPU, machines in the order of their names', () => {
    const words = (cpuId: number) =>
      (pinnedUses(domains).get(cpuId) ?? []).map((use) => `${use.domain.name}: ${useWords(use)}`);
    expect(words(0)).toEqual(['web-10: vCPU 0, emulator']);
    expect(words(1)).toEqual(['web-2: vCPU 0', 'web-10: vCPUs 0, 1, I/O thread 1']);
    expect(words(2)).toEqual([]);
    expect([...seenUses(domains).keys()]).toEqual([3]);
  });

  it('draws runs of numbers together', () => {
    expect(rangeText([3, 1, 2, 8, 9, 11])).toBe('1–3, 8, 9, 11');
  });

  it('marks machines by letters that do not change with the state of others', () => {
    const marks = machineMarks(domains);
    expect([...marks.values()].map(({ code, domain }) => `${code} ${domain.name}`)).toEqual([
      'A web-2',
      'B web-10',
    ]);
    const many = Array.from({ length: 60 }, (_, index) => ({
      ...domains[0]!,
      uuid: `${index}` as never,
    }));
    const codes = [...machineMarks(many).values()].map(({ code }) => code);
    expect(new Set(codes).size).toBe(60);
    expect(codes[24]).toBe('AA');
  });
});

it('says all that is known of a CPU', () => {
  const place = cpuPlaces(topology)[1]!;
  const shares = { user: 0.3, system: 0.25, iowait: 0.05, idle: 0.4 };
  const pinned = pinnedUses(domains).get(1) ?? [];
  expect(tileLines({ place, shares, pinned, seen: [] })).toEqual([
    'CPU 1: NUMA cell 0, socket 0, die 0, core 1',
    '55 % busy: 30 % user, 25 % system, 5.0 % waiting for I/O',
    'Pinned here: web-2 (vCPU 0); web-10 (vCPUs 0, 1, I/O thread 1)',
  ]);
});

it('never shows an unknown load as none', () => {
  expect(loadWords(null)).toBe('load unknown');
  expect([undefined, null].map(loadTone)).toEqual(['unknown', 'unknown']);
  const busy = (user: number) => loadTone({ user, system: 0, iowait: null, idle: 1 - user });
  expect([0, 0.75, 0.95].map(busy)).toEqual(['calm', 'busy', 'hot']);
});

describe('the meters of a cell', () => {
  it('are for memory and for huge pages that are set aside', () => {
    const [cell] = topology.cells;
    const free = {
      cellId: 0,
      freeKiB: 16 * 1024 * 1024,
      freePages: [{ sizeKiB: 2_048, count: 1_024 }],
    };
    expect(cellMeters(cell!, free)).toEqual([
      { key: 'memory', label: 'Memory', text: '16 GiB free of 64 GiB', usedShare: 0.75 },
      { key: 'pages2048', label: '2 MiB pages', text: '1,024 free of 4,096', usedShare: 0.75 },
    ]);
    expect(cellMeters(cell!, undefined)[0]).toMatchObject({ text: '64 GiB', usedShare: null });
    expect(cellMeters({ ...cell!, memoryKiB: null, pages: [] }, free)).toEqual([]);
  });
});

it('leads arrow keys to the nearest tile, and nowhere at the edge', () => {
  const tile = (cpuId: number, x: number, y: number) => ({ cpuId, x, y, width: 10, height: 10 });
  const tiles = [tile(0, 0, 0), tile(1, 12, 0), tile(2, 0, 12), tile(3, 40, 14)];
  const to = (direction: 'left' | 'right' | 'up' | 'down') =>
    neighbour(tiles, tiles[0]!, direction)?.cpuId ?? null;
  expect([to('right'), to('down'), to('left'), to('up')]).toEqual([1, 2, null, null]);
});
