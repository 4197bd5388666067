import type { GuestImage } from './guest.ts';
import { GUEST_CMDLINE } from './guest.ts';
import { xmlText } from './xml-text.ts';

/** A disk image on a virtio bus; `target` is its name in the guest and defaults to vda, vdb, … */
export interface GuestDisk {
  path: string;
  format: 'qcow2' | 'raw';
  target?: string;
}

/**
 * `tap` is a device of its own with no bridge behind it: counters move, nothing answers (needs root).
 * `user` is QEMU's own network, which answers DHCP and has no counters (works without root).
 */
export type GuestNic = { kind: 'tap' } | { kind: 'user' } | { kind: 'network'; network: string };

export interface GuestDomain {
  name: string;
  uuid?: string;
  memoryMiB?: number;
  vcpus?: number;
  /** Path of an image that the processor begins with, instead of SeaBIOS. */
  firmware?: string;
  /** Direct kernel boot. Without it the guest has nothing to boot and idles in its firmware. */
  boot?: GuestImage;
  disks?: readonly GuestDisk[];
  nics?: readonly GuestNic[];
  /** A VNC server on a port that libvirt picks, on 127.0.0.1. */
  vnc?: boolean;
  /** The channel of a guest agent; the two-second guest has one that can sleep, power off and reboot. */
  agentChannel?: boolean;
}

/** Domain XML of a QEMU guest under software emulation, with a serial console on a pty. */
export function guestDomainXml(guest: GuestDomain): string {
  const { name, uuid, memoryMiB = 256, vcpus = 1, firmware, boot, disks = [], nics = [] } = guest;
  return `<domain type='qemu'>
  <name>${xmlText(name)}</name>${uuid === undefined ? '' : `\n  <uuid>${xmlText(uuid)}</uuid>`}
  <memory unit='MiB'>${memoryMiB}</memory>
  <vcpu>${vcpus}</vcpu>
  <os>
    <type arch='x86_64' machine='q35'>hvm</type>${firmware === undefined ? '' : firmwareXml(firmware)}${boot === undefined ? '' : bootXml(boot)}
  </os>
  <features><acpi/></features>
  <on_poweroff>destroy</on_poweroff>
  <on_reboot>restart</on_reboot>
  <on_crash>destroy</on_crash>
  <devices>
${[...disks.map(diskXml), ...nics.map(nicXml), ...consoleXml, ...optionalXml(guest)].join('\n')}
  </devices>
</domain>
`;
}

function firmwareXml(path: string): string {
  return `
    <loader type='rom'>${xmlText(path)}</loader>`;
}

function bootXml({ kernel, initrd }: GuestImage): string {
  return `
    <kernel>${xmlText(kernel)}</kernel>
    <initrd>${xmlText(initrd)}</initrd>
    <cmdline>${xmlText(GUEST_CMDLINE)}</cmdline>`;
}

function diskXml({ path, format, target }: GuestDisk, index: number): string {
  return `    <disk type='file' device='disk'>
      <driver name='qemu' type='${format}'/>
      <source file='${xmlText(path)}'/>
      <target dev='${xmlText(target ?? `vd${String.fromCharCode(97 + index)}`)}' bus='virtio'/>
    </disk>`;
}

function nicXml(nic: GuestNic): string {
  // No boot ROM: the firmware would spend a second on it before the kernel starts.
  return `    <interface type='${nic.kind === 'tap' ? 'ethernet' : nic.kind}'>${
    nic.kind === 'network' ? `\n      <source network='${xmlText(nic.network)}'/>` : ''
  }
      <model type='virtio'/>
      <rom enabled='no'/>
    </interface>`;
}

const consoleXml = [
  "    <serial type='pty'><target port='0'/></serial>",
  "    <console type='pty'><target type='serial' port='0'/></console>",
];

function optionalXml({ vnc = false, agentChannel = false }: GuestDomain): string[] {
  return [
    ...(vnc ? ["    <graphics type='vnc' autoport='yes' listen='127.0.0.1'/>"] : []),
    ...(agentChannel
      ? ["    <channel type='unix'><target type='virtio' name='org.qemu.guest_agent.0'/></channel>"]
      : []),
    "    <memballoon model='virtio'><stats period='1'/></memballoon>",
  ];
}
