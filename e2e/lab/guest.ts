import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { type CpioEntry, newcArchive } from './cpio.ts';
import { GUEST_MODULES, guestFiles } from './guest-files.ts';
import { guestKernel } from './guest-kernel.ts';
import { modulesInLoadOrder } from './kernel-modules.ts';
import { labCacheDir } from './lab-paths.ts';
import { publishDirectory } from './publish-directory.ts';
import { runCommand } from './run-command.ts';

export { GUEST_PROMPT, GUEST_READY_LINE } from './guest-files.ts';

/** Paths of a kernel and an initramfs for direct boot. */
export interface GuestImage {
  kernel: string;
  initrd: string;
}

/**
 * Kernel arguments under which the image speaks on its serial port. The kernel counts ticks of the timer at boot,
 * and stops where too few came: under emulation on a busy machine that would be now and then.
 */
export const GUEST_CMDLINE = 'console=ttyS0,115200 quiet panic=1 no_timer_check';

/**
 * A Linux guest that boots in two seconds under software emulation: Debian's cloud kernel and one busybox.
 * It prints GUEST_READY_LINE on ttyS0 and runs a shell there; it powers off at the ACPI button, and its
 * virtio disks, NICs, balloon and consoles work. Built once per content, under `cacheDir`.
 */
export async function buildGuestImage({ cacheDir = labCacheDir } = {}): Promise<GuestImage> {
  const kernel = await guestKernel(cacheDir);
  const archive = newcArchive(await guestEntries(kernel.modulesDir));
  const key = createHash('sha256').update(archive).digest('hex').slice(0, 16);
  const directory = await publishDirectory(join(cacheDir, 'initrd', key), async (draft) => {
    await writeFile(join(draft, 'initrd.gz'), await promisify(gzip)(archive, { level: 6 }));
  });
  return { kernel: kernel.imagePath, initrd: join(directory, 'initrd.gz') };
}

async function guestEntries(modulesDir: string): Promise<CpioEntry[]> {
  const modules = await modulesInLoadOrder(modulesDir, GUEST_MODULES);
  const applets = (await runCommand('busybox', ['--list'])).split('\n').filter(Boolean);
  const texts = guestFiles(modules.map((module) => basename(module.path)));
  return [
    ...DIRECTORIES.map((path): CpioEntry => ({ kind: 'directory', path })),
    // The kernel opens this as init's first terminal, before anything could mount /dev.
    { kind: 'character-device', path: 'dev/console', major: 5, minor: 1, mode: 0o600 },
    { kind: 'file', path: 'bin/busybox', content: await readFile(BUSYBOX), mode: 0o755 },
    { kind: 'symlink', path: 'init', target: 'bin/busybox' },
    ...applets
      .filter((name) => name !== 'busybox')
      .map((name): CpioEntry => ({ kind: 'symlink', path: `bin/${name}`, target: 'busybox' })),
    ...(await Promise.all(modules.map((module) => moduleEntry(module.path)))),
    ...Object.entries(texts).map(([path, content]) => textEntry(path, content)),
  ];
}

/** From the package busybox-static: a dynamic one would need its libraries in the guest. */
const BUSYBOX = '/bin/busybox';

const DIRECTORIES = [
  ...['bin', 'dev', 'etc', 'etc/acpi', 'etc/acpi/PWRF', 'lib', 'lib/modules'],
  ...['proc', 'run', 'sys', 'tmp'],
];

async function moduleEntry(path: string): Promise<CpioEntry> {
  const content = await readFile(path);
  return { kind: 'file', path: `lib/modules/${basename(path)}`, content };
}

function textEntry(path: string, content: string): CpioEntry {
  return { kind: 'file', path, content, mode: content.startsWith('#!') ? 0o755 : 0o644 };
}
