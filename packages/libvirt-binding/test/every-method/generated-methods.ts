import { readFileSync } from 'node:fs';
import { classify, type Classified } from '../../codegen/classify.ts';
import type { LibraryIr, LibraryName } from '../../codegen/ir.ts';
import { withLaterFunctions } from '../../codegen/later.ts';

const readIr = (name: LibraryName): LibraryIr =>
  JSON.parse(readFileSync(new URL(`../../ir/${name}.json`, import.meta.url), 'utf8')) as LibraryIr;

/** What is committed, with what later releases added. */
export const libraries = withLaterFunctions(
  (['core', 'qemu', 'lxc', 'admin'] as const).map(readIr),
);

const generated = libraries
  .flatMap((library) => library.functions.map(classify))
  .filter((entry) => entry.class === 'generated');

const isAdmin = ({ fn }: Classified): boolean => fn.name.startsWith('virAdm');

export const hypervisorMethods = generated.filter((entry) => !isAdmin(entry));
export const adminMethods = generated.filter(isAdmin);
