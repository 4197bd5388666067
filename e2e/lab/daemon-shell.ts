import { type ChildProcessByStdio, spawn } from 'node:child_process';
import { once } from 'node:events';
import { type Interface, createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';

/** The shell that keeps one private daemon: takes commands, ends when told so or when this process ends. */
export class DaemonShell {
  readonly #child: ChildProcessByStdio<Writable, Readable, Readable>;
  readonly #answers: Interface;
  readonly #ended: Promise<unknown>;
  #said = '';
  #last: Promise<unknown> = Promise.resolve();
  alive = true;

  constructor(args: readonly string[]) {
    // Detached: Ctrl-C in a terminal must not kill it before it has tidied up.
    this.#child = spawn('sh', args, { stdio: ['pipe', 'pipe', 'pipe'], detached: true });
    this.#answers = createInterface({ input: this.#child.stdout });
    this.#child.stderr.on('data', (data: Buffer) => (this.#said += data.toString()));
    this.#child.stdin.on('error', () => undefined); // it ended first: `ended` tells
    this.#ended = once(this.#child, 'exit').finally(() => (this.alive = false));
  }

  /** What the shell wrote to standard error so far. */
  get said(): string {
    return this.#said;
  }

  /** Sends one command and waits until it is done; commands run one after the other. */
  async command(line: string): Promise<void> {
    const done = this.#last.then(async () => {
      const answered = once(this.#answers, 'line');
      this.#child.stdin.write(`${line}\n`);
      await Promise.race([answered, this.#ended]);
    });
    this.#last = done;
    await done;
  }

  async end(): Promise<void> {
    this.#child.stdin.end();
    await this.#ended;
  }
}
