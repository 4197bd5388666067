import { arrayLengths, fieldNotes, nullableFields, outputStructs } from '../annotations/structs.ts';
import type { FieldIr, LibraryIr, StructIr } from '../ir.ts';
import { camelCase } from '../naming.ts';
import { banner } from './banner.ts';

interface FieldMapping {
  readonly field: FieldIr;
  readonly ts: string;
  readonly cpp: string;
}

const numberTypes = /^(unsigned char|unsigned short|int|unsigned int|unsigned long)$/;

function mapField(struct: StructIr, field: FieldIr): FieldMapping {
  const value = `value.${field.name}`;
  const length = arrayLengths[struct.name]?.[field.name];
  const nullable = nullableFields[struct.name]?.includes(field.name) ?? false;
  if (length !== undefined) return mapArray(field, `value.${length}`, value);
  if (field.type === 'char' && field.length !== undefined)
    return { field, ts: 'string', cpp: `JsBoundedString(env, ${value}, sizeof ${value})` };
  if (field.type === 'char *')
    return nullable
      ? { field, ts: 'string | null', cpp: `JsNullableString(env, ${value})` }
      : { field, ts: 'string', cpp: `JsString(env, ${value} != nullptr ? ${value} : "")` };
  if (numberTypes.test(field.type)) return { field, ts: 'number', cpp: `JsInteger(env, ${value})` };
  if (/long long$|Cursor$/.test(field.type))
    return { field, ts: 'bigint', cpp: `JsInteger(env, ${value})` };
  throw new Error(`${struct.name}.${field.name}: no rule for ${field.type}`);
}

function mapArray(field: FieldIr, length: string, value: string): FieldMapping {
  if (field.type === 'char **')
    return { field, ts: 'string[]', cpp: `JsStrings(env, ${value}, ${length})` };
  if (field.type === 'unsigned char *')
    return {
      field,
      ts: 'Uint8Array',
      cpp: `JsBuffer(env, ${value}, static_cast<size_t>(${length}))`,
    };
  const struct = field.type.replace(/Ptr$/, '');
  const ts = outputStructs[struct];
  if (ts === undefined) throw new Error(`${field.name}: no rule for an array of ${field.type}`);
  return { field, ts: `${ts}[]`, cpp: `JsStructs(env, ${value}, ${length})` };
}

function selected(libraries: readonly LibraryIr[]): { struct: StructIr; fields: FieldMapping[] }[] {
  const structs = libraries.flatMap((library) => library.structs);
  return Object.keys(outputStructs).map((name) => {
    const struct = structs.find((candidate) => candidate.name === name);
    if (!struct) throw new Error(`no struct ${name}`);
    const lengths = new Set(Object.values(arrayLengths[name] ?? {}));
    const fields = struct.fields.filter((field) => !lengths.has(field.name));
    return { struct, fields: fields.map((field) => mapField(struct, field)) };
  });
}

/** The conversions of structs to plain objects. */
export function emitStructsCpp(libraries: readonly LibraryIr[]): {
  header: string;
  source: string;
} {
  const structs = selected(libraries);
  const header = [
    `${banner}#pragma once\n\n#include <napi.h>\n\n#include "types.h"\n\nnamespace guesthouse {\n`,
    ...structs.map(
      ({ struct }) => `napi_value ToJs(napi_env env, const lv::${struct.name}& value);`,
    ),
    '\n}  // namespace guesthouse\n',
  ].join('\n');
  const source = [
    `${banner}#include "structs.h"\n\n#include "../marshal/struct-fields.h"\n\nnamespace guesthouse {\n`,
    ...structs.map(({ struct, fields }) => {
      const sets = fields.map(
        ({ field, cpp }) => `  JsSet(env, object, "${camelCase(field.name)}", ${cpp});\n`,
      );
      return `napi_value ToJs(napi_env env, const lv::${struct.name}& value) {\n  napi_value object = JsObject(env);\n${sets.join('')}  return object;\n}\n`;
    }),
    '}  // namespace guesthouse\n',
  ].join('\n');
  return { header, source };
}

/** The declarations of the same objects. */
export function emitStructsTs(libraries: readonly LibraryIr[]): string {
  const declarations = selected(libraries).map(({ struct, fields }) => {
    const lines = fields.map(({ field, ts }) => {
      const note = fieldNotes[struct.name]?.[field.name];
      return `${note ? `  /** ${note} */\n` : ''}  readonly ${camelCase(field.name)}: ${ts};\n`;
    });
    return `\n/** libvirt's \`${struct.name}\`. */\nexport interface ${outputStructs[struct.name]} {\n${lines.join('')}}\n`;
  });
  return banner + declarations.join('');
}
