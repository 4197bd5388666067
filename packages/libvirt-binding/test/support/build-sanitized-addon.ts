// Run by set-up, so that no test waits two minutes for a compiler.
import { buildSanitizedAddon } from './sanitized-addon.ts';

await buildSanitizedAddon();
