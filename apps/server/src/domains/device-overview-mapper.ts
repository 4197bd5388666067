import type { DomainOverview } from '@guesthouse/contract/domain-overview';
import type { DomainView } from '@guesthouse/libvirt-xml/domain-view';
import { diskSourceText } from './disk-source-mapper.ts';

type Devices = DomainView['devices'];
type DeviceOverviews = Pick<
  DomainOverview,
  'disks' | 'nics' | 'consoles' | 'graphics' | 'videos' | 'otherDevices'
>;

export function deviceOverviews(devices: Devices): DeviceOverviews {
  return {
    disks: devices.disks.map((disk) => ({
      target: disk.target ?? null,
      device: disk.device,
      bus: disk.bus ?? null,
      sourceType: disk.sourceType,
      source: disk.source ? diskSourceText(disk.source) : null,
      format: disk.format ?? null,
      cache: disk.cache ?? null,
      readOnly: disk.readOnly,
      shareable: disk.shareable,
      bootOrder: disk.bootOrder ?? null,
    })),
    nics: devices.interfaces.map((nic) => ({
      type: nic.type,
      mac: nic.mac ?? null,
      model: nic.model ?? null,
      source: nic.source ?? null,
      target: nic.target ?? null,
      linkUp: nic.linkUp,
      bootOrder: nic.bootOrder ?? null,
    })),
    consoles: consoles(devices),
    graphics: devices.graphics.map((graphics) => ({
      type: graphics.type,
      listen: graphics.listenAddress ?? graphics.socket ?? null,
      port: graphics.port ?? graphics.tlsPort ?? null,
      autoport: graphics.autoport,
    })),
    videos: devices.videos.map(({ model }) => model ?? 'unknown'),
    otherDevices: otherDevices(devices),
  };
}

/** The console that only repeats a serial port is not another one. */
function consoles(devices: Devices): DeviceOverviews['consoles'] {
  return devices.characterDevices.flatMap((device) => {
    const { kind } = device;
    if ((kind !== 'serial' && kind !== 'console') || device.mirrorsSerial) return [];
    return [
      {
        kind,
        type: device.type,
        targetType: device.targetType ?? null,
        port: device.port ?? null,
        alias: device.alias ?? null,
      },
    ];
  });
}

function otherDevices(devices: Devices): DeviceOverviews['otherDevices'] {
  const ports = (kind: string) =>
    devices.characterDevices.filter((device) => device.kind === kind).length;
  const counted = [
    { kind: 'controller', count: devices.controllers.length },
    { kind: 'parallel', count: ports('parallel') },
    { kind: 'channel', count: ports('channel') },
    { kind: 'input', count: devices.inputs.length },
    { kind: 'hostdev', count: devices.hostDevices.length },
    { kind: 'filesystem', count: devices.filesystems.length },
    { kind: 'sound', count: devices.sounds.length },
    { kind: 'tpm', count: devices.tpms.length },
    { kind: 'rng', count: devices.rngs.length },
    { kind: 'watchdog', count: devices.watchdogs.length },
    { kind: 'memballoon', count: devices.memballoon ? 1 : 0 },
    { kind: 'vsock', count: devices.vsock ? 1 : 0 },
    ...devices.others.map(({ name, count }) => ({ kind: name, count })),
  ];
  return counted.filter(({ count }) => count > 0);
}
