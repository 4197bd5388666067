#pragma once

#include "../marshal/exported.h"

namespace guesthouse {

extern const ExportedTable kEventCalls;

}  // namespace guesthouse
