import { spawn } from 'node:child_process';

/**
 * Runs a command without a terminal to ask on; what it prints is kept, and shown only if it fails.
 * @param {readonly string[]} command
 * @param {{ cwd?: string, env?: NodeJS.ProcessEnv }} [options]
 * @returns {Promise<string>} all it printed
 */
export function run([program = '', ...args], options = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { ...options, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    const keep = (/** @type {Buffer} */ data) => (output += data.toString());
    child.stdout.on('data', keep);
    child.stderr.on('data', keep);
    child.on('error', reject);
    child.on('close', (code, signal) => {
      if (code === 0) resolve(output);
      else reject(new CommandFailure([program, ...args].join(' '), code ?? signal, output));
    });
  });
}

/** @param {readonly string[]} command */
export function succeeds(command) {
  return run(command).then(
    () => true,
    () => false,
  );
}

/** A command that ended with an error, and everything it printed. */
export class CommandFailure extends Error {
  /** @override */
  name = 'CommandFailure';

  /**
   * @param {string} command
   * @param {number | string | null} ending exit code or signal
   * @param {string} output
   */
  constructor(command, ending, output) {
    super(`${command} ended with ${ending}\n${output.trimEnd()}`);
    this.output = output;
  }
}
