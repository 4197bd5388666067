import { CommandFailure } from './run.mjs';
import { SetupError } from './setup-error.mjs';

/**
 * Ends this process with the message of an expected failure; anything else is a bug and keeps its stack.
 * @param {unknown} error
 */
export function reportFailure(error) {
  if (!(error instanceof SetupError || error instanceof CommandFailure)) throw error;
  console.error(`\n${error.message}`);
  process.exitCode = 1;
}
