import { runSections } from './run-section.mjs';
import { staticSections, unitSections } from './sections.mjs';

/**
 * Everything that needs neither libvirt nor a browser nor root. The unit tests run alone: they use every
 * processor themselves, and those of the page wait for it with a clock at hand.
 */
export async function runChecks() {
  return [...(await runSections(unitSections(), 1)), ...(await runSections(staticSections(), 2))];
}
