import {
  booleanArguments,
  isBooleanResult,
  isNumberResult,
  isZeroFailure,
  nullableArguments,
  nullableResults,
} from './annotations/meaning.ts';
import { qualify } from './emit/cpp-symbols.ts';
import type { ArgIr, FunctionIr } from './ir.ts';
import {
  integerTypes,
  structCppName,
  structLists,
  structTypeName,
  structTypes,
} from './marshal-types.ts';
import { camelCase, objectTypeOf } from './naming.ts';

/** A value that the TypeScript side passes or gets. */
export interface JsValue {
  readonly name: string;
  readonly type: string;
  /** May be left out. */
  readonly optional?: boolean;
  /** How the wrapper turns it into what the native side takes, or the other way round. */
  readonly convert?: 'handle' | 'handles' | 'uuid' | 'parameters' | 'stream';
  /** The class of a handle. */
  readonly className?: string;
  /** The enum that documents a flags argument. */
  readonly enum?: string;
}

export interface MarshalledFunction {
  /** C++ marshaller types: the result's, then one for each argument or pair of arguments. */
  readonly cppResult: string;
  readonly cppArguments: readonly string[];
  /** Without the object itself. */
  readonly inputs: readonly JsValue[];
  readonly outputs: readonly JsValue[];
}

interface Piece {
  readonly cpp: string;
  readonly consumed: number;
  readonly input?: JsValue;
  readonly output?: JsValue;
}

/** Finds the marshallers of a function. Throws where an annotation is needed. */
export function marshalFunction(fn: FunctionIr): MarshalledFunction {
  const cppArguments: string[] = [];
  const inputs: JsValue[] = [];
  const outputs: JsValue[] = [];
  let index = 0;
  const result = marshalResult(fn);
  if (result.output) outputs.push(result.output);
  while (index < fn.args.length) {
    const piece = marshalArgument(fn, index);
    cppArguments.push(piece.cpp);
    if (piece.input) inputs.push(piece.input);
    if (piece.output) outputs.push(piece.output);
    index += piece.consumed;
  }
  return { cppResult: result.cpp, cppArguments, inputs, outputs };
}

function marshalResult(fn: FunctionIr): { cpp: string; output?: JsValue } {
  const { name, returns } = fn;
  const output = (type: string, extra: Partial<JsValue> = {}): JsValue => ({
    name: 'result',
    type,
    ...extra,
  });
  const objectType = objectTypeOf(returns);
  if (objectType) {
    const { className } = objectType;
    return {
      cpp: `NewHandle<${qualify(returns)}>`,
      output: output(className, { convert: 'handle', className }),
    };
  }
  if (returns === 'char *') return { cpp: 'OwnedText', output: output('string') };
  if (returns === 'const char *') {
    const type = nullableResults.has(name) ? 'string | null' : 'string';
    return { cpp: 'BorrowedText', output: output(type) };
  }
  if (returns === 'int') {
    if (isBooleanResult(name)) return { cpp: 'Boolean', output: output('boolean') };
    if (isNumberResult(name)) return { cpp: 'Number<int>', output: output('number') };
    return { cpp: 'Status' };
  }
  const integer = integerTypes[returns];
  if (integer && isZeroFailure(returns)) {
    return { cpp: `NonZero<${returns}>`, output: output(integer) };
  }
  if (integer) return { cpp: `Number<${returns}>`, output: output(integer) };
  throw new Error(`${name}: no rule for a result of type ${returns}`);
}

function marshalArgument(fn: FunctionIr, index: number): Piece {
  const arg = fn.args[index];
  if (!arg) throw new Error(`${fn.name} has no argument ${index}`);
  const piece =
    marshalObject(arg, index) ??
    marshalText(fn, arg, index) ??
    marshalParameters(fn, arg, index) ??
    marshalStruct(fn, arg, index) ??
    marshalBytes(fn, arg, index) ??
    marshalInteger(arg);
  if (piece) return piece;
  throw new Error(`${fn.name}: no rule for ${arg.type} ${arg.name}`);
}

const quoted = (name: string): string => `"${camelCase(name)}"`;

function marshalObject(arg: ArgIr, index: number): Piece | undefined {
  const name = camelCase(arg.name);
  const objectType = objectTypeOf(arg.type);
  if (objectType && index === 0) return { cpp: `Self<${qualify(arg.type)}>`, consumed: 1 };
  if (objectType) {
    const { className } = objectType;
    return {
      cpp: `Object<${quoted(arg.name)}, ${qualify(arg.type)}>`,
      consumed: 1,
      input: { name, type: className, convert: 'handle', className },
    };
  }
  if (arg.type === 'virStreamPtr') {
    return {
      cpp: 'NewStream',
      consumed: 1,
      input: { name: 'streamToken', type: 'number', convert: 'stream' },
      output: { name: 'stream', type: 'LibvirtStream', convert: 'stream' },
    };
  }
  const list = arg.type.endsWith(' **') && objectTypeOf(arg.type.replace(/ \*\*$/, ''));
  if (list) {
    const { className } = list;
    return {
      cpp: `OutHandles<${quoted(arg.name)}, ${qualify(list.pointer)}>`,
      consumed: 1,
      output: { name, type: `${className}[]`, convert: 'handles', className },
    };
  }
  return undefined;
}

