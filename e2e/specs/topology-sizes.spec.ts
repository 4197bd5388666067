import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inventorySchema } from '@guesthouse/contract/inventory';
import { testHostXml, type TestHostCpus } from '../lab/test-host-xml.ts';
import { HostPage } from '../pages/host-page.ts';
import { newCredentials, setUp } from '../support/api.ts';
import { expectAccessible } from '../support/axe.ts';
import { startHouse } from '../support/house.ts';
import { takeScreenshots } from '../support/screenshots.ts';
import { expect, test } from '../support/test.ts';

const sizes: readonly TestHostCpus[] = [
  { cells: 1, sockets: 1, cores: 1, threads: 1 },
  { cells: 1, sockets: 1, cores: 4, threads: 2 },
  { cells: 2, sockets: 1, cores: 16, threads: 2 },
  { cells: 8, sockets: 1, cores: 32, threads: 2 },
];
const countOf = ({ cells, sockets, cores, threads }: TestHostCpus) =>
  cells * sockets * cores * threads;

test('the topology of a host of 1, 8, 64 and 512 CPUs: drawn, by keyboard, and as a table', async ({
  browser,
}) => {
  const folder = await mkdtemp(join(tmpdir(), 'topology-'));
  const files = await Promise.all(
    sizes.map(async (cpus) => {
      const file = join(folder, `cpus-${countOf(cpus)}.xml`);
      await writeFile(file, testHostXml({ domains: 2, cpus }));
      return file;
    }),
  );
  const server = await startHouse({ connect: files.map((file) => `test://${file}`) });
  const admin = newCredentials('ada');
  const api = await setUp(server, admin);
  const context = await browser.newContext({ baseURL: server.url });
  await context.request.post('/api/v1/session', { data: admin, headers: { origin: server.url } });
  const page = await context.newPage();
  const host = new HostPage(page);
  const hosts = async () => inventorySchema.parse(await api.done('GET', '/inventory')).hosts;
  await expect
    .poll(async () =>
      (await hosts()).map(({ cpus }) => cpus).toSorted((a, b) => (a ?? 0) - (b ?? 0)),
    )
    .toEqual(sizes.map(countOf));

  for (const { hostId, cpus } of await hosts()) {
    const count = cpus ?? 0;
    await test.step(`${count} CPUs`, async () => {
      await page.goto(`/hosts/${hostId}/topology`);
      await expect(host.picture.getByRole('button', { name: /^CPU \d+:/ })).toHaveCount(count);
      await host.tile(0).focus();
      await page.keyboard.press('End');
      await expect(host.tile(count - 1)).toBeFocused();
      if (count >= 64) await takeScreenshots(page, 'topology-sizes', `${count}-picture`);
      await page.getByRole('radio', { name: 'Table' }).check();
      const table = page.getByRole('table', { name: 'CPUs' });
      await expect(table.getByRole('row')).toHaveCount(count + 1);
      await expect(table.getByRole('row').last()).toContainText(String(count - 1));
      if (count === 64) await expectAccessible(page);
    });
  }
  await context.close();
  await server.stop();
  await rm(folder, { recursive: true });
});
