import { readFile, readdir } from 'node:fs/promises';
import { basename, join } from 'node:path';

/** A kernel module file, and the names of those that must be loaded before it. */
export interface KernelModule {
  name: string;
  path: string;
  dependsOn: readonly string[];
}

/**
 * The wanted modules and all they need, in an order in which insmod accepts them.
 * A name without a file is skipped: kernels build some drivers in.
 */
export async function modulesInLoadOrder(
  modulesDir: string,
  wanted: readonly string[],
): Promise<KernelModule[]> {
  const files = await readdir(modulesDir, { recursive: true });
  const pathOf = new Map(
    files.filter((file) => file.endsWith('.ko')).map((file) => [moduleName(file), file]),
  );
  const ordered = new Map<string, KernelModule>();
  const visit = async (name: string): Promise<void> => {
    const file = pathOf.get(name);
    if (file === undefined || ordered.has(name)) return;
    const path = join(modulesDir, file);
    const dependsOn = dependenciesIn(await readFile(path));
    for (const dependency of dependsOn) await visit(dependency);
    ordered.set(name, { name, path, dependsOn });
  };
  for (const name of wanted) await visit(name);
  return [...ordered.values()];
}

/** The kernel takes `-` and `_` in module names as equal; `depends=` lists always use `_`. */
export function moduleName(file: string): string {
  return basename(file, '.ko').replaceAll('-', '_');
}

/** Reads the `depends=` string of a module's .modinfo section without parsing the ELF around it. */
export function dependenciesIn(module: Buffer): string[] {
  const key = Buffer.from('\0depends=');
  const start = module.indexOf(key);
  if (start < 0) return [];
  const end = module.indexOf(0, start + key.length);
  const list = module.subarray(start + key.length, end).toString('latin1');
  return list.split(',').filter((name) => name !== '');
}
