import type { CallbackIr, FieldIr, LibraryIr, StructIr } from '../ir.ts';
import { banner } from './banner.ts';

const parameterAliases = ['virBlkioParameter', 'virMemoryParameter', 'virSchedParameter'];

/** Whether a struct is another name of a typed parameter. */
export const isParameterAlias = (name: string): boolean => parameterAliases.includes(name);

/** libvirt's types as far as its functions need them, in a namespace of their own. */
export function emitTypes(libraries: readonly LibraryIr[]): string {
  const opaques = libraries.flatMap((library) => library.opaques);
  const structs = libraries
    .flatMap((library) => library.structs)
    .filter((struct) => !parameterAliases.includes(struct.name));
  const aliases = libraries.flatMap((library) => library.aliases);
  const callbacks = libraries.flatMap((library) => library.callbacks);
  const enums = libraries.flatMap((library) => library.enums);
  return [
    `${banner}#pragma once\n\n#include <cstddef>\n\nnamespace lv {\n`,
    ...enums.map((entry) => `using ${entry.name} = int;`),
    '',
    ...[...opaques, ...structs.map((struct) => struct.name)].map((name) => `struct ${name};`),
    ...parameterAliases.map((name) => `using ${name} = virTypedParameter;`),
    '',
    ...aliases.map((alias) => `using ${alias.name} = ${alias.type.replace(/ \*$/, '*')};`),
    '',
    // Callbacks are function types with a pointer's name: the type is the pointer.
    ...[...callbacks]
      .sort(byDependency)
      .map(
        (callback) =>
          `using ${callback.name} = ${callback.returns} (*)(${callback.args.map((arg) => arg.type).join(', ')});`,
      ),
    '',
    ...structs.map(emitStruct),
    '}  // namespace lv\n',
  ].join('\n');
}

/** Callbacks that take callbacks come last. */
function byDependency(a: CallbackIr, b: CallbackIr): number {
  const depends = (callback: CallbackIr) =>
    callback.args.some((arg) => /Callback$|Func$/.test(arg.type)) ? 1 : 0;
  return depends(a) - depends(b);
}

function emitStruct(struct: StructIr): string {
  return `struct ${struct.name} {\n${struct.fields.map(emitField).join('')}};\n`;
}

function emitField(field: FieldIr): string {
  if (field.type === 'union') {
    const members = [
      'int i',
      'unsigned int ui',
      'long long l',
      'unsigned long long ul',
      'double d',
    ];
    return `  union {\n${[...members, 'char b', 'char* s'].map((member) => `    ${member};\n`).join('')}  } ${field.name};\n`;
  }
  return `  ${field.type} ${field.name}${field.length === undefined ? '' : `[${field.length}]`};\n`;
}
