import { childOf, childrenOf, textOf, type Element } from '../element.ts';
import { characterDevices, type CharacterDevice } from './character-devices.ts';
import { domainDisk, type DomainDisk } from './disks.ts';
import { domainFilesystem, type DomainFilesystem } from './filesystems.ts';
import { domainGraphics, type DomainGraphics } from './graphics.ts';
import { domainHostDevice, type DomainHostDevice } from './host-devices.ts';
import { domainInterface, type DomainInterface } from './interfaces.ts';
import * as simple from './simple-devices.ts';
import { countByName, type NamedCount } from './unknown.ts';

export interface DomainDevices {
  readonly emulator: string | undefined;
  readonly disks: readonly DomainDisk[];
  readonly interfaces: readonly DomainInterface[];
  readonly characterDevices: readonly CharacterDevice[];
  readonly graphics: readonly DomainGraphics[];
  readonly videos: readonly simple.ModelledDevice[];
  readonly hostDevices: readonly DomainHostDevice[];
  readonly filesystems: readonly DomainFilesystem[];
  readonly controllers: readonly simple.DomainController[];
  readonly inputs: readonly simple.DomainInput[];
  readonly sounds: readonly simple.ModelledDevice[];
  readonly tpms: readonly simple.DomainTpm[];
  readonly rngs: readonly simple.DomainRng[];
  readonly watchdogs: readonly simple.DomainWatchdog[];
  readonly memballoon: simple.ModelledDevice | undefined;
  readonly vsock: simple.DomainVsock | undefined;
  /** Every device that has no field above, by its element's name. */
  readonly others: readonly NamedCount[];
}

const known: ReadonlySet<string> = new Set(
  `emulator disk interface serial console parallel channel graphics video hostdev filesystem
  controller input sound tpm rng watchdog memballoon vsock`.split(/\s+/),
);

export function domainDevices(domain: Element): DomainDevices {
  const devices = childOf(domain, 'devices');
  return {
    emulator: textOf(childOf(devices, 'emulator')),
    disks: childrenOf(devices, 'disk').map(domainDisk),
    interfaces: childrenOf(devices, 'interface').map(domainInterface),
    characterDevices: characterDevices(devices),
    graphics: childrenOf(devices, 'graphics').map(domainGraphics),
    videos: simple.domainVideos(devices),
    hostDevices: childrenOf(devices, 'hostdev').map(domainHostDevice),
    filesystems: childrenOf(devices, 'filesystem').map(domainFilesystem),
    controllers: simple.domainControllers(devices),
    inputs: simple.domainInputs(devices),
    sounds: simple.domainSounds(devices),
    tpms: simple.domainTpms(devices),
    rngs: simple.domainRngs(devices),
    watchdogs: simple.domainWatchdogs(devices),
    memballoon: simple.domainMemballoon(devices),
    vsock: simple.domainVsock(devices),
    others: countByName(devices, known),
  };
}
