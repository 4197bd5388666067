import { readFile } from 'node:fs/promises';

/** Of Linux's clock ticks, in which /proc counts processor time. */
const ticksPerSecond = 100;
const mebibyte = 1024 * 1024;

/** Processor seconds that a process has used, in user and kernel mode. */
export async function cpuSeconds(pid: number): Promise<number> {
  const stat = await readFile(`/proc/${pid}/stat`, 'utf8');
  // The name in brackets may hold spaces; after it, the 12th and 13th fields are utime and stime.
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return (Number(fields[11]) + Number(fields[12])) / ticksPerSecond;
}

/** What a process holds in memory now, and the most that it ever held. */
export async function memoryMiB(pid: number): Promise<{ now: number; peak: number }> {
  const status = await readFile(`/proc/${pid}/status`, 'utf8');
  const of = (field: string) => {
    const kib = new RegExp(`^${field}:\\s+(\\d+) kB`, 'm').exec(status)?.[1];
    return (Number(kib) * 1024) / mebibyte;
  };
  return { now: of('VmRSS'), peak: of('VmHWM') };
}