function marshalText(fn: FunctionIr, arg: ArgIr, index: number): Piece | undefined {
  const name = camelCase(arg.name);
  if (arg.type === 'const char *') {
    return nullableArguments[fn.name]?.includes(arg.name)
      ? {
          cpp: `OptionalText<${quoted(arg.name)}>`,
          consumed: 1,
          input: { name, type: 'string | null', optional: true },
        }
      : { cpp: `Text<${quoted(arg.name)}>`, consumed: 1, input: { name, type: 'string' } };
  }
  if (arg.type === 'const char **' && fn.args[index + 1]?.type === 'unsigned int') {
    return {
      cpp: `Texts<${quoted(arg.name)}>`,
      consumed: 2,
      input: { name, type: 'readonly string[]' },
    };
  }
  if (arg.type === 'char ***') {
    return {
      cpp: `OutTexts<${quoted(arg.name)}>`,
      consumed: 1,
      output: { name, type: 'string[]' },
    };
  }
  return undefined;
}

function marshalParameters(fn: FunctionIr, arg: ArgIr, index: number): Piece | undefined {
  const name = camelCase(arg.name);
  const count = fn.args[index + 1]?.type;
  if (arg.type === 'virTypedParameterPtr *') {
    return {
      cpp: `OutParameters<${quoted(arg.name)}, ${count?.replace(/ \*$/, '')}>`,
      consumed: 2,
      output: { name, type: 'TypedParameters' },
    };
  }
  if (arg.type !== 'virTypedParameterPtr') return undefined;
  if (count === 'int *') {
    return {
      cpp: `OutParametersTwoCalls<${quoted(arg.name)}>`,
      consumed: 2,
      output: { name, type: 'TypedParameters' },
    };
  }
  return {
    cpp: `InParameters<${quoted(arg.name)}, ${count}>`,
    consumed: 2,
    input: { name, type: 'TypedParametersInput', convert: 'parameters' },
  };
}

function marshalStruct(fn: FunctionIr, arg: ArgIr, index: number): Piece | undefined {
  const name = camelCase(arg.name);
  if (structTypes.has(arg.type)) {
    const sized = fn.args[index + 1]?.type === 'size_t';
    const cpp = `lv::${structCppName(arg.type)}`;
    return {
      cpp: `${sized ? 'OutSizedStruct' : 'OutStruct'}<${quoted(arg.name)}, ${cpp}>`,
      consumed: sized ? 2 : 1,
      output: { name, type: structTypeName(arg.type) },
    };
  }
  const struct = arg.type.replace(/Ptr \*\*$/, '');
  const free = structLists[struct];
  if (free !== undefined && arg.type.endsWith(' **')) {
    return {
      cpp: `OutStructs<${quoted(arg.name)}, lv::${struct}, Symbol::${free}>`,
      consumed: 1,
      output: { name, type: `${structTypeName(struct)}[]` },
    };
  }
  return undefined;
}

function marshalBytes(fn: FunctionIr, arg: ArgIr, index: number): Piece | undefined {
  const name = camelCase(arg.name);
  const following = fn.args[index + 1];
  if (arg.name === 'uuid' && arg.type === 'unsigned char *') {
    return { cpp: 'OutUuid<"uuid">', consumed: 1, output: { name, type: 'Uint8Array' } };
  }
  if (arg.name === 'uuid' && arg.type === 'const unsigned char *') {
    return {
      cpp: 'InUuid<"uuid">',
      consumed: 1,
      input: { name, type: 'string | Uint8Array', convert: 'uuid' },
    };
  }
  if (arg.name === 'buf' && arg.type === 'char *') {
    return {
      cpp: 'OutUuidString<"uuid">',
      consumed: 1,
      output: { name: 'uuid', type: 'string' },
    };
  }
  if (
    /^(const )?unsigned char \*$/.test(arg.type) &&
    following &&
    /^(int|size_t)$/.test(following.type)
  ) {
    const byte = arg.type.startsWith('const') ? 'const unsigned char' : 'unsigned char';
    return {
      cpp: `InBytes<${quoted(arg.name)}, ${byte}, ${following.type}>`,
      consumed: 2,
      input: { name, type: 'Uint8Array' },
    };
  }
  if (arg.type === 'size_t' && following?.type === 'void *') {
    return {
      cpp: `OutBytes<${quoted(following.name)}>`,
      consumed: 2,
      input: { name, type: 'number' },
      output: { name: camelCase(following.name), type: 'Uint8Array' },
    };
  }
  return undefined;
}

function marshalInteger(arg: ArgIr): Piece | undefined {
  const name = camelCase(arg.name);
  if (arg.name === 'flags') {
    const cpp = arg.type === 'unsigned int' ? 'Flags<"flags">' : `Flags<"flags", ${arg.type}>`;
    const input: JsValue = { name, type: 'number', optional: true };
    return { cpp, consumed: 1, input: arg.enum ? { ...input, enum: arg.enum } : input };
  }
  if (booleanArguments.has(arg.name)) {
    return arg.type === 'int'
      ? { cpp: `InBoolean<${quoted(arg.name)}>`, consumed: 1, input: { name, type: 'boolean' } }
      : { cpp: `OutBoolean<${quoted(arg.name)}>`, consumed: 1, output: { name, type: 'boolean' } };
  }
  const scalar = integerTypes[arg.type];
  if (scalar) {
    const type = scalar === 'bigint' || arg.type === 'unsigned long' ? 'bigint | number' : scalar;
    const input = { name, type };
    return {
      cpp: `In<${quoted(arg.name)}, ${arg.type}>`,
      consumed: 1,
      input: arg.enum ? { ...input, enum: arg.enum } : input,
    };
  }
  const pointee = arg.type.replace(/ \*$/, '');
  const out = integerTypes[pointee];
  if (out && arg.type.endsWith(' *')) {
    return {
      cpp: `Out<${quoted(arg.name)}, ${pointee}>`,
      consumed: 1,
      output: { name, type: out },
    };
  }
  return undefined;
}
