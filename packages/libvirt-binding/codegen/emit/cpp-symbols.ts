import type { FunctionIr, LibraryIr } from '../ir.ts';
import { banner } from './banner.ts';

/** `0.9.3` → 9003, as libvirt counts its releases. */
export function packVersion(version: string): number {
  const [major = 0, minor = 0, release = 0] = version.split('.').map(Number);
  return major * 1_000_000 + minor * 1000 + release;
}

const libraryIds = { core: 'kCore', qemu: 'kQemu', lxc: 'kLxc', admin: 'kAdmin' } as const;

/** The table of functions that are looked up at run time, with their C signatures. */
export function emitSymbols(libraries: readonly LibraryIr[]): string {
  const rows = libraries.flatMap((library) =>
    library.functions.map((fn) => ({ fn, library: libraryIds[library.library] })),
  );
  return [
    banner + '#pragma once\n',
    '#include <cstdint>\n',
    '#include "types.h"\n',
    'namespace guesthouse {\n',
    'enum class LibraryId : uint8_t { kCore, kQemu, kLxc, kAdmin, kCount };\n',
    'enum class Symbol : uint16_t {',
    ...rows.map(({ fn }) => `  ${fn.name},`),
    '  kCount\n};\n',
    'struct SymbolInfo {\n  const char* name;\n  LibraryId library;\n  unsigned long since;\n};\n',
    'inline constexpr SymbolInfo kSymbols[] = {',
    ...rows.map(
      ({ fn, library }) => `    {"${fn.name}", LibraryId::${library}, ${packVersion(fn.since)}},`,
    ),
    '};\n',
    'template <Symbol S>\nstruct Signature;\n',
    ...rows.map(({ fn }) => emitSignature(fn)),
    '}  // namespace guesthouse\n',
  ].join('\n');
}

function emitSignature(fn: FunctionIr): string {
  const args = fn.args.map((arg) => qualify(arg.type)).join(', ');
  return `template <>\nstruct Signature<Symbol::${fn.name}> {\n  using type = ${qualify(fn.returns)}(${args});\n};`;
}

/** Names of libvirt's types live in a namespace. */
export function qualify(type: string): string {
  return type.replace(/\b(vir\w+)/g, 'lv::$1').replace(/\s+\*/g, '*');
}
