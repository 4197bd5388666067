import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runCommand } from '../../../e2e/lab/run-command.ts';
import { talkTo, type TalkingProgram } from './talking-program.ts';

/** Compiles a source of `baselines/` against libvirt, and runs it. */
export async function runC(source: string, args: readonly string[]): Promise<TalkingProgram> {
  const path = fileURLToPath(new URL(`../baselines/${source}`, import.meta.url));
  const directory = await mkdtemp(join(tmpdir(), 'guesthouse-bench-'));
  const program = join(directory, 'baseline');
  await runCommand('gcc', ['-O2', '-o', program, path, '-lvirt']);
  const running = talkTo(program, args, source);
  return {
    ...running,
    end: async () => {
      await running.end();
      await rm(directory, { recursive: true, force: true });
    },
  };
}
