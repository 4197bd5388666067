import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { compiledRoot } from './compile-fixtures.ts';

export interface FixtureResult {
  /** Null when a signal ended it: a crash. */
  readonly exitCode: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly output: string;
}

export interface FixtureOptions {
  readonly env?: NodeJS.ProcessEnv;
  /** Another compiled package than the usual one. */
  readonly root?: string;
}

/**
 * Runs a program of the compiled package, such as `test/fixtures/admin.js`, in a Node process of
 * its own, so that a crash is an outcome and not the end.
 */
export function runProgram(
  program: string,
  args: readonly string[] = [],
  { env = {}, root = compiledRoot }: FixtureOptions = {},
): Promise<FixtureResult> {
  const child = spawn(process.execPath, ['--expose-gc', join(root, program), ...args], {
    env: { ...process.env, NODE_OPTIONS: '', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (output += chunk.toString()));
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (exitCode, signal) => resolve({ exitCode, signal, output }));
  });
}

/** Runs one of `test/fixtures`, by its name. */
export const runFixture = (
  name: string,
  args: readonly string[] = [],
  options: FixtureOptions = {},
): Promise<FixtureResult> => runProgram(`test/fixtures/${name}.js`, args, options);
