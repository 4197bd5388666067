import { defineBootingGuest } from '../../../e2e/support/guests.ts';
import { ConsoleTab } from '../../../e2e/pages/console-tab.ts';
import { visit } from '../browser/visit.ts';
import { pressAndMeasure, watchEcho } from '../browser/key-echo.ts';
import type { BenchLab, Site } from '../lab/bench-lab.ts';
import { runPython } from '../lab/python.ts';
import { quantile } from '../report/quantile.ts';
import type { Measure } from '../report/measure.ts';

/**
 * After a key Chromium lets a page's tasks wait until its next frame, received messages too: up to
 * 17 ms that belong to the browser and would hide what Guesthouse takes.
 */
const withoutDeferral = ['--disable-features=DeferRendererTasksAfterInput'];
const keys = 240;
const keysPerLine = 60;

/** From a key in the browser to its glyph in the terminal's buffer, by way of a real guest. */
export async function measureEcho(lab: BenchLab): Promise<Measure> {
  const site = await lab.smallSite();
  const guest = await defineBootingGuest(site.daemon, 'echo');
  await guest.virsh('start');
  // One program at a time holds a console: the raw stream first, since the server keeps its own.
  const theirs = await onRawStream(site.daemon.uri, guest.uuid);
  const ours = await inBrowser(site, withoutDeferral);
  const deferred = await inBrowser(site, []);
  await guest.remove();
  return {
    name: 'echo',
    value: quantile(ours, 0.5),
    unit: 'ms',
    baseline: quantile(theirs, 0.5),
    what: 'key pressed in Chromium to its glyph in the buffer of the terminal, without the frame that Chromium waits (p50)',
    against: 'the same guest through a raw libvirt stream from Python (p50)',
    extra: {
      p95Ms: quantile(ours, 0.95),
      p99Ms: quantile(ours, 0.99),
      withDeferralP50Ms: quantile(deferred, 0.5),
      baselineP99Ms: quantile(theirs, 0.99),
      samples: ours.length,
    },
  };
}

function inBrowser({ house }: Site, args: readonly string[]): Promise<number[]> {
  return visit(house, { role: 'operator', args }, async (page) => {
    await page.goto('/machines');
    await page.getByRole('link', { name: 'Console of echo' }).click();
    const terminal = new ConsoleTab(page);
    await terminal.ready();
    // The terminal driver's own echo, without a shell's line editor.
    await terminal.type('clear; echo begin; cat > /dev/null');
    await terminal.shows(/^\s*begin/);
    await watchEcho(page);
    const times: number[] = [];
    for (let key = 1; key <= keys; key += 1) {
      times.push(await pressAndMeasure(page, 'x'));
      if (key % keysPerLine === 0) await pressAndMeasure(page, 'Enter');
    }
    // The next visit finds a shell again.
    await page.keyboard.press('Control+c');
    await terminal.shows('^C');
    return times;
  });
}

async function onRawStream(uri: string, uuid: string): Promise<number[]> {
  const script = runPython('console_echo.py', [uri, uuid, String(keys)]);
  const times: number[] = [];
  while (times.length < keys) times.push(Number(await script.line()));
  await script.end();
  return times;
}
