import { test as base, type BrowserContext, type Page } from '@playwright/test';
import type { Role } from '@guesthouse/contract/permission';
import { startPrivateDaemon, type PrivateDaemon } from '../lab/private-daemon.ts';
import { furnish, type FurnishedHouse } from './furnished-house.ts';
import { startHouse } from './house.ts';

interface WorkerFixtures {
  /** A libvirtd that nothing else uses, started with the first test that asks for it. */
  daemon: PrivateDaemon;
  /** A server with the daemon and the demo host, shared by the tests of a worker. */
  house: FurnishedHouse;
}

interface TestFixtures {
  /** Whom `page` is signed in as. */
  role: Role;
  /** Another person's browser. */
  openAs: (role: Role) => Promise<Page>;
}

export const test = base.extend<TestFixtures, WorkerFixtures>({
  daemon: [
    // eslint-disable-next-line no-empty-pattern -- Playwright reads what a fixture needs from its pattern.
    async ({}, use) => {
      const daemon = await startPrivateDaemon({ name: 'alpha' });
      await use(daemon);
      await daemon.stop();
    },
    { scope: 'worker' },
  ],

  house: [
    async ({ daemon }, use) => {
      const house = await furnish(await startHouse({ connect: [daemon.uri], demo: true }));
      await use(house);
      await house.leave();
    },
    { scope: 'worker' },
  ],

  role: ['admin', { option: true }],

  baseURL: async ({ house }, use) => use(house.server.url),

  context: async ({ context, house, role }, use) => {
    await house.admit(context, role);
    await use(context);
  },

  openAs: async ({ browser, house, contextOptions }, use) => {
    const contexts: BrowserContext[] = [];
    await use(async (role) => {
      const context = await browser.newContext({ ...contextOptions, baseURL: house.server.url });
      contexts.push(context);
      await house.admit(context, role);
      return context.newPage();
    });
    await Promise.all(contexts.map((context) => context.close()));
  },
});

export { expect } from '@playwright/test';
