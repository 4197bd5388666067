import { mkdir, readdir, rename } from 'node:fs/promises';
import { join } from 'node:path';
import { publishDirectory } from './publish-directory.ts';
import { runCommand } from './run-command.ts';

/** An unpacked kernel: its image, and the directory under which its modules lie. */
export interface GuestKernel {
  version: string;
  imagePath: string;
  modulesDir: string;
}

const META_PACKAGE = 'linux-image-cloud-amd64';

/**
 * Debian's small kernel for virtual machines, unpacked and not installed: no root, no boot loader triggers.
 * What the cache holds is used without asking apt; otherwise the package's present version is fetched.
 */
export async function guestKernel(cacheDir: string): Promise<GuestKernel> {
  const kernelsDir = join(cacheDir, 'kernel');
  await mkdir(kernelsDir, { recursive: true });
  const cached = (await readdir(kernelsDir)).filter((name) => name.startsWith('linux-image-'));
  const name = cached.sort().at(-1) ?? (await kernelPackageName());
  const directory = await publishDirectory(join(kernelsDir, name), (draft) =>
    fetchKernel(name, draft),
  );
  return {
    version: name.replace('linux-image-', ''),
    imagePath: join(directory, 'vmlinuz'),
    modulesDir: join(directory, 'modules'),
  };
}

/** The meta package is empty: the kernel is in the versioned package that it depends on. */
async function kernelPackageName(): Promise<string> {
  const depends = await runCommand('apt-cache', ['depends', META_PACKAGE]).catch(
    (cause: unknown) => {
      throw new Error("The lab's guest needs apt: its kernel comes from Debian's archive", {
        cause,
      });
    },
  );
  const name = /Depends: (linux-image-\S+)/.exec(depends)?.[1];
  if (name === undefined) throw new Error(`${META_PACKAGE} names no kernel: run apt-get update`);
  return name;
}

async function fetchKernel(packageName: string, draft: string): Promise<void> {
  await runCommand('apt-get', ['download', packageName], { cwd: draft, timeoutMs: 300_000 });
  const archive = (await readdir(draft)).find((file) => file.endsWith('.deb'));
  if (archive === undefined) throw new Error(`apt-get download left no file for ${packageName}`);
  const root = join(draft, 'root');
  await runCommand('dpkg', ['-x', join(draft, archive), root]);
  const version = packageName.replace('linux-image-', '');
  await rename(join(root, 'boot', `vmlinuz-${version}`), join(draft, 'vmlinuz'));
  await rename(join(root, 'lib/modules', version, 'kernel'), join(draft, 'modules'));
  await runCommand('rm', ['-rf', root, join(draft, archive)]);
}
