import { open, type Connection, type Domain } from '@guesthouse/libvirt';
import type { BenchLab } from '../lab/bench-lab.ts';
import { runC } from '../lab/c-program.ts';
import { runPython } from '../lab/python.ts';
import type { TalkingProgram } from '../lab/talking-program.ts';
import { median } from '../report/quantile.ts';
import type { Measure } from '../report/measure.ts';

const callRounds = 21;
const callsARound = 1000;
const statsRounds = 15;
const inFlight = 100;

/** One host with a cheap call, and one with guests. */
interface Hosts {
  readonly domain: Domain;
  readonly guests: Connection;
}

interface Baselines {
  readonly c: TalkingProgram;
  readonly python: TalkingProgram;
}

/** What the binding adds to a call, and to the largest answer that libvirt gives. */
export async function measureBinding(lab: BenchLab): Promise<readonly Measure[]> {
  const daemon = await lab.fleetDaemon();
  const calls = daemon.uriOf('test:///default');
  const baselines = {
    c: await runC('binding_calls.c', [calls, daemon.uri]),
    python: runPython('binding_calls.py', [calls, daemon.uri]),
  };
  await Promise.all([baselines.c.line(), baselines.python.line()]);
  const [connection, guests] = await Promise.all([open(calls), open(daemon.uri)]);
  const hosts = { domain: await connection.domainLookupByName('test'), guests };
  const measured = [
    ...(await measureCalls(hosts, baselines)),
    await measureStats(hosts, baselines, lab.fleetSize),
  ];
  await Promise.all([connection.close(), guests.close()]);
  await Promise.all([baselines.c.end(), baselines.python.end()]);
  return measured;
}

/** Rounds of every way in turns, so that what else the machine does meets all of them. */
async function measureCalls({ domain }: Hosts, { c, python }: Baselines): Promise<Measure[]> {
  const ways = {
    c: () => told(c, `info ${callsARound}`),
    python: () => told(python, `info ${callsARound}`),
    oneByOne: () => timed(() => oneByOne(domain)),
    inFlight: () => timed(() => manyAtOnce(domain)),
  };
  const { c: baseline, ...ours } = await medians(ways, callRounds, callsARound);
  const shared = {
    unit: 'us',
    baseline,
    against: 'the same in C, one call after the other',
  } as const;
  const extra = { pythonUs: ours.python, rounds: callRounds, callsARound };
  return [
    {
      ...shared,
      name: 'binding',
      value: ours.oneByOne,
      what: "domain.getInfo() over a daemon's socket, one awaited after the other (median)",
      extra,
    },
    {
      ...shared,
      name: 'binding-many',
      value: ours.inFlight,
      what: `domain.getInfo() over a daemon's socket, ${inFlight} in flight (median)`,
      extra,
    },
  ];
}

async function measureStats(
  { guests }: Hosts,
  { c, python }: Baselines,
  fleetSize: number,
): Promise<Measure> {
  const ways = {
    c: () => told(c, 'stats'),
    python: () => told(python, 'stats'),
    ours: () => timed(() => guests.getAllDomainStats()),
  };
  const times = await medians(ways, statsRounds, 1000);
  return {
    name: 'binding-stats',
    value: times.ours,
    unit: 'ms',
    baseline: times.python,
    what: `getAllDomainStats() of ${fleetSize} running guests, as typed objects (median)`,
    against: 'getAllDomainStats() in Python',
    extra: { cMs: times.c, rounds: statsRounds },
  };
}

async function oneByOne(domain: Domain): Promise<void> {
  for (let call = 0; call < callsARound; call += 1) await domain.getInfo();
}

/** Each that ends begins the next, so that there are always as many under way. */
async function manyAtOnce(domain: Domain): Promise<void> {
  let left = callsARound;
  const lane = async () => {
    while (left > 0) {
      left -= 1;
      await domain.getInfo();
    }
  };
  await Promise.all(Array.from({ length: inFlight }, lane));
}

/** Microseconds. */
async function timed(work: () => Promise<unknown>): Promise<number> {
  const began = performance.now();
  await work();
  return (performance.now() - began) * 1000;
}

/** Microseconds. */
async function told(program: TalkingProgram, words: string): Promise<number> {
  program.send(words);
  return Number(await program.line()) / 1000;
}

/** The median of each way over the rounds, divided: by calls for one call, by 1000 for milliseconds. */
async function medians<Way extends string>(
  ways: Readonly<Record<Way, () => Promise<number>>>,
  rounds: number,
  divisor: number,
): Promise<Record<Way, number>> {
  const names = Object.keys(ways) as Way[];
  const times = new Map<Way, number[]>(names.map((name) => [name, []]));
  // The first round of each warms it up.
  for (const name of names) await ways[name]();
  for (let round = 0; round < rounds; round += 1)
    for (const name of names) times.get(name)?.push(await ways[name]());
  return Object.fromEntries(
    names.map((name) => [name, median(times.get(name) ?? []) / divisor]),
  ) as Record<Way, number>;
}
