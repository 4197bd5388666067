import { functionNotes } from '../annotations/notes.ts';
import { handWrittenMethods } from '../annotations/methods.ts';
import type { Classified } from '../classify.ts';
import type { FunctionIr } from '../ir.ts';
import type { JsValue, MarshalledFunction } from '../marshal.ts';
import { enumTypeName, methodName, objectTypes } from '../naming.ts';
import { outputStructs } from '../annotations/structs.ts';
import { banner } from './banner.ts';
import type { CallGroup } from './cpp-calls.ts';

/** Integer arguments that combine bits keep the type `number`. */
const bitArguments = new Set(['flags', 'stats', 'types']);

interface Method {
  readonly text: string;
  readonly types: readonly string[];
}

/** The base class of one class, with a method for each generated function. */
export function emitClass(group: CallGroup): string {
  const { objectType } = group;
  const methods = group.members
    .filter(({ fn }) => !handWrittenMethods.has(fn.name))
    .map((member) => emitMethod(group, member));
  const used = new Set(methods.flatMap((method) => method.types));
  const text = methods.map((method) => method.text).join('\n');
  const classes = objectTypes.filter((type) => used.has(type.className));
  const structs = Object.values(outputStructs).filter((name) => used.has(name));
  const enums = [...used].filter((name) => name.startsWith('enum:')).map((name) => name.slice(5));
  const helpers = [
    text.includes('uuidBytes(') ? `import { uuidBytes } from '../uuid.ts';\n` : '',
    text.includes('encodeParameters(')
      ? `import { encodeParameters } from '../typed-parameters.ts';\n`
      : '',
    used.has('TypedParameters') || used.has('TypedParametersInput')
      ? `import type { ${['TypedParameters', 'TypedParametersInput'].filter((name) => used.has(name)).join(', ')} } from '../typed-parameters.ts';\n`
      : '',
    used.has('LibvirtStream') ? `import type { LibvirtStream } from '../stream.ts';\n` : '',
    text.includes('RawHandle') ? `import type { RawHandle } from '../native.ts';\n` : '',
  ];
  return [
    banner,
    `import type { CallOptions } from '../call-options.ts';\n`,
    `import { LibvirtObject } from '../object.ts';\n`,
    ...helpers,
    ...classes.map((type) => `import type { ${type.className} } from '../${type.file}.ts';\n`),
    structs.length > 0 ? `import type { ${structs.sort().join(', ')} } from './structs.ts';\n` : '',
    enums.length > 0 ? `import type { ${enums.sort().join(', ')} } from './enums.ts';\n` : '',
    `\n/** The methods of \`${objectType.className}\` that are one call each. */\n`,
    `export abstract class ${objectType.className}Calls extends LibvirtObject {\n`,
    text,
    '}\n',
  ].join('');
}

function emitMethod(group: CallGroup, { fn, marshalled }: Classified): Method {
  if (!marshalled) throw new Error(`${fn.name} is not marshalled`);
  const types: string[] = [];
  const parameters = orderParameters(marshalled.inputs).map((input) => parameter(input, types));
  parameters.push('options?: CallOptions');
  types.push('CallOptions');
  const output = resultType(marshalled, types);
  const name = methodName(fn.name, group.objectType);
  const call = body(fn, marshalled);
  // What a conversion throws must reject, as everything else does.
  const prefix = /uuidBytes\(|encodeParameters\(/.test(call) ? 'async ' : '';
  const text = `${docstring(fn, marshalled)}  ${prefix}${name}(${parameters.join(', ')}): Promise<${output}> {
    return ${call};
  }
`;
  return { text, types };
}

/** JavaScript wants what may be left out last; the flags, which always may, come at the very end. */
function orderParameters(inputs: readonly JsValue[]): readonly JsValue[] {
  const visible = inputs.filter((input) => input.convert !== 'stream');
  const lastRequired = visible.findLastIndex((input) => !input.optional);
  return visible.map((input, index) =>
    input.optional && index < lastRequired ? { ...input, optional: false } : input,
  );
}

function parameter(input: JsValue, types: string[]): string {
  const type = parameterType(input, types);
  if (!input.optional) return `${input.name}: ${type}`;
  return `${input.name}: ${type} = ${type.includes('null') ? 'null' : '0'}`;
}

function parameterType(input: JsValue, types: string[]): string {
  if (input.className !== undefined) types.push(input.className);
  if (input.type === 'TypedParametersInput') types.push(input.type);
  if (input.enum !== undefined && input.type === 'number' && !bitArguments.has(input.name)) {
    types.push(`enum:${enumTypeName(input.enum)}`);
    return enumTypeName(input.enum);
  }
  return input.type;
}

function resultType({ outputs }: MarshalledFunction, types: string[]): string {
  for (const output of outputs) types.push(output.className ?? output.type.replace(/\[\]$/, ''));
  const [only] = outputs;
  if (!only) return 'void';
  if (outputs.length === 1) return only.type;
  return `{ ${outputs.map((output) => `${output.name}: ${output.type}`).join('; ')} }`;
}

function body(fn: FunctionIr, { inputs, outputs }: MarshalledFunction): string {
  const [output] = outputs;
  const args = inputs.map((input) => argument(fn, input));
  const list = `[${args.join(', ')}]`;
  if (output?.convert === 'stream')
    return `this.callStream('${fn.name}', (...streamArguments) => ${list}, options)`;
  if (output?.convert === 'handle')
    return `this.callForObject<${output.className}>('${fn.name}', '${output.className}', ${list}, options)`;
  if (output?.convert === 'handles')
    return `this.callForObjects<${output.className}>('${fn.name}', '${output.className}', ${list}, options)`;
  return `this.call('${fn.name}', ${list}, options)`;
}

function argument(fn: FunctionIr, input: JsValue): string {
  switch (input.convert) {
    case 'handle':
      return `${input.name}.box`;
    case 'uuid':
      return `uuidBytes(${input.name})`;
    case 'parameters':
      return `encodeParameters('${fn.name}', ${input.name})`;
    case 'stream':
      return '...streamArguments';
    case 'handles':
    case undefined:
      return input.name;
  }
}

function docstring(fn: FunctionIr, { inputs }: MarshalledFunction): string {
  // Of another release's functions nobody may have said anything yet: a test misses it when they are
  // committed.
  const note = functionNotes.get(fn.name) ?? `Calls \`${fn.name}\`.`;
  const page = `https://libvirt.org/html/libvirt-${fn.file}.html#${fn.name}`;
  const flags = inputs.find((input) => input.name === 'flags' && input.enum);
  const lines = [
    ...wrapped(note),
    '',
    `\`${fn.name}\`, since libvirt ${fn.since}.`,
    '',
    ...(flags?.enum === undefined
      ? []
      : [`@param flags - Bits of \`${enumTypeName(flags.enum)}\`.`]),
    `@see ${page}`,
  ];
  return `  /**\n${lines.map((line) => `   *${line ? ` ${line}` : ''}\n`).join('')}   */\n`;
}

const docstringWidth = 92;

/** A paragraph in lines. A link stays in one. */
function wrapped(text: string): string[] {
  const lines: string[] = [];
  for (const word of text.match(/\{@link [^}]+\}\S*|\S+/g) ?? []) {
    const last = lines.at(-1);
    if (last === undefined || last.length + word.length >= docstringWidth) lines.push(word);
    else lines[lines.length - 1] = `${last} ${word}`;
  }
  return lines;
}
