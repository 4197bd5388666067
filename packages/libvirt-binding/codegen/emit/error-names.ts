import type { EnumIr, LibraryIr } from '../ir.ts';
import { banner } from './banner.ts';

/** libvirt's own names of error codes and domains, by number. */
export function emitErrorNames(core: LibraryIr): string {
  const find = (name: string): EnumIr => {
    const found = core.enums.find((entry) => entry.name === name);
    if (!found) throw new Error(`no enum ${name}`);
    return found;
  };
  const table = (constant: string, entry: EnumIr): string =>
    `\nexport const ${constant}: Readonly<Record<number, string>> = {\n${entry.values
      .filter(({ name }) => !name.endsWith('_LAST'))
      .map(({ name, value }) => `  ${value}: '${name}',\n`)
      .join('')}};\n`;
  return (
    banner +
    table('errorCodeNames', find('virErrorNumber')) +
    table('errorDomainNames', find('virErrorDomain'))
  );
}
