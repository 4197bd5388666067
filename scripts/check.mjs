// `npm run check`: everything that needs neither libvirt nor a browser nor root.
import { runChecks } from './checks/run-checks.mjs';
import { closingLine, sum } from './checks/tally.mjs';

const results = await runChecks();
const total = sum(results.map(({ tally }) => tally));
console.log(`\n${closingLine(total)}`);
process.exitCode = total.failed === 0 ? 0 : 1;
