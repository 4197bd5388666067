import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, rename, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { availableParallelism } from 'node:os';
import { basename, dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const run = promisify(execFile);
const packageRoot = fileURLToPath(new URL('../../', import.meta.url));
const native = join(packageRoot, 'native');
const cache = fileURLToPath(new URL('../../../../.cache/sanitized/', import.meta.url));

const flags = [
  ...['-std=gnu++20', '-fPIC', '-fvisibility=hidden', '-pthread', '-DNAPI_VERSION=8'],
  ...['-DNAPI_DISABLE_CPP_EXCEPTIONS', '-DNODE_API_SWALLOW_UNTHROWABLE_EXCEPTIONS'],
  // Compiling is what takes long.
  ...['-O0', '-g1', '-fno-omit-frame-pointer', '-fsanitize=address'],
];

/**
 * A directory with a build of the native part under AddressSanitizer, as
 * `Release/guesthouse_libvirt.node`. Built once for each state of the sources.
 */
export async function buildSanitizedAddon(): Promise<string> {
  const sources = (await readdir(native, { recursive: true }))
    .filter((file) => /\.(cc|h)$/.test(file) && !file.endsWith('headers-check.cc'))
    .sort();
  const directory = join(cache, fingerprint(sources));
  if (existsSync(directory)) return directory;
  await mkdir(cache, { recursive: true });
  const draft = await mkdtemp(join(cache, 'draft-'));
  const units = sources.filter((file) => file.endsWith('.cc'));
  const objects = await compileAll(units, draft);
  await mkdir(join(draft, 'Release'));
  const output = join(draft, 'Release/guesthouse_libvirt.node');
  await run('g++', [
    ...['-shared', '-fsanitize=address', '-Wl,-z,nodelete', '-o', output],
    ...[...objects, '-ldl', '-lpthread'],
  ]);
  await Promise.all(objects.map((object) => rm(object)));
  await forgetOthers(draft);
  await rename(draft, directory);
  return directory;
}

/**
 * What must be in a process before anything else: the runtime of the sanitizer, and the library of
 * libvirt's whose functions it wraps and looks for at the start, when libvirt is not loaded yet.
 */
export async function sanitizerPreload(): Promise<string> {
  const { stdout } = await run('g++', ['-print-file-name=libasan.so']);
  return `${stdout.trim()} libtirpc.so.3`;
}

function fingerprint(sources: readonly string[]): string {
  const hash = createHash('sha256').update(flags.join(' ')).update(process.version);
  for (const file of sources) hash.update(file).update(readFileSync(join(native, file)));
  return hash.digest('hex').slice(0, 16);
}

/** As many at a time as there are processors. */
async function compileAll(units: readonly string[], directory: string): Promise<string[]> {
  const objects: string[] = [];
  const waiting = [...units];
  const nodeAddonApi = dirname(createRequire(import.meta.url).resolve('node-addon-api'));
  const includes = [`-I${join(nodePrefix(), 'include/node')}`, `-I${nodeAddonApi}`];
  const worker = async () => {
    for (let unit = waiting.pop(); unit !== undefined; unit = waiting.pop()) {
      const object = join(directory, `${unit.replaceAll('/', '-')}.o`);
      await run('g++', [...flags, ...includes, '-c', join(native, unit), '-o', object]);
      objects.push(object);
    }
  };
  await Promise.all(Array.from({ length: availableParallelism() }, worker));
  return objects;
}

/** Where this Node has its headers: beside its executable, or in the system's directory. */
function nodePrefix(): string {
  const prefixes = [resolve(dirname(process.execPath), '..'), '/usr', '/usr/local'];
  const found = prefixes.find((prefix) => existsSync(join(prefix, 'include/node/node_api.h')));
  if (!found) throw new Error("Node's headers are not installed");
  return found;
}

async function forgetOthers(draft: string): Promise<void> {
  for (const name of await readdir(cache))
    if (name !== basename(draft)) await rm(join(cache, name), { recursive: true, force: true });
}
