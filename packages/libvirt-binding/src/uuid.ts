/** The 16 bytes of a UUID, which may be given as text with or without hyphens. */
export function uuidBytes(uuid: string | Uint8Array): Uint8Array {
  if (typeof uuid !== 'string') return uuid;
  const digits = uuid.replaceAll('-', '');
  if (!/^[0-9a-f]{32}$/i.test(digits)) throw new TypeError(`not a UUID: ${uuid}`);
  return Uint8Array.from(Buffer.from(digits, 'hex'));
}
