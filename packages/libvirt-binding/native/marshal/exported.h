// The functions that the addon exports.
#pragma once

#include <napi.h>

#include <cstddef>

namespace guesthouse {

struct ExportedFunction {
  const char* name;
  napi_callback function;
};

struct ExportedTable {
  const ExportedFunction* rows;
  size_t count;
};

}  // namespace guesthouse
