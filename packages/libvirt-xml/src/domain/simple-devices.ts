import { attributeOf, childOf, childrenOf, type Element } from '../element.ts';
import { countAttribute } from '../values.ts';

export interface DomainController {
  /** `pci`, `usb`, `scsi`, `virtio-serial`, `sata` … */
  readonly type: string;
  readonly index: number | undefined;
  readonly model: string | undefined;
}

/** A device whose model says what it is. */
export interface ModelledDevice {
  readonly model: string | undefined;
}

export interface DomainInput {
  /** `tablet`, `mouse`, `keyboard`, `passthrough`, `evdev`. */
  readonly type: string | undefined;
  readonly bus: string | undefined;
}

export interface DomainTpm extends ModelledDevice {
  /** `emulator`, `passthrough` or `external`. */
  readonly backend: string | undefined;
  readonly version: string | undefined;
}

export interface DomainRng extends ModelledDevice {
  /** `random`, `egd` or `builtin`. */
  readonly backend: string | undefined;
}

export interface DomainWatchdog extends ModelledDevice {
  readonly action: string | undefined;
}

export interface DomainVsock extends ModelledDevice {
  /** The guest's context id. */
  readonly cid: number | undefined;
}

export const domainControllers = (devices: Element | undefined): DomainController[] =>
  childrenOf(devices, 'controller').map((controller) => ({
    type: attributeOf(controller, 'type') ?? 'unknown',
    index: countAttribute(controller, 'index'),
    model: attributeOf(controller, 'model'),
  }));

export const domainInputs = (devices: Element | undefined): DomainInput[] =>
  childrenOf(devices, 'input').map((input) => ({
    type: attributeOf(input, 'type'),
    bus: attributeOf(input, 'bus'),
  }));

/** A video card's model is the type of its `<model>`. */
export const domainVideos = (devices: Element | undefined): ModelledDevice[] =>
  childrenOf(devices, 'video').map((video) => ({
    model: attributeOf(childOf(video, 'model'), 'type'),
  }));

export const domainSounds = (devices: Element | undefined): ModelledDevice[] =>
  childrenOf(devices, 'sound').map(modelled);

export const domainTpms = (devices: Element | undefined): DomainTpm[] =>
  childrenOf(devices, 'tpm').map((tpm) => ({
    ...modelled(tpm),
    backend: attributeOf(childOf(tpm, 'backend'), 'type'),
    version: attributeOf(childOf(tpm, 'backend'), 'version'),
  }));

export const domainRngs = (devices: Element | undefined): DomainRng[] =>
  childrenOf(devices, 'rng').map((rng) => ({
    ...modelled(rng),
    backend: attributeOf(childOf(rng, 'backend'), 'model'),
  }));

export const domainWatchdogs = (devices: Element | undefined): DomainWatchdog[] =>
  childrenOf(devices, 'watchdog').map((watchdog) => ({
    ...modelled(watchdog),
    action: attributeOf(watchdog, 'action'),
  }));

export function domainVsock(devices: Element | undefined): DomainVsock | undefined {
  const vsock = childOf(devices, 'vsock');
  return vsock && { ...modelled(vsock), cid: countAttribute(childOf(vsock, 'cid'), 'address') };
}

export function domainMemballoon(devices: Element | undefined): ModelledDevice | undefined {
  const memballoon = childOf(devices, 'memballoon');
  return memballoon && modelled(memballoon);
}

const modelled = (element: Element): ModelledDevice => ({ model: attributeOf(element, 'model') });
