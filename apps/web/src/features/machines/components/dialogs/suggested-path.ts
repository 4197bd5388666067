/** A file name that is not there yet, from a name that may hold anything. */
export function suggestedPath(name: string, suffix: string, now: Date): string {
  const plain = name.replaceAll(/[^\p{L}\p{N}._-]+/gu, '-');
  const day = now.toISOString().slice(0, 10);
  return `/var/tmp/${plain}-${day}.${suffix}`;
}
