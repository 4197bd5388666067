import { existsSync } from 'node:fs';
import { cp, mkdir, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

const packageRoot = fileURLToPath(new URL('../../', import.meta.url));

/** What fixtures and examples are made of. */
const sources = ['src', 'codegen', 'examples', 'test/fixtures', 'test/every-method'];

/** Where the package is compiled to, for processes that have no compiler of their own. */
export const compiledRoot = join(packageRoot, 'build/fixtures');

/** Vitest's global set-up. */
export default (): Promise<void> => compileFixtures(compiledRoot, join(packageRoot, 'build'));

/**
 * Compiles the package, its fixtures and its examples without looking at types, so that a process,
 * a worker or a sanitizer starts in a moment.
 *
 * @param nativeBuild - Has `Release/guesthouse_libvirt.node`.
 */
export async function compileFixtures(root: string, nativeBuild: string): Promise<void> {
  await rm(root, { recursive: true, force: true });
  for (const source of sources) await compileDirectory(source, root);
  await cp(join(packageRoot, 'ir'), join(root, 'ir'), { recursive: true });
  await symlink(nativeBuild, join(root, 'build'));
  // Examples import the package by its name.
  const manifest = {
    name: '@guesthouse/libvirt',
    type: 'module',
    exports: { '.': './src/index.js', './*': './src/*.js' },
  };
  await writeFile(join(root, 'package.json'), JSON.stringify(manifest));
}

async function compileDirectory(directory: string, root: string): Promise<void> {
  const from = join(packageRoot, directory);
  if (!existsSync(from)) throw new Error(`${from} is gone`);
  const files = await readdir(from, { recursive: true });
  for (const file of files.filter((name) => name.endsWith('.ts'))) {
    const { outputText } = ts.transpileModule(await readFile(join(from, file), 'utf8'), {
      compilerOptions: {
        target: ts.ScriptTarget.ES2023,
        module: ts.ModuleKind.ESNext,
        verbatimModuleSyntax: true,
        rewriteRelativeImportExtensions: true,
      },
    });
    const target = join(root, directory, file.replace(/\.ts$/, '.js'));
    await mkdir(dirname(target), { recursive: true });
    await writeFile(target, outputText);
  }
}
