import type { Classified } from '../classify.ts';
import { objectTypes, type ObjectType } from '../naming.ts';
import { banner } from './banner.ts';

/** The generated functions of one class. */
export interface CallGroup {
  readonly objectType: ObjectType;
  readonly members: readonly Classified[];
}

export function groupByReceiver(classified: readonly Classified[]): CallGroup[] {
  const generated = classified.filter((entry) => entry.class === 'generated');
  const groups = objectTypes.map((objectType) => ({
    objectType,
    members: generated.filter((entry) => entry.fn.args[0]?.type === objectType.pointer),
  }));
  const covered = groups.reduce((sum, group) => sum + group.members.length, 0);
  if (covered !== generated.length) throw new Error('a generated function belongs to no class');
  return groups;
}

const tableName = (group: CallGroup): string => `k${group.objectType.className}Calls`;

/** The template instantiations of one class. */
export function emitCallGroup(group: CallGroup): string {
  const rows = group.members.map(({ fn, marshalled }) => {
    if (!marshalled) throw new Error(`${fn.name} is not marshalled`);
    const types = [`Symbol::${fn.name}`, marshalled.cppResult, ...marshalled.cppArguments];
    return `    {"${fn.name}",\n     Call<${types.join(', ')}>::Invoke},\n`;
  });
  return `${banner}#include "structs.h"

#include "../marshal/call.h"
#include "../streams/new-stream.h"
#include "calls.h"

namespace guesthouse {
namespace {

constexpr ExportedFunction kRows[] = {
${rows.join('')}};

}  // namespace

extern const ExportedTable ${tableName(group)};
const ExportedTable ${tableName(group)} = {kRows, std::size(kRows)};

}  // namespace guesthouse
`;
}

/** The list of those tables. */
export function emitCallTables(groups: readonly CallGroup[]): { header: string; source: string } {
  const header = `${banner}#pragma once

#include <cstddef>

#include "../marshal/exported.h"

namespace guesthouse {

extern const ExportedTable* const kGeneratedTables[${groups.length}];

}  // namespace guesthouse
`;
  const source = `${banner}#include "calls.h"

namespace guesthouse {

${groups.map((group) => `extern const ExportedTable ${tableName(group)};\n`).join('')}
const ExportedTable* const kGeneratedTables[] = {
${groups.map((group) => `    &${tableName(group)},\n`).join('')}};

}  // namespace guesthouse
`;
  return { header, source };
}
