import { fileURLToPath } from 'node:url';
import { talkTo, type TalkingProgram } from './talking-program.ts';

/** The system's own Python: python3-libvirt is installed for no other. */
const interpreter = '/usr/bin/python3';

/** A script of `baselines/` that answers each line with a line. */
export type PythonScript = TalkingProgram;

export function runPython(script: string, args: readonly string[]): PythonScript {
  const path = fileURLToPath(new URL(`../baselines/${script}`, import.meta.url));
  return talkTo(interpreter, [path, ...args], script);
}
