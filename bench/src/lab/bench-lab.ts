import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { startFleet } from '../../../e2e/lab/fleet.ts';
import { startPrivateDaemon, type PrivateDaemon } from '../../../e2e/lab/private-daemon.ts';
import { furnish, type FurnishedHouse } from '../../../e2e/support/furnished-house.ts';
import { startHouse } from '../../../e2e/support/house.ts';
import { testHostXml } from '../../../e2e/lab/test-host-xml.ts';
import { waitUntil } from '../../../e2e/lab/wait-until.ts';
import { once, type Once } from './once.ts';

/** A private libvirtd, and a built server that is connected to it. */
export interface Site {
  readonly daemon: PrivateDaemon;
  readonly house: FurnishedHouse;
}

export interface ScaleSite extends Site {
  readonly hostUris: readonly string[];
  readonly machines: number;
}

/** What the measures stand on: made when first asked for, shared by those that follow. */
export interface BenchLab {
  /** With many running guests, and no server that watches them. */
  readonly fleetDaemon: Once<PrivateDaemon>;
  /** The same daemon with a server. */
  readonly fleetSite: Once<Site>;
  readonly fleetSize: number;
  /** Without guests. */
  readonly smallDaemon: Once<PrivateDaemon>;
  /** The same with a server: nothing but what a measure defines. */
  readonly smallSite: Once<Site>;
  /** A house with ten hosts of libvirt's test driver, a thousand machines each. */
  readonly scaleSite: Once<ScaleSite>;
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
  const scaleSite = once(() => openScaleSite());
  return {
    fleetDaemon,
    fleetSite,
    fleetSize: options.fleetSize,
    smallDaemon,
    smallSite,
    scaleSite,
    close: async () => {
      for (const site of [fleetSite, smallSite, scaleSite])
        await (await site.made())?.house.leave();
      for (const daemon of [fleetDaemon, smallDaemon]) await (await daemon.made())?.stop();
      await (await scaleSite.made())?.daemon.stop();
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

const scaleHosts = 10;
const machinesPerHost = 1_000;

async function openScaleSite(): Promise<ScaleSite> {
  const daemon = await startPrivateDaemon({ name: 'scale' });
  const xml = testHostXml({ domains: machinesPerHost });
  const hostUris: string[] = [];
  for (let index = 0; index < scaleHosts; index += 1) {
    const path = join(daemon.dir, `host-${index}.xml`);
    await writeFile(path, xml);
    hostUris.push(daemon.uriOf(`test://${path}`));
  }
  const house = await furnish(await startHouse({ connect: hostUris }));
  const machines = scaleHosts * machinesPerHost;
  const known = async () => {
    const { body } = await house.api.send('GET', '/inventory');
    return (body as { domains: unknown[] }).domains.length === machines;
  };
  await waitUntil(`${machines} machines`, known, { timeoutMs: 120_000 });
  return { daemon, house, hostUris, machines };
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
