// What npm's pre-scripts call: `node scripts/setup.mjs start|test|dev|check|bench|e2e [--no-install]`.
// Runs before anything is installed: plain Node, nothing but its own modules.
import { refusesInstall } from './setup/install-consent.mjs';
import { prepare } from './setup/prepare.mjs';
import { isPurpose, PURPOSES } from './setup/purposes.mjs';
import { reportFailure } from './setup/report-failure.mjs';

const purpose = process.argv[2] ?? 'start';
if (isPurpose(purpose)) {
  const mayInstall = !refusesInstall(process.argv, process.env);
  await prepare(purpose, { mayInstall }).catch(reportFailure);
} else {
  console.error(`Unknown purpose "${purpose}": one of ${Object.keys(PURPOSES).join(', ')}`);
  process.exitCode = 1;
}
