/** `255.255.255.0` is 24; undefined for what is no mask of ones followed by zeros. */
export function prefixOfNetmask(netmask: string | undefined): number | undefined {
  const match = netmask === undefined ? null : /^(\d+)\.(\d+)\.(\d+)\.(\d+)$/.exec(netmask);
  if (match === null) return undefined;
  const bytes = match.slice(1).map(Number);
  if (bytes.some((byte) => byte > 255)) return undefined;
  const bits = bytes.map((byte) => byte.toString(2).padStart(8, '0')).join('');
  return /^1*0*$/.test(bits) ? bits.replaceAll('0', '').length : undefined;
}
