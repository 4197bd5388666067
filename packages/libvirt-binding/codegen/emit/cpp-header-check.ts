import type { LibraryIr } from '../ir.ts';
import { banner } from './banner.ts';
import { packVersion } from './cpp-symbols.ts';
import { isParameterAlias } from './cpp-types.ts';

/**
 * A source that does not compile unless every declaration agrees with libvirt's own headers. It is
 * no part of the addon: a test compiles it where the headers are installed.
 */
export function emitHeaderCheck(libraries: readonly LibraryIr[]): string {
  const structs = libraries.flatMap((library) => library.structs);
  const enums = libraries.flatMap((library) => library.enums);
  const functions = libraries.flatMap((library) => library.functions);
  return [
    `${banner}#include <libvirt/libvirt-admin.h>
#include <libvirt/libvirt-lxc.h>
#include <libvirt/libvirt-qemu.h>
#include <libvirt/libvirt.h>
#include <libvirt/virterror.h>

#include <cstddef>

#include "../check/same-shape.h"
#include "symbols.h"

using guesthouse::SameShape;
using guesthouse::Signature;
using guesthouse::Symbol;
`,
    ...structs
      .filter(({ name }) => !isParameterAlias(name))
      .flatMap(({ name, fields }) => [
        `static_assert(sizeof(::${name}) == sizeof(lv::${name}));`,
        ...fields.map(
          (field) =>
            `static_assert(offsetof(::${name}, ${field.name}) == offsetof(lv::${name}, ${field.name}));`,
        ),
      ]),
    ...enums
      .flatMap(({ values }) => values)
      .filter(({ name }) => !name.endsWith('_LAST'))
      .map(
        ({ name, value }) =>
          `static_assert(static_cast<int>(::${name}) == static_cast<int>(${value >= 0x8000_0000 ? `${value}U` : value}));`,
      ),
    ...functions.map(
      ({ name, since }) =>
        `#if LIBVIR_VERSION_NUMBER >= ${packVersion(since)}\nstatic_assert(SameShape<decltype(::${name}), Signature<Symbol::${name}>::type>::value);\n#endif`,
    ),
    '',
  ].join('\n');
}
