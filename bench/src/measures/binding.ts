import { open, type Domain } from '@guesthouse/libvirt';
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

interface Baselines {
  readonly c: TalkingProgram;
  readonly python: TalkingProgram;
}

/** What the binding adds to a call, and to the largest answer that libvirt gives. */
export async function measureBinding(lab: BenchLab): Promise<readonly Measure[]> {
  // Before a hundred guests share the processors, unless another measure has started them.
  const calls = await measureCalls((await lab.smallDaemon()).uriOf('test:///default'));
  return [...calls, await measureStats((await lab.fleetDaemon()).uri, lab.fleetSize)];
}

async function withBaselines<Result>(
  uri: string,
  measure: (baselines: Baselines) => Promise<Result>,
): Promise<Result> {
  const c = await runC('binding_calls.c', [uri]);
  const python = runPython('binding_calls.py', [uri]);
  await Promise.all([c.line(), python.line()]);
  const measured = await measure({ c, python });
  await Promise.all([c.end(), python.end()]);
  return measured;
}

/** Rounds of every way in turns, so that what else the machine does meets all of them. */
function measureCalls(uri: string): Promise<Measure[]> {
  return withBaselines(uri, async ({ c, python }) => {
    const connection = await open(uri);
    const domain = await connection.domainLookupByName('test');
    const times = await takeTurns(callRounds, {
      c: () => told(c, `info ${callsARound}`),
      python: () => told(python, `info ${callsARound}`),
      oneByOne: () => timed(() => oneByOne(domain)),
      inFlight: () => timed(() => manyAtOnce(domain)),
    });
    await connection.close();
    const perCall = (way: readonly number[]) => median(way) / callsARound;
    const ours = (way: readonly number[]) => ({
      value: perCall(way),
      unit: 'us' as const,
      baseline: perCall(times.c),
      against: 'the same in C, one call after the other',
      extra: {
        ratioOfRounds: medianRatio(way, times.c),
        pythonUs: perCall(times.python),
        rounds: callRounds,
        callsARound,
      },
    });
    return [
      {
        ...ours(times.oneByOne),
        name: 'binding',
        what: "domain.getInfo() over a daemon's socket, one awaited after the other (median)",
      },
      {
        ...ours(times.inFlight),
        name: 'binding-many',
        what: `domain.getInfo() over a daemon's socket, ${inFlight} in flight (median)`,
      },
    ];
  });
}

function measureStats(uri: string, fleetSize: number): Promise<Measure> {
  return withBaselines(uri, async ({ c, python }) => {
    const guests = await open(uri);
    const times = await takeTurns(statsRounds, {
      c: () => told(c, 'stats'),
      python: () => told(python, 'stats'),
      ours: () => timed(() => guests.getAllDomainStats()),
    });
    await guests.close();
    return {
      name: 'binding-stats',
      value: median(times.ours) / 1000,
      unit: 'ms',
      baseline: median(times.python) / 1000,
      what: `getAllDomainStats() of ${fleetSize} running guests, as typed objects (median)`,
      against: 'getAllDomainStats() in Python',
      extra: {
        ratioOfRounds: medianRatio(times.ours, times.python),
        cMs: median(times.c) / 1000,
        rounds: statsRounds,
      },
    };
  });
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

/** Each way in every round, after one that warms it up. Microseconds of each, by round. */
async function takeTurns<Way extends string>(
  rounds: number,
  ways: Readonly<Record<Way, () => Promise<number>>>,
): Promise<Record<Way, number[]>> {
  const names = Object.keys(ways) as Way[];
  const times = Object.fromEntries(names.map((name) => [name, []])) as unknown as Record<
    Way,
    number[]
  >;
  for (const name of names) await ways[name]();
  for (let round = 0; round < rounds; round += 1)
    for (const name of names) times[name].push(await ways[name]());
  return times;
}

/** What else the machine did in a round met both. */
function medianRatio(ours: readonly number[], theirs: readonly number[]): number {
  return median(ours.map((time, round) => time / (theirs[round] ?? Number.NaN)));
}
