import { fleetName } from '../../../e2e/lab/fleet.ts';
import { expectInRow, painted, watchRow } from '../browser/painted-change.ts';
import { untilLive, visit } from '../browser/visit.ts';
import type { BenchLab, Site } from '../lab/bench-lab.ts';
import { runPython, type PythonScript } from '../lab/python.ts';
import { quantile } from '../report/quantile.ts';
import type { Measure } from '../report/measure.ts';
import type { Page } from '@playwright/test';

const rounds = 150;
const machine = fleetName(0);

interface Timed {
  /** From the call to the frame that shows its effect. */
  readonly pixelMs: number;
  /** From the call to libvirt's event in a client that does nothing else. */
  readonly eventMs: number;
}

/** From an action elsewhere, over libvirt's event, to the changed pixel. */
export async function measureEvent(lab: BenchLab): Promise<Measure> {
  const timed = await observe(await lab.fleetSite());
  const pixels = timed.map(({ pixelMs }) => pixelMs);
  const events = timed.map(({ eventMs }) => eventMs);
  return {
    name: 'event',
    value: quantile(pixels, 0.99),
    unit: 'ms',
    baseline: quantile(events, 0.99),
    what: 'suspend or resume called by another client to the frame that shows it (p99)',
    against: "the same calls to libvirt's event in a Python client (p99)",
    extra: {
      p50Ms: quantile(pixels, 0.5),
      baselineP50Ms: quantile(events, 0.5),
      samples: timed.length,
    },
  };
}

async function observe({ daemon, house }: Site): Promise<Timed[]> {
  const uuid = (await daemon.virsh(['domuuid', machine])).trim();
  const actions = runPython('lifecycle_actions.py', [daemon.uri, uuid]);
  await actions.line();
  const timed = await visit(house, { role: 'viewer' }, async (page) => {
    await page.goto('/machines');
    await untilLive(page);
    await page.getByRole('link', { name: machine, exact: true }).waitFor();
    await watchRow(page, machine);
    const pairs: Timed[] = [];
    for (let round = 0; round < rounds; round += 1) {
      pairs.push(await timeAction(page, actions, 'suspend', 'Paused'));
      pairs.push(await timeAction(page, actions, 'resume', 'Running'));
    }
    return pairs;
  });
  await actions.end();
  return timed;
}

async function timeAction(
  page: Page,
  actions: PythonScript,
  action: 'suspend' | 'resume',
  shown: string,
): Promise<Timed> {
  await expectInRow(page, shown);
  actions.send(action);
  const [calledMs = NaN, eventMs = NaN] = (await actions.line())
    .split(' ')
    .map((nanoseconds) => Number(nanoseconds) / 1e6);
  return { pixelMs: (await painted(page)) - calledMs, eventMs: eventMs - calledMs };
}
