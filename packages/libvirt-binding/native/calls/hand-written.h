// The calls whose shape no template covers, by subject.
#pragma once

#include "../marshal/exported.h"

namespace guesthouse {

extern const ExportedTable kNameListCalls;
extern const ExportedTable kNodeCalls;
extern const ExportedTable kDomainCpuCalls;
extern const ExportedTable kDomainDetailCalls;
extern const ExportedTable kTextCalls;
extern const ExportedTable kDescriptorCalls;

}  // namespace guesthouse
