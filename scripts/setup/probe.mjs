import { existsSync, readdirSync } from 'node:fs';
import { delimiter, join } from 'node:path';

// Daemons lie in directories that an ordinary user's PATH leaves out.
const SYSTEM_BIN = ['/usr/sbin', '/sbin', '/usr/local/sbin'];
const LIBRARY_DIRS = [
  ...['/usr/lib/x86_64-linux-gnu', '/usr/lib/aarch64-linux-gnu', '/usr/lib64', '/usr/lib'],
  '/usr/local/lib',
];
const FONT_DIR = '/usr/share/fonts';

/** @param {string} command */
export function hasCommand(command) {
  const directories = [...(process.env.PATH ?? '').split(delimiter), ...SYSTEM_BIN];
  return directories.some((directory) => directory !== '' && existsSync(join(directory, command)));
}

/** @param {string} path */
export function hasFile(path) {
  return existsSync(path);
}

/** @param {string} soname as the dynamic linker looks for it, `libvirt.so.0` */
export function hasLibrary(soname) {
  return LIBRARY_DIRS.some((directory) => existsSync(join(directory, soname)));
}

/** Whether any TrueType font is installed: without one a browser draws boxes, or nothing. */
export function hasFont() {
  return (
    existsSync(FONT_DIR) &&
    readdirSync(FONT_DIR, { recursive: true }).some((file) => /\.(ttf|otf)$/.test(String(file)))
  );
}
