// `npm test`: the checks, then what needs real hypervisors and a browser. A static check counts as one test.
import { runChecks } from './checks/run-checks.mjs';
import { runSections } from './checks/run-section.mjs';
import { labSections } from './checks/sections.mjs';
import { closingLine, sum } from './checks/tally.mjs';

const start = performance.now();
const results = [...(await runChecks()), ...(await runSections(labSections(), 2))];
const total = sum(results.map(({ tally }) => tally));
const failed = results.filter(({ tally }) => tally.failed > 0).map(({ name }) => name);
console.log(`\n${((performance.now() - start) / 60_000).toFixed(1)} minutes`);
if (failed.length > 0) console.log(`Failed: ${failed.join(', ')}`);
console.log(`\n${closingLine(total)}`);
process.exitCode = total.failed === 0 ? 0 : 1;
