import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { repositoryDir } from '../lab/lab-paths.ts';

const launcher = join(repositoryDir, 'apps/server/bin/guesthouse.mjs');

/** One run of the built server, with all that it has said. */
export class ServerProcess {
  readonly #child: ChildProcess;
  readonly ended: Promise<number | null>;
  #stdout = '';
  #stderr = '';
  #ended = false;

  constructor(args: readonly string[], env: Readonly<Record<string, string>>) {
    const { PATH, HOME } = process.env;
    // An environment of its own: settings of whoever runs the tests must not change their result.
    this.#child = spawn(process.execPath, [launcher, ...args], {
      env: { PATH, HOME, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    this.#child.stdout?.setEncoding('utf8').on('data', (text: string) => (this.#stdout += text));
    this.#child.stderr?.setEncoding('utf8').on('data', (text: string) => (this.#stderr += text));
    this.ended = once(this.#child, 'close').then(([code]: unknown[]) => {
      this.#ended = true;
      return typeof code === 'number' ? code : null;
    });
  }

  get running(): boolean {
    return !this.#ended;
  }

  get pid(): number {
    if (this.#child.pid === undefined) throw new Error('The server could not be started.');
    return this.#child.pid;
  }

  /** What a person at the terminal reads. */
  get stdout(): string {
    return this.#stdout;
  }

  /** The structured log. */
  get stderr(): string {
    return this.#stderr;
  }

  /** Asks it to end, or with SIGKILL ends it without asking, and waits until it has. */
  async terminate(signal: 'SIGTERM' | 'SIGKILL' = 'SIGTERM'): Promise<number | null> {
    if (this.running) this.#child.kill(signal);
    return this.ended;
  }
}
