import type { DomainOverview } from '@guesthouse/contract/domain-overview';

export interface DeviceTable {
  readonly title: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

function joined(...parts: (string | null | false)[]): string {
  return parts.filter((part): part is string => typeof part === 'string').join(', ');
}

function diskTable({ disks }: DomainOverview): DeviceTable {
  return {
    title: 'Disks',
    columns: ['Target', 'Kind', 'Source', 'Format', 'Options'],
    rows: disks.map((disk) => [
      disk.target ?? '',
      joined(disk.device, disk.bus),
      disk.source ?? 'empty',
      disk.format ?? '',
      joined(
        disk.cache !== null && `cache ${disk.cache}`,
        disk.readOnly && 'read-only',
        disk.shareable && 'shareable',
        disk.bootOrder !== null && `boot ${disk.bootOrder}`,
      ),
    ]),
  };
}

function nicTable({ nics }: DomainOverview): DeviceTable {
  return {
    title: 'Network interfaces',
    columns: ['MAC address', 'Model', 'Connected to', 'On the host', 'Link'],
    rows: nics.map((nic) => [
      nic.mac ?? '',
      nic.model ?? '',
      joined(nic.type, nic.source),
      nic.target ?? '',
      joined(nic.linkUp ? 'up' : 'down', nic.bootOrder !== null && `boot ${nic.bootOrder}`),
    ]),
  };
}

function consoleTable({ consoles, graphics, videos }: DomainOverview): DeviceTable {
  const serial = consoles.map((device) => [
    joined(device.kind, device.targetType),
    device.type,
    device.port === null ? '' : `port ${device.port}`,
  ]);
  const graphical = graphics.map((device) => [
    device.type.toUpperCase(),
    device.listen ?? '',
    device.port === null || device.port < 0
      ? joined(device.autoport && 'port chosen at start')
      : `port ${device.port}`,
  ]);
  const video = videos.map((model) => ['video', model, '']);
  return {
    title: 'Consoles and display',
    columns: ['Device', 'Type', 'Port'],
    rows: [...serial, ...graphical, ...video],
  };
}

function otherTable({ otherDevices }: DomainOverview): DeviceTable {
  return {
    title: 'Other devices',
    columns: ['Device', 'Count'],
    rows: otherDevices.map(({ kind, count }) => [kind, String(count)]),
  };
}

export function deviceTables(overview: DomainOverview): DeviceTable[] {
  return [diskTable, nicTable, consoleTable, otherTable].map((table) => table(overview));
}
