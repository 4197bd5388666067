import { TypedParameterType } from './generated/enums.ts';
import { parameterTags } from './generated/parameter-tags.ts';

/** One value. 64-bit integers are `bigint`. */
export type TypedParameterValue = number | bigint | boolean | string | null;

/** Typed parameters as libvirt returns them. A name that occurs more than once gives an array. */
export type TypedParameters = Readonly<
  Record<string, TypedParameterValue | readonly TypedParameterValue[]>
>;

/** A value with the C type that libvirt is to see, for names that this package does not know. */
export interface TaggedParameter {
  readonly type: TypedParameterType;
  readonly value: number | bigint | boolean | string;
}

export type TypedParameterInput = number | bigint | boolean | string | TaggedParameter;

/**
 * Typed parameters as a plain object. The C type of each follows from its name; an array sets a
 * parameter several times, and `undefined` leaves it out.
 */
export type TypedParametersInput = Readonly<
  Record<string, TypedParameterInput | readonly TypedParameterInput[] | undefined>
>;

/**
 * The flat list of name, type and value that the addon takes.
 *
 * @throws TypeError for a name whose type is neither known nor given.
 */
export function encodeParameters(functionName: string, input: TypedParametersInput): unknown[] {
  const tags = parameterTags[functionName] ?? {};
  const list: unknown[] = [];
  for (const [name, given] of Object.entries(input)) {
    if (given === undefined) continue;
    for (const one of Array.isArray(given) ? (given as readonly TypedParameterInput[]) : [given]) {
      const { type, value } = tagged(functionName, name, one as TypedParameterInput, tags[name]);
      list.push(name, type, value);
    }
  }
  return list;
}

function tagged(
  functionName: string,
  name: string,
  input: TypedParameterInput,
  tag: number | undefined,
): { type: number; value: unknown } {
  if (typeof input === 'object') return input;
  if (tag !== undefined) return { type: tag, value: input };
  if (typeof input === 'string') return { type: TypedParameterType.STRING, value: input };
  if (typeof input === 'boolean') return { type: TypedParameterType.BOOLEAN, value: input };
  throw new TypeError(
    `${functionName}: the type of the parameter "${name}" is not known; give { type, value }`,
  );
}
