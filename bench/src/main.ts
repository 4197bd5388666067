// `npm run bench -- [page|sampling|echo|event|binding|scale|fanout …] [--json] [--guests 100]`: see README.md.
import { parseArgs } from 'node:util';
import { benchLab, type BenchLab } from './lab/bench-lab.ts';
import { measureBinding } from './measures/binding.ts';
import { measureEcho } from './measures/echo.ts';
import { measureEvent } from './measures/event.ts';
import { measureFanout } from './measures/fanout.ts';
import { measurePage } from './measures/page.ts';
import { measureSampling } from './measures/sampling.ts';
import { measureScale } from './measures/scale.ts';
import { measureNames, type Measure, type MeasureName } from './report/measure.ts';
import { jsonLine, paragraph } from './report/print.ts';

const measures: Record<MeasureName, (lab: BenchLab) => Promise<Measure | readonly Measure[]>> = {
  page: measurePage,
  sampling: measureSampling,
  echo: measureEcho,
  event: measureEvent,
  binding: measureBinding,
  scale: measureScale,
  fanout: measureFanout,
};

/** Standard output is for results alone. */
function say(words: string): void {
  console.error(`bench: ${words}`);
}

interface Wishes {
  readonly names: readonly MeasureName[];
  readonly json: boolean;
  readonly guests: number;
}

/** @throws Error whose message is for whoever typed the command */
function wishes(): Wishes {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      json: { type: 'boolean', default: false },
      // The aims are set for a hundred; fewer are for a quick look.
      guests: { type: 'string', default: '100' },
    },
  });
  const unknown = positionals.filter((word) => !measureNames.some((name) => name === word));
  if (unknown.length > 0)
    throw new Error(`no measure ${unknown.join(', ')}: one of ${measureNames.join(', ')}`);
  const guests = Number(values.guests);
  if (!Number.isInteger(guests) || guests < 1)
    throw new Error(`--guests takes a number from 1 on, not ${values.guests}`);
  const names = measureNames.filter(
    (name) => positionals.length === 0 || positionals.includes(name),
  );
  return { names, json: values.json, guests };
}

async function measureAll({ names, json, guests }: Wishes): Promise<void> {
  const lab = benchLab({ fleetSize: guests, say });
  try {
    for (const name of names) {
      say(name);
      const results = [await measures[name](lab)].flat();
      for (const result of results) console.log(json ? jsonLine(result) : paragraph(result));
    }
  } finally {
    await lab.close();
  }
}

let wished: Wishes | undefined;
try {
  wished = wishes();
} catch (error) {
  say(error instanceof Error ? error.message : String(error));
  process.exitCode = 2;
}
if (wished) await measureAll(wished);
