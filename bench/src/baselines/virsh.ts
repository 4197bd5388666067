import { timedCommand } from '../lab/timed-command.ts';

/** Milliseconds of one virsh command, from the start of its process to its end. */
export function virshMs(uri: string, ...args: string[]): Promise<number> {
  return timedCommand('virsh', ['-q', '-c', uri, ...args]);
}

/** The same without what it takes to start virsh and to connect, measured just before. */
export async function virshCommandOnlyMs(uri: string, ...args: string[]): Promise<number> {
  const connectMs = await virshMs(uri, 'uri');
  return (await virshMs(uri, ...args)) - connectMs;
}
