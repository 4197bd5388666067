import { installWithApt } from './apt.mjs';
import { runBuild } from './builds.mjs';
import { buildGuest } from './guest.mjs';
import { installNodeModules } from './node-modules.mjs';
import { distributionFamily } from './os-release.mjs';
import { describePlan, isEmpty, makePlan } from './plan.mjs';
import { SetupError } from './setup-error.mjs';
import { step } from './steps.mjs';
import { debianPackages, installCommand, refusal } from './system-packages.mjs';

const OLDEST_NODE = '20.19';

/**
 * Makes everything ready for a purpose: says in one list what is missing, then installs and builds it.
 * Says nothing where nothing is missing, and all else on standard error: other output may be JSON.
 * @param {import('./purposes.mjs').Purpose} purpose
 * @param {{ mayInstall: boolean }} options
 */
export async function prepare(purpose, { mayInstall }) {
  refuseOldNode(process.versions.node);
  const plan = makePlan(purpose);
  if (isEmpty(plan)) return;
  const family = distributionFamily();
  console.error(`Before "${purpose}" Guesthouse needs:\n\n${describePlan(plan, family)}\n`);
  const refused = refusal(plan.missing, { mayInstall, family });
  if (refused !== undefined) throw new SetupError(refused);
  if (plan.missing.length > 0) {
    await step('System packages', () => installSystem(plan.missing));
  }
  if (plan.npmInstall) await step('npm packages', installNodeModules);
  await build(plan.builds);
  if (plan.guest) await step('Test guest', buildGuest);
  console.error('');
}

/** @param {readonly import('./requirements.mjs').Requirement[]} missing */
function installSystem(missing) {
  return installWithApt(debianPackages(missing), installCommand(missing, 'debian') ?? '');
}

/**
 * C++ on one processor, TypeScript and the page on the other.
 * @param {readonly import('./builds.mjs').Build[]} builds
 */
export async function build(builds) {
  const inOrder = async (/** @type {readonly import('./builds.mjs').Build[]} */ some) => {
    for (const one of some) await step(`Build of ${one.what}`, () => runBuild(one));
  };
  const isNative = (/** @type {{ name: string }} */ { name }) =>
    name === 'native' || name === 'sanitized';
  await Promise.all([
    inOrder(builds.filter(isNative)),
    inOrder(builds.filter((one) => !isNative(one))),
  ]);
}

/** @param {string} version */
export function refuseOldNode(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const [oldestMajor = 0, oldestMinor = 0] = OLDEST_NODE.split('.').map(Number);
  if (major < oldestMajor || (major === oldestMajor && minor < oldestMinor)) {
    throw new SetupError(`Guesthouse needs Node ${OLDEST_NODE} or newer; this is ${version}.`);
  }
}
