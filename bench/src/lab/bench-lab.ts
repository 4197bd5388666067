import { startFleet } from '../../../e2e/lab/fleet.ts';
import { startPrivateDaemon, type PrivateDaemon } from '../../../e2e/lab/private-daemon.ts';
import { furnish, type FurnishedHouse } from '../../../e2e/support/furnished-house.ts';
import { startHouse } from '../../../e2e/support/house.ts';
import { once, type Once } from './once.ts';

/** A private libvirtd, and a built server that is connected to it. */
export interface Site {
  readonly daemon: PrivateDaemon;
  readonly house: FurnishedHouse;
}

/** What the measures stand on: made when first asked for, shared by those that follow. */
export interface BenchLab {
  /** With many running guests, and no server that watches them. */
  readonly fleetDaemon: Once<PrivateDaemon>;
  /** The same daemon with a server. */
  readonly fleetSite: Once<Site>;
  readonly fleetSize: number;
  /** With nothing but what a measure defines. */
  readonly smallSite: Once<Site>;
  close(): Promise<void>;
}

export interface BenchLabOptions {
  readonly fleetSize: number;
  /** Told what takes long. */
  readonly say: (words: string) => void;
}

export function benchLab(options: BenchLabOptions): BenchLab {
  const fleetDaemon = once(() => startFilledDaemon(options));
  const smallDaemon = once(() => startPrivateDaemon({ name: 'small' }));
  const fleetSite = once(async () => siteOf(await fleetDaemon()));
  const smallSite = once(async () => siteOf(await smallDaemon()));
  return {
    fleetDaemon,
    fleetSite,
    fleetSize: options.fleetSize,
    smallSite,
    close: async () => {
      for (const site of [fleetSite, smallSite]) await (await site.made())?.house.leave();
      for (const daemon of [fleetDaemon, smallDaemon]) await (await daemon.made())?.stop();
    },
  };
}

async function siteOf(daemon: PrivateDaemon): Promise<Site> {
  return { daemon, house: await furnish(await startHouse({ connect: [daemon.uri] })) };
}

async function startFilledDaemon(options: BenchLabOptions): Promise<PrivateDaemon> {
  const daemon = await startPrivateDaemon({ name: 'fleet' });
  await fill(daemon, options);
  return daemon;
}

async function fill(daemon: PrivateDaemon, { fleetSize, say }: BenchLabOptions): Promise<void> {
  say(`starting ${fleetSize} guests, half a second each`);
  await startFleet(daemon, {
    count: fleetSize,
    onProgress: (started) => {
      if (started % 25 === 0) say(`${started} of ${fleetSize} guests run`);
    },
  });
}
