// Generated from ir/ by `npm run generate`. Do not edit.
#pragma once

#include <cstddef>

#include "../marshal/exported.h"

namespace guesthouse {

extern const ExportedTable* const kGeneratedTables[16];

}  // namespace guesthouse
