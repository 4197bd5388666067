import { hasPackageLists } from './apt.mjs';
import { hasLabDownloads } from './guest.mjs';
import { isDistributionNode, nodePrefixWithHeaders } from './node-headers.mjs';
import { hasCommand, hasFile, hasFont, hasLibrary } from './probe.mjs';

/**
 * Something of the system that a purpose needs. It is looked for as a fact (a command, a file), not as a
 * package: machines get it in many ways. `packages` has the names for each family of distributions;
 * an empty list says that nothing needs installing there, a missing one that no name is known.
 * `otherwise`: what to do where no package has it.
 * `onlyToBuild`: not asked for while everything that needs compiling is compiled.
 * @typedef {{
 *   id: string,
 *   why: string,
 *   isPresent: () => boolean,
 *   packages: Partial<Record<import('./os-release.mjs').Family, readonly string[]>>,
 *   otherwise?: string,
 *   onlyToBuild?: boolean,
 * }} Requirement
 */

/** @type {readonly Requirement[]} */
export const REQUIREMENTS = [
  {
    id: 'libvirt',
    why: 'the library that talks to hypervisors, and simulates the demo host',
    isPresent: () => hasLibrary('libvirt.so.0'),
    packages: {
      debian: ['libvirt0'],
      fedora: ['libvirt-libs'],
      arch: ['libvirt'],
      suse: ['libvirt-libs'],
    },
  },
  {
    id: 'compiler',
    why: 'compile the libvirt binding and SQLite',
    isPresent: () => ['g++', 'make', 'python3'].every(hasCommand),
    packages: {
      debian: ['g++', 'make', 'python3'],
      fedora: ['gcc-c++', 'make', 'python3'],
      arch: ['base-devel', 'python'],
      suse: ['gcc-c++', 'make', 'python3'],
    },
    onlyToBuild: true,
  },
  {
    id: 'node-headers',
    why: "Node's own C headers, for the same compilation",
    isPresent: () => nodePrefixWithHeaders() !== undefined,
    packages: isDistributionNode()
      ? { debian: ['libnode-dev'], fedora: ['nodejs-devel'], suse: ['nodejs-devel'] }
      : {},
    otherwise:
      'they come with Node in its archive from nodejs.org, as include/node beside bin/node',
    onlyToBuild: true,
  },
  {
    id: 'libvirtd',
    why: 'private hypervisors for the tests',
    isPresent: () =>
      hasCommand('libvirtd') &&
      ['/usr/lib', '/usr/lib64', '/usr/lib/x86_64-linux-gnu'].some((lib) =>
        hasFile(`${lib}/libvirt/connection-driver/libvirt_driver_qemu.so`),
      ),
    packages: {
      debian: ['libvirt-daemon-system', 'libvirt-daemon-driver-qemu'],
      fedora: ['libvirt-daemon', 'libvirt-daemon-kvm'],
    },
  },
  simple('virsh', 'the reference the tests compare with', {
    debian: ['libvirt-clients'],
    fedora: ['libvirt-client'],
  }),
  {
    id: 'qemu',
    why: 'runs the guests of the tests',
    isPresent: () => hasCommand('qemu-system-x86_64'),
    packages: { debian: ['qemu-system-x86'], fedora: ['qemu-kvm'], arch: ['qemu-base'] },
  },
  simple('qemu-img', 'makes their disks', { debian: ['qemu-utils'], fedora: ['qemu-img'] }),
  {
    id: 'libvirt-api',
    why: "libvirt's description of its own API, which the binding is checked against",
    isPresent: () => hasFile('/usr/share/libvirt/api/libvirt-api.xml'),
    packages: { debian: ['libvirt-dev'], fedora: ['libvirt-devel'] },
  },
  simple('dnsmasq', 'addresses for guests', { debian: ['dnsmasq-base'], fedora: ['dnsmasq'] }),
  simple('iptables', "libvirt's networks", { debian: ['iptables'], fedora: ['iptables'] }),
  simple('ip', 'network namespaces of the lab', { debian: ['iproute2'], fedora: ['iproute'] }),
  {
    id: 'procps',
    why: 'process lists',
    isPresent: () => hasCommand('ps'),
    packages: { debian: ['procps'], fedora: ['procps-ng'] },
  },
  simple('busybox', 'everything inside the test guest', {
    debian: ['busybox-static'],
    fedora: ['busybox'],
  }),
  simple('chromium', 'the browser of the browser tests', {
    debian: ['chromium'],
    fedora: ['chromium'],
    arch: ['chromium'],
  }),
  {
    id: 'fonts',
    why: 'text in its screenshots',
    isPresent: hasFont,
    packages: { debian: ['fonts-dejavu-core'], fedora: ['dejavu-sans-fonts'] },
  },
  simple('ssh', 'hosts of the tests that are reached by SSH', {
    debian: ['openssh-client'],
    fedora: ['openssh-clients'],
  }),
  simple('openssl', 'certificates of the tests', { debian: ['openssl'], fedora: ['openssl'] }),
  {
    id: 'sasl',
    why: 'daemons of the tests that ask for a password',
    isPresent: () =>
      (hasCommand('saslpasswd2') || hasFile('/usr/sbin/saslpasswd2')) &&
      ['/usr/lib', '/usr/lib64', '/usr/lib/x86_64-linux-gnu'].some((lib) =>
        hasFile(`${lib}/sasl2/libscram.so`),
      ),
    packages: {
      debian: ['sasl2-bin', 'libsasl2-modules'],
      fedora: ['cyrus-sasl', 'cyrus-sasl-scram'],
    },
  },
  {
    id: 'python-libvirt',
    why: 'the baseline of the benchmarks',
    isPresent: () => hasFile('/usr/lib/python3/dist-packages/libvirt.py'),
    packages: { debian: ['python3-libvirt'], fedora: ['python3-libvirt'] },
  },
  {
    id: 'package-lists',
    why: "apt's lists, from which the test guest's kernel and sshd are fetched (they are not installed)",
    isPresent: () => hasLabDownloads() || hasPackageLists(),
    packages: { debian: [] },
  },
];

/**
 * @param {string} command
 * @param {string} why
 * @param {Requirement['packages']} packages
 * @returns {Requirement}
 */
function simple(command, why, packages) {
  return { id: command, why, isPresent: () => hasCommand(command), packages };
}
