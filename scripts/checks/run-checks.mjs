import { runSections } from './run-section.mjs';
import { checkSections } from './sections.mjs';

/** Everything that needs neither libvirt nor a browser nor root, two at a time. */
export function runChecks() {
  return runSections(checkSections(), 2);
}
