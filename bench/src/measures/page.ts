import type { BenchLab, Site } from '../lab/bench-lab.ts';
import { fleetName } from '../../../e2e/lab/fleet.ts';
import { virshMs } from '../baselines/virsh.ts';
import { countWireBytes } from '../browser/wire-bytes.ts';
import { lastRowPainted, watchForRow } from '../browser/painted-row.ts';
import { untilLive, visit } from '../browser/visit.ts';
import { median, quantile } from '../report/quantile.ts';
import type { Measure } from '../report/measure.ts';

const samples = 9;
/** High enough for every row: the table draws only what the window shows. */
const viewport = { width: 1280, height: 3_800 };

interface PageVisit {
  readonly lastRowMs: number;
  readonly wireBytes: number;
}

/** From the navigation of a browser that has never been here to the last row. */
export async function measurePage(lab: BenchLab): Promise<Measure> {
  const site = await lab.fleetSite();
  const { uri } = site.daemon;
  const visits: PageVisit[] = [];
  const baselines: number[] = [];
  for (let sample = 0; sample < samples; sample += 1) {
    baselines.push(
      (await virshMs(uri, 'list', '--all', '--title')) +
        (await virshMs(uri, 'domstats', '--state', '--balloon', '--vcpu')),
    );
    visits.push(await visitList(site, fleetName(lab.fleetSize - 1)));
  }
  const times = visits.map(({ lastRowMs }) => lastRowMs);
  return {
    name: 'page',
    value: median(times),
    unit: 'ms',
    baseline: median(baselines),
    what: `cold Chromium, navigation to the last of ${lab.fleetSize} rows painted (median)`,
    against: 'virsh list --all --title, then virsh domstats --state --balloon --vcpu',
    extra: {
      bestMs: Math.min(...times),
      worstMs: Math.max(...times),
      wireBytes: quantile(
        visits.map(({ wireBytes }) => wireBytes),
        1,
      ),
      samples,
    },
  };
}

/** @param machine whose row is the last one */
function visitList({ house }: Site, machine: string): Promise<PageVisit> {
  return visit(house, { role: 'viewer', viewport }, async (page) => {
    const wire = await countWireBytes(page);
    await watchForRow(page, machine);
    await page.goto('/machines', { waitUntil: 'commit' });
    const lastRowMs = await lastRowPainted(page);
    // What comes after the last row counts too: the socket, and whatever the page fetches ahead.
    await untilLive(page);
    await page.waitForLoadState('networkidle');
    return { lastRowMs, wireBytes: wire() };
  });
}
