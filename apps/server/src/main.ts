import { runCommand } from './cli/run-command.ts';
import { serve } from './serve.ts';

await runCommand(process.argv.slice(2), process.env, serve);
