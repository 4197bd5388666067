import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

export interface FixtureResult {
  /** Null when a signal ended it: a crash. */
  readonly exitCode: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly output: string;
}

/** Runs a fixture in a Node process of its own, so that a crash is an outcome and not the end. */
export function runFixture(
  name: string,
  args: readonly string[] = [],
  env: NodeJS.ProcessEnv = {},
): Promise<FixtureResult> {
  const file = fileURLToPath(new URL(`../fixtures/${name}`, import.meta.url));
  const options = ['--conditions=@guesthouse/source', '--expose-gc', '--import', 'tsx'];
  const child = spawn(process.execPath, [...options, file, ...args], {
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
