/** More CPUs than any host has; a bound for what a text could claim. */
const maximumCpuId = 16_383;

/**
 * The CPUs of a list as libvirt writes it, such as `0-3,^2,8`, in ascending order.
 * @returns undefined where the text is no such list
 */
export function toCpuSet(text: string | undefined): readonly number[] | undefined {
  if (text === undefined) return undefined;
  const cpus = new Set<number>();
  for (const part of text.split(',')) {
    const match = /^(\^?)(\d{1,5})(?:-(\d{1,5}))?$/.exec(part.trim());
    if (match === null) return undefined;
    const first = Number(match[2]);
    const last = Number(match[3] ?? first);
    if (last < first || last > maximumCpuId) return undefined;
    for (let cpu = first; cpu <= last; cpu += 1)
      if (match[1] === '^') cpus.delete(cpu);
      else cpus.add(cpu);
  }
  return [...cpus].sort((a, b) => a - b);
}
