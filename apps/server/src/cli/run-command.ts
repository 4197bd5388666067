import { ConfigError } from '../config/config-error.ts';
import { StartError } from '../config/start-error.ts';
import { usage } from '../config/usage.ts';
import { ProblemError } from '../http/problem-error.ts';
import { programVersion } from './program-version.ts';
import { secretsCommand } from './secrets-command.ts';
import { tokenCommand } from './token-command.ts';

type Serve = (args: readonly string[], environment: NodeJS.ProcessEnv) => Promise<void>;

/** Runs what the words say; a mistake in them is told on standard error, with exit code 2. */
export async function runCommand(
  args: readonly string[],
  environment: NodeJS.ProcessEnv,
  serve: Serve,
): Promise<void> {
  try {
    if (args.includes('--help')) console.log(usage);
    else if (args.includes('--version')) console.log(programVersion());
    else if (args[0] === 'token') console.log(await tokenCommand(args.slice(1), environment));
    else if (args[0] === 'secrets') console.log(await secretsCommand(args.slice(1), environment));
    else await serve(args[0] === 'serve' ? args.slice(1) : args, environment);
  } catch (error) {
    process.exitCode = tell(error);
  }
}

/** @returns the exit code */
function tell(error: unknown): number {
  if (error instanceof ConfigError) {
    console.error(`guesthouse: ${error.message}\n\n${usage}`);
    return 2;
  }
  if (error instanceof StartError || error instanceof ProblemError)
    console.error(`guesthouse: ${error.message}`);
  else console.error(error);
  return 1;
}
