import { classify } from './classify.ts';
import { emitCoverage } from './emit/coverage.ts';
import { emitCallGroup, emitCallTables, groupByReceiver } from './emit/cpp-calls.ts';
import { emitHeaderCheck } from './emit/cpp-header-check.ts';
import { emitSymbols } from './emit/cpp-symbols.ts';
import { emitTypes } from './emit/cpp-types.ts';
import { emitErrorNames } from './emit/error-names.ts';
import { emitStructsCpp, emitStructsTs } from './emit/structs.ts';
import { emitClass } from './emit/ts-classes.ts';
import { emitEnums } from './emit/ts-enums.ts';
import { emitNativeNames } from './emit/ts-native.ts';
import { emitParameters } from './emit/ts-parameters.ts';
import type { LibraryIr } from './ir.ts';

/** Every generated file, by its path in the package. */
export function generateFiles(libraries: readonly LibraryIr[]): Map<string, string> {
  const [core] = libraries;
  if (core?.library !== 'core') throw new Error('the core library comes first');
  const classified = libraries.flatMap((library) => library.functions.map(classify));
  const groups = groupByReceiver(classified);
  const structs = emitStructsCpp(libraries);
  const tables = emitCallTables(groups);
  return new Map([
    ['native/generated/types.h', emitTypes(libraries)],
    ['native/generated/symbols.h', emitSymbols(libraries)],
    ['native/generated/structs.h', structs.header],
    ['native/generated/structs.cc', structs.source],
    ['native/generated/calls.h', tables.header],
    ['native/generated/calls.cc', tables.source],
    ...groups.map(
      (group) =>
        [`native/generated/calls-${group.objectType.file}.cc`, emitCallGroup(group)] as const,
    ),
    ['native/generated/headers-check.cc', emitHeaderCheck(libraries)],
    ['src/generated/enums.ts', emitEnums(libraries.flatMap((library) => library.enums))],
    ['src/generated/error-names.ts', emitErrorNames(core)],
    ['src/generated/structs.ts', emitStructsTs(libraries)],
    ['src/generated/parameter-tags.ts', emitParameters(libraries)],
    ['src/generated/native-calls.ts', emitNativeNames(classified)],
    ...groups.map(
      (group) => [`src/generated/${group.objectType.file}-calls.ts`, emitClass(group)] as const,
    ),
    ['api-coverage.json', emitCoverage(classified)],
  ]);
}
