import { attributeOf, childOf, childrenOf, type Element } from '../element.ts';
import { countAttribute } from '../values.ts';

const kinds = ['serial', 'console', 'parallel', 'channel'] as const;
export type CharacterDeviceKind = (typeof kinds)[number];

export interface CharacterDevice {
  readonly kind: CharacterDeviceKind;
  /** The host's end: `pty`, `unix`, `tcp`, `file`, `spicevmc` … Only a `pty` can be streamed. */
  readonly type: string;
  /** `/dev/pts/3` of a running machine's pty, or the socket's or file's path. */
  readonly sourcePath: string | undefined;
  /** The guest's end: `isa-serial`, `virtio`, `serial`, `sclp` … */
  readonly targetType: string | undefined;
  /** `org.qemu.guest_agent.0` of a channel. */
  readonly targetName: string | undefined;
  /** `connected` or `disconnected`, of a channel of a running machine. */
  readonly targetState: string | undefined;
  readonly port: number | undefined;
  /** What libvirt takes to open this very device. Given while active. */
  readonly alias: string | undefined;
  /**
   * libvirt repeats the first serial port as the first console, for guests of other hypervisors
   * whose console is no serial port: this is that one, not another device.
   */
  readonly mirrorsSerial: boolean;
}

/** Serial ports first, then consoles, parallel ports and channels. */
export function characterDevices(devices: Element | undefined): CharacterDevice[] {
  const hasSerial = childOf(devices, 'serial') !== undefined;
  return kinds.flatMap((kind) =>
    childrenOf(devices, kind).map((element, index) => ({
      ...characterDevice(kind, element),
      mirrorsSerial: kind === 'console' && index === 0 && hasSerial && targetsSerial(element),
    })),
  );
}

const targetsSerial = (element: Element) =>
  (attributeOf(childOf(element, 'target'), 'type') ?? 'serial') === 'serial';

function characterDevice(
  kind: CharacterDeviceKind,
  element: Element,
): Omit<CharacterDevice, 'mirrorsSerial'> {
  const target = childOf(element, 'target');
  return {
    kind,
    type: attributeOf(element, 'type') ?? 'pty',
    sourcePath: attributeOf(childOf(element, 'source'), 'path'),
    targetType: attributeOf(target, 'type'),
    targetName: attributeOf(target, 'name'),
    targetState: attributeOf(target, 'state'),
    port: countAttribute(target, 'port'),
    alias: attributeOf(childOf(element, 'alias'), 'name'),
  };
}
