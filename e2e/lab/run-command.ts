import { execFile } from 'node:child_process';

export interface CommandOptions {
  cwd?: string;
  env?: NodeJS.ProcessEnv;
  timeoutMs?: number;
}

/** Runs a program without a shell and gives its standard output; a failure carries what it said. */
export function runCommand(
  program: string,
  args: readonly string[],
  { timeoutMs = 60_000, ...options }: CommandOptions = {},
): Promise<string> {
  return new Promise((resolve, reject) => {
    execFile(
      program,
      args,
      { ...options, timeout: timeoutMs, maxBuffer: 64 * 1024 * 1024 },
      (error, stdout, stderr) => {
        if (error === null) resolve(stdout);
        else reject(new CommandError([program, ...args].join(' '), stderr || error.message, error));
      },
    );
  });
}

/** A program that could not be run or ended with an error; the message ends with what it said. */
export class CommandError extends Error {
  constructor(command: string, said: string, cause: unknown) {
    super(`${command}: ${said.trim()}`, { cause });
    this.name = 'CommandError';
  }
}
