import { INSTALL_COMMANDS } from './os-release.mjs';

/**
 * @typedef {import('./requirements.mjs').Requirement} Requirement
 * @typedef {import('./os-release.mjs').Family} Family
 */

/** @param {readonly Requirement[]} missing */
export function debianPackages(missing) {
  return missing.flatMap(({ packages }) => packages.debian ?? []);
}

/**
 * Why this program will not install what is missing, and what the person may do instead.
 * @param {readonly Requirement[]} missing
 * @param {{ mayInstall: boolean, family: Family | undefined }} options
 * @returns {string | undefined} undefined where it can
 */
export function refusal(missing, { mayInstall, family }) {
  if (missing.length === 0) return undefined;
  const unknown = missing.filter(({ packages }) => !family || packages[family] === undefined);
  const reason = !mayInstall
    ? 'Nothing was installed, as --no-install asks.'
    : family !== 'debian'
      ? 'Packages are installed for you only on Debian and what derives from it.'
      : unknown.length > 0
        ? 'One thing is in no package.'
        : undefined;
  return reason === undefined ? undefined : [reason, advice(missing, unknown, family)].join('\n\n');
}

/**
 * @param {readonly Requirement[]} missing
 * @param {readonly Requirement[]} unknown
 * @param {Family | undefined} family
 */
function advice(missing, unknown, family) {
  const byHand = unknown.map(({ id, why, otherwise = why }) => `  ${id}: ${otherwise}`);
  const command = installCommand(missing, family);
  return [
    ...(byHand.length === 0 ? [] : ['Install by hand:', ...byHand, '']),
    ...(command === undefined ? [] : ['Run this, then try again:', `  ${command}`, '']),
  ].join('\n');
}

/**
 * The exact command that installs what is missing on a family of distributions.
 * @param {readonly Requirement[]} missing
 * @param {Family | undefined} family
 * @returns {string | undefined} undefined where no package name is known
 */
export function installCommand(missing, family) {
  if (family === undefined) return undefined;
  const names = missing.flatMap(({ packages }) => packages[family] ?? []);
  if (names.length > 0) return `sudo ${INSTALL_COMMANDS[family]} ${names.join(' ')}`;
  // Debian's package lists are a requirement without a package.
  return family === 'debian' ? 'sudo apt-get update' : undefined;
}
