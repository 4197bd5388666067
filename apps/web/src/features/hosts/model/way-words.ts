import type { drivers, Way } from './host-fields.ts';

interface WayWords {
  readonly label: string;
  /** What has to be there for it to work. */
  readonly help: string;
}

export const wayWords: Record<Way, WayWords> = {
  ssh: {
    label: 'Another host, over SSH',
    help: 'With a key: nobody is there to type a password. The account needs libvirt on the other side.',
  },
  tls: {
    label: 'Another host, over TLS with certificates',
    help: 'libvirtd or virtproxyd has to listen for TLS there, and both sides need certificates of one CA.',
  },
  tcp: {
    label: 'Another host, over TCP with a password',
    help: 'libvirtd has to listen on TCP with SASL, which also encrypts what is said.',
  },
  unix: { label: 'A socket on this machine', help: 'Of a daemon that listens at another place.' },
  system: { label: 'This machine', help: 'The daemon that all accounts share.' },
  session: {
    label: 'This machine, own session',
    help: 'Machines of the account that Guesthouse runs as.',
  },
  uri: { label: 'Any libvirt URI', help: 'ESX, Hyper-V and what else the form cannot say.' },
};

export const driverWords: Record<(typeof drivers)[number], string> = {
  qemu: 'QEMU and KVM',
  lxc: 'LXC',
  xen: 'Xen',
  ch: 'Cloud Hypervisor',
  bhyve: 'bhyve',
  vz: 'Virtuozzo',
};

export const waysWithoutQuestions: ReadonlySet<Way> = new Set(['ssh', 'system', 'session']);
