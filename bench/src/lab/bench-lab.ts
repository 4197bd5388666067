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
  /** With many running guests. */
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
  const fleetSite = once(() => openSite('fleet', (daemon) => fill(daemon, options)));
  const smallSite = once(() => openSite('small'));
  return {
    fleetSite,
    fleetSize: options.fleetSize,
    smallSite,
    close: async () => {
      for (const site of [fleetSite, smallSite]) {
        const made = await site.made();
        await made?.house.leave();
        await made?.daemon.stop();
      }
    },
  };
}

async function openSite(
  name: string,
  prepare: (daemon: PrivateDaemon) => Promise<void> = () => Promise.resolve(),
): Promise<Site> {
  const daemon = await startPrivateDaemon({ name });
  await prepare(daemon);
  const house = await furnish(await startHouse({ connect: [daemon.uri] }));
  return { daemon, house };
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
