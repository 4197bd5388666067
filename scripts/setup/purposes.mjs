/**
 * What each npm script needs. `system`: ids of requirements.mjs; `builds`: names of build targets.
 * @typedef {'start' | 'test' | 'dev' | 'check' | 'bench' | 'e2e'} Purpose
 * @typedef {{ system: readonly string[], builds: readonly string[], guest: boolean }} Needs
 */

const runtime = ['libvirt', 'compiler', 'node-headers'];
const lab = [
  ...['libvirtd', 'virsh', 'qemu', 'qemu-img', 'libvirt-api', 'dnsmasq', 'iptables', 'ip'],
  ...['procps', 'sasl', 'ssh', 'openssl', 'busybox', 'chromium', 'fonts', 'package-lists'],
];
const everything = ['native', 'server', 'web'];

/** @type {Record<Purpose, Needs>} */
export const PURPOSES = {
  start: { system: runtime, builds: everything, guest: false },
  dev: { system: runtime, builds: ['native'], guest: false },
  check: { system: ['compiler', 'node-headers'], builds: [], guest: false },
  test: { system: [...runtime, ...lab], builds: [...everything, 'sanitized'], guest: true },
  e2e: { system: [...runtime, ...lab], builds: everything, guest: true },
  bench: { system: [...runtime, ...lab, 'python-libvirt'], builds: everything, guest: true },
};

/**
 * @param {string} word
 * @returns {word is Purpose}
 */
export function isPurpose(word) {
  return Object.hasOwn(PURPOSES, word);
}
