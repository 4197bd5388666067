#pragma once

#include "../marshal/exported.h"

namespace guesthouse {

// Bulk statistics of domains.
extern const ExportedTable kStatsCalls;

}  // namespace guesthouse
