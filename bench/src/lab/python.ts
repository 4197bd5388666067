import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

/** The system's own Python: python3-libvirt is installed for no other. */
const interpreter = '/usr/bin/python3';

/** A script of `baselines/` that answers each line with a line. */
export interface PythonScript {
  /** The next line that it prints; an error if it ends instead. */
  line(): Promise<string>;
  send(line: string): void;
  end(): Promise<void>;
}

export function runPython(script: string, args: readonly string[]): PythonScript {
  const path = fileURLToPath(new URL(`../baselines/${script}`, import.meta.url));
  const child = spawn(interpreter, [path, ...args], { stdio: ['pipe', 'pipe', 'inherit'] });
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  return {
    line: async () => {
      const next = await lines.next();
      if (next.done) throw new Error(`${script} ended early`);
      return next.value;
    },
    send: (line) => child.stdin.write(`${line}\n`),
    end: async () => {
      child.stdin.end();
      if (child.exitCode === null) await once(child, 'exit');
    },
  };
}
