import { waitUntil } from '../../../e2e/lab/wait-until.ts';
import { startPrivateDaemon } from '../../../e2e/lab/private-daemon.ts';
import { furnish, type FurnishedHouse } from '../../../e2e/support/furnished-house.ts';
import { startHouse } from '../../../e2e/support/house.ts';
import { listenForChanges, type ChangeListener } from '../lab/change-listener.ts';
import { cpuSeconds } from '../lab/process-usage.ts';
import { runPython, type PythonScript } from '../lab/python.ts';
import type { Measure } from '../report/measure.ts';
import { quantile } from '../report/quantile.ts';

const sockets = 100;
const machines = 100;
const changesPerSecond = 100;
const seconds = 10;

interface Call {
  readonly key: string;
  readonly atMs: number;
}

/** A hundred changes a second, each told to a hundred pages. */
export async function measureFanout(): Promise<Measure> {
  const daemon = await startPrivateDaemon({ name: 'fanout' });
  const uri = daemon.uriOf('test:///default');
  const storm = runPython('lifecycle_storm.py', [uri, String(machines)]);
  await storm.line();
  const house = await furnish(await startHouse({ connect: [uri] }));
  try {
    return await observe(house, storm);
  } finally {
    await storm.end();
    await house.leave();
    await daemon.stop();
  }
}

async function observe(house: FurnishedHouse, storm: PythonScript): Promise<Measure> {
  const listeners: ChangeListener[] = [];
  for (let index = 0; index < sockets; index += 1) listeners.push(await listenForChanges(house));
  const { pid } = house.server;
  const cpuBefore = await cpuSeconds(pid);
  storm.send(`${changesPerSecond} ${seconds}`);
  const calls = await callsOf(storm);
  const cpuAfter = await cpuSeconds(pid);
  const last = calls.slice(-machines);
  const heardLast = ({ arrivals }: ChangeListener) =>
    last.every(({ key, atMs }) => (arrivals.get(key)?.at(-1) ?? 0) > atMs);
  await waitUntil('every socket to know how it ended', () => listeners.every(heardLast), {
    timeoutMs: 60_000,
  });
  const delays = listeners.map((listener) => delaysOf(calls, listener));
  for (const listener of listeners) listener.close();
  const all = delays.flat();
  const [alone = []] = delays;
  return {
    name: 'fanout',
    value: quantile(all, 0.99),
    unit: 'ms',
    baseline: quantile(alone, 0.99),
    what: `${changesPerSecond} changes a second to ${sockets} sockets: from libvirt's call to each socket's event (p99)`,
    against: 'the first of these sockets alone (p99)',
    extra: {
      p50Ms: quantile(all, 0.5),
      worstMs: quantile(all, 1),
      events: all.length,
      skipped: calls.length * sockets - all.length,
      serverCores: (cpuAfter - cpuBefore) / seconds,
    },
  };
}

async function callsOf(storm: PythonScript): Promise<Call[]> {
  const calls: Call[] = [];
  for (let line = await storm.line(); line !== 'end'; line = await storm.line()) {
    const [uuid = '', state = '', nanoseconds = ''] = line.split(' ');
    calls.push({ key: `${uuid} ${state}`, atMs: Number(nanoseconds) / 1e6 });
  }
  return calls;
}

/** Until a machine is called into the same state again: it goes back and forth. */
const sameStateAgainMs = (2 * machines * 1_000) / changesPerSecond;

/**
 * From each call to the event of the state that it led to. A state that was over before the server
 * had read it is skipped, as it should be: the next one has been told.
 */
function delaysOf(calls: readonly Call[], { arrivals }: ChangeListener): number[] {
  return calls.flatMap(({ key, atMs }) => {
    const arrival = arrivals.get(key)?.find((time) => time > atMs);
    return arrival === undefined || arrival - atMs > sameStateAgainMs ? [] : [arrival - atMs];
  });
}
