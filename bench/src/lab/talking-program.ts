import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { basename } from 'node:path';
import { createInterface } from 'node:readline';

/** A program that answers each line with a line. */
export interface TalkingProgram {
  /** The next line that it prints; an error if it ends instead. */
  line(): Promise<string>;
  send(line: string): void;
  end(): Promise<void>;
}

/** @param name - Of the program, for the error when it ends early. */
export function talkTo(
  program: string,
  args: readonly string[],
  name = basename(program),
): TalkingProgram {
  const child = spawn(program, args, { stdio: ['pipe', 'pipe', 'inherit'] });
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  return {
    line: async () => {
      const next = await lines.next();
      if (next.done) throw new Error(`${name} ended early`);
      return next.value;
    },
    send: (line) => child.stdin.write(`${line}\n`),
    end: async () => {
      child.stdin.end();
      if (child.exitCode === null) await once(child, 'exit');
    },
  };
}
