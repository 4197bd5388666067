import { staleBuilds } from './builds.mjs';
import { hasLabDownloads } from './guest.mjs';
import { nodeModulesAreFresh } from './node-modules.mjs';
import { PURPOSES } from './purposes.mjs';
import { REQUIREMENTS } from './requirements.mjs';

/**
 * What is to be done before a purpose can be served.
 * @typedef {{
 *   missing: readonly import('./requirements.mjs').Requirement[],
 *   npmInstall: boolean,
 *   builds: readonly import('./builds.mjs').Build[],
 *   guest: boolean,
 * }} Plan
 */

/**
 * @param {import('./purposes.mjs').Purpose} purpose
 * @returns {Plan}
 */
export function makePlan(purpose) {
  const needs = PURPOSES[purpose];
  const npmInstall = !nodeModulesAreFresh();
  const builds = staleBuilds(needs.builds);
  const compiles = npmInstall || builds.some((build) => build.name === 'native');
  return {
    missing: REQUIREMENTS.filter(
      ({ id, onlyToBuild = false, isPresent }) =>
        needs.system.includes(id) && (compiles || !onlyToBuild) && !isPresent(),
    ),
    npmInstall,
    builds,
    guest: needs.guest && !hasLabDownloads(),
  };
}

/** @param {Plan} plan */
export function isEmpty({ missing, npmInstall, builds, guest }) {
  return missing.length === 0 && !npmInstall && builds.length === 0 && !guest;
}

/**
 * The plan as the one list that a person reads before anything happens.
 * @param {Plan} plan
 * @param {import('./os-release.mjs').Family | undefined} family
 */
export function describePlan({ missing, npmInstall, builds, guest }, family) {
  const rows = [
    ...missing.map((requirement) => [namesFor(requirement, family), requirement.why]),
    ...(npmInstall ? [['npm packages', 'as listed in package-lock.json, by npm ci']] : []),
    ...builds.map(({ what }) => [what, 'compiled from its sources']),
    ...(guest ? [['test guest', "Debian's cloud kernel and sshd, unpacked under .cache"]] : []),
  ];
  const width = Math.max(...rows.map(([name = '']) => name.length));
  return rows.map(([name = '', why]) => `  ${name.padEnd(width)}  ${why}`).join('\n');
}

/**
 * @param {import('./requirements.mjs').Requirement} requirement
 * @param {import('./os-release.mjs').Family | undefined} family
 */
function namesFor({ id, packages }, family) {
  const names = family === undefined ? undefined : packages[family];
  return names === undefined || names.length === 0 ? id : names.join(' ');
}
