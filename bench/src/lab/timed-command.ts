import { runCommand } from '../../../e2e/lab/run-command.ts';

/** Milliseconds that a program takes from its start to its end. */
export async function timedCommand(program: string, args: readonly string[]): Promise<number> {
  const began = performance.now();
  await runCommand(program, args);
  return performance.now() - began;
}
