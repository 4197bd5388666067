/** One entry of an initramfs archive. */
export type CpioEntry =
  | { kind: 'directory'; path: string; mode?: number }
  | { kind: 'file'; path: string; content: Buffer | string; mode?: number }
  | { kind: 'symlink'; path: string; target: string }
  | { kind: 'character-device'; path: string; major: number; minor: number; mode?: number };

const TYPE_BITS = {
  directory: 0o040000,
  file: 0o100000,
  symlink: 0o120000,
  'character-device': 0o020000,
} as const;

/**
 * Packs entries as a cpio archive in the "newc" format, the one a Linux kernel unpacks as its initramfs.
 * Written here and not by cpio(1) so that device nodes need no root, and equal input gives equal bytes.
 * Parents are not added: list a directory before what lies in it.
 * Format: the kernel's Documentation/driver-api/early-userspace/buffer-format.rst.
 */
export function newcArchive(entries: readonly CpioEntry[]): Buffer {
  const parts = entries.flatMap((entry, index) =>
    record(entry.path, modeOf(entry), contentOf(entry), index + 1, deviceOf(entry)),
  );
  return Buffer.concat([...parts, ...record('TRAILER!!!', 0, Buffer.alloc(0), 0, [0, 0])]);
}

function modeOf(entry: CpioEntry): number {
  const permissions = entry.kind === 'symlink' ? 0o777 : (entry.mode ?? defaultMode(entry));
  return TYPE_BITS[entry.kind] | permissions;
}

function defaultMode(entry: CpioEntry): number {
  return entry.kind === 'directory' ? 0o755 : 0o644;
}

function contentOf(entry: CpioEntry): Buffer {
  if (entry.kind === 'file') return Buffer.from(entry.content);
  if (entry.kind === 'symlink') return Buffer.from(entry.target);
  return Buffer.alloc(0);
}

function deviceOf(entry: CpioEntry): [number, number] {
  return entry.kind === 'character-device' ? [entry.major, entry.minor] : [0, 0];
}

function record(
  path: string,
  mode: number,
  content: Buffer,
  inode: number,
  [major, minor]: readonly [number, number],
): Buffer[] {
  const name = Buffer.from(`${path}\0`);
  const links = 1;
  const fields = [inode, mode, 0, 0, links, 0, content.length, 0, 0, major, minor, name.length, 0];
  const header = Buffer.from(`070701${fields.map(hex8).join('')}`);
  return [padTo4(Buffer.concat([header, name])), padTo4(content)];
}

function hex8(value: number): string {
  return value.toString(16).toUpperCase().padStart(8, '0');
}

function padTo4(data: Buffer): Buffer {
  const missing = (4 - (data.length % 4)) % 4;
  return missing === 0 ? data : Buffer.concat([data, Buffer.alloc(missing)]);
}
