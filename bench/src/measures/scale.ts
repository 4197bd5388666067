import type { Page } from '@playwright/test';
import { testDomainName } from '../../../e2e/lab/test-host-xml.ts';
import { virshMs } from '../baselines/virsh.ts';
import { keyToList, longestTaskMs, threadClock, watchList } from '../browser/list-answers.ts';
import { lastRowPainted, watchForRow } from '../browser/painted-row.ts';
import { untilLive, visit } from '../browser/visit.ts';
import { countWireBytes } from '../browser/wire-bytes.ts';
import type { BenchLab, ScaleSite } from '../lab/bench-lab.ts';
import { memoryMiB } from '../lab/process-usage.ts';
import type { Measure } from '../report/measure.ts';
import { median, quantile } from '../report/quantile.ts';

const visits = 5;
/** Each key changes how many machines there are to see. */
const typed = ['9', '1', '7'];
const rounds = 6;
const wheelSteps = 60;
const wheelPx = 900;

/** The list of ten thousand machines on ten hosts, in a browser that has never been here. */
export async function measureScale(lab: BenchLab): Promise<Measure> {
  const site = await lab.scaleSite();
  const firsts: number[] = [];
  const wires: number[] = [];
  for (let sample = 0; sample < visits; sample += 1) {
    const { firstMs, wireBytes } = await firstRows(site);
    firsts.push(firstMs);
    wires.push(wireBytes);
  }
  const use = await useList(site);
  let virsh = 0;
  for (const uri of site.hostUris) virsh += await virshMs(uri, 'list', '--all', '--title');
  const memory = await memoryMiB(site.house.server.pid);
  return {
    name: 'scale',
    value: median(firsts),
    unit: 'ms',
    baseline: virsh,
    what: `cold Chromium, navigation to the first rows of ${site.machines} machines on ten hosts (median)`,
    against: 'virsh list --all --title on each of the ten hosts, one after the other',
    extra: {
      worstMs: Math.max(...firsts),
      wireBytes: Math.max(...wires),
      keyP50Ms: median(use.keys),
      keyP95Ms: quantile(use.keys, 0.95),
      keyCpuMs: use.keyCpuMs,
      longestTaskScrollingMs: use.scrollingMs,
      scrollStepCpuMs: use.scrollStepCpuMs,
      serverMiB: memory.now,
      serverPeakMiB: memory.peak,
    },
  };
}

/** @returns milliseconds to the row of the first machine, and bytes until the page is quiet */
function firstRows({ house }: ScaleSite) {
  return visit(house, { role: 'viewer' }, async (page) => {
    const wire = await countWireBytes(page);
    await watchForRow(page, testDomainName(0));
    await page.goto('/machines', { waitUntil: 'commit' });
    const firstMs = await lastRowPainted(page);
    await untilLive(page);
    await page.waitForLoadState('networkidle');
    return { firstMs, wireBytes: wire() };
  });
}

function useList({ house }: ScaleSite) {
  return visit(house, { role: 'viewer' }, async (page) => {
    await page.goto('/machines');
    await untilLive(page);
    await watchList(page);
    await longestTaskMs(page);
    const clock = await threadClock(page);
    const idle = await clock();
    await scroll(page);
    const scrolled = await clock();
    const scrollingMs = await longestTaskMs(page);
    const keys = await typeFilters(page);
    const typedOut = await clock();
    return {
      scrollingMs,
      keys,
      scrollStepCpuMs: (scrolled - idle) / wheelSteps,
      keyCpuMs: (typedOut - scrolled) / keys.length,
    };
  });
}

async function scroll(page: Page): Promise<void> {
  await page.locator('[data-scroller="machines"]').hover();
  for (let step = 0; step < wheelSteps; step += 1) {
    await page.mouse.wheel(0, step % 20 === 19 ? wheelPx * 40 : wheelPx);
    await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(resolve)));
  }
}

async function typeFilters(page: Page): Promise<number[]> {
  const keys: number[] = [];
  // At once: letter by letter it would be looked for as a word, which leaves no table to watch.
  await page.getByRole('combobox', { name: 'Filter machines' }).fill('name:');
  for (let round = 0; round < rounds; round += 1) {
    for (const key of typed) keys.push(await keyToList(page, key));
    for (let back = 0; back < typed.length; back += 1)
      keys.push(await keyToList(page, 'Backspace'));
  }
  return keys;
}
