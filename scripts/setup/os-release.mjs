import { readFileSync } from 'node:fs';

/** @typedef {'debian' | 'fedora' | 'arch' | 'suse'} Family */

/** @type {Record<Family, string>} how a person installs packages there */
export const INSTALL_COMMANDS = {
  debian: 'apt-get install --no-install-recommends',
  fedora: 'dnf install',
  arch: 'pacman -S --needed',
  suse: 'zypper install',
};

const FAMILY_BY_ID = new Map(
  /** @type {[string, Family][]} */ ([
    ['debian', 'debian'],
    ['ubuntu', 'debian'],
    ['fedora', 'fedora'],
    ['rhel', 'fedora'],
    ['centos', 'fedora'],
    ['arch', 'arch'],
    ['suse', 'suse'],
    ['opensuse', 'suse'],
  ]),
);

/**
 * The family of this distribution, or undefined for one that we know no package names of.
 * @param {string} [text] as in os-release(5)
 * @returns {Family | undefined}
 */
export function distributionFamily(text = osRelease()) {
  const ids = [field(text, 'ID'), ...field(text, 'ID_LIKE').split(' ')];
  return ids.map((id) => FAMILY_BY_ID.get(id)).find((family) => family !== undefined);
}

function osRelease() {
  for (const path of ['/etc/os-release', '/usr/lib/os-release']) {
    try {
      return readFileSync(path, 'utf8');
    } catch {
      // The next place, or none: then the family is unknown.
    }
  }
  return '';
}

/**
 * @param {string} text
 * @param {string} name
 */
function field(text, name) {
  return new RegExp(`^${name}="?([^"\n]*)"?$`, 'm').exec(text)?.[1] ?? '';
}
