import { parameterFamilies, statedByHand } from '../annotations/parameter-types.ts';
import { parameterTypeNames, type LibraryIr, type ParameterTypeName } from '../ir.ts';
import { banner } from './banner.ts';

/** `virTypedParameterType` of a name. */
const tagOf = (type: ParameterTypeName): number => parameterTypeNames.indexOf(type) + 1;

/** The C types of the parameters that each function takes, by key. */
export function emitParameters(libraries: readonly LibraryIr[]): string {
  const macros = libraries.flatMap((library) => library.parameterNames);
  const tables = Object.entries(parameterFamilies).map(([fn, prefixes]) => {
    const rows = macros
      .filter(({ macro }) => prefixes.some((prefix) => macro.startsWith(prefix)))
      .map(({ macro, key, type }) => {
        const known = type ?? statedByHand.find(([pattern]) => pattern.test(macro))?.[1];
        if (!known) throw new Error(`${macro}: its type is unknown`);
        return `    '${key}': ${tagOf(known)},\n`;
      });
    return `  ${fn}: {\n${[...new Set(rows)].join('')}  },\n`;
  });
  return `${banner}
/** The tags (\`TypedParameterType\`) of the parameters that each function takes, by key. */
export const parameterTags: Readonly<Record<string, Readonly<Record<string, number>>>> = {
${tables.join('')}};
`;
}
