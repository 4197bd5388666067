// Generated from ir/ by `npm run generate`. Do not edit.
#include "structs.h"

#include "../marshal/call.h"
#include "../streams/new-stream.h"
#include "calls.h"

namespace guesthouse {
namespace {

constexpr ExportedFunction kRows[] = {
    {"virDomainCheckpointDelete",
     Call<Symbol::virDomainCheckpointDelete, Status, Self<lv::virDomainCheckpointPtr>, Flags<"flags">>::Invoke},
    {"virDomainCheckpointGetName",
     Call<Symbol::virDomainCheckpointGetName, BorrowedText, Self<lv::virDomainCheckpointPtr>>::Invoke},
    {"virDomainCheckpointGetParent",
     Call<Symbol::virDomainCheckpointGetParent, NewHandle<lv::virDomainCheckpointPtr>, Self<lv::virDomainCheckpointPtr>, Flags<"flags">>::Invoke},
    {"virDomainCheckpointGetXMLDesc",
     Call<Symbol::virDomainCheckpointGetXMLDesc, OwnedText, Self<lv::virDomainCheckpointPtr>, Flags<"flags">>::Invoke},
    {"virDomainCheckpointListAllChildren",
     Call<Symbol::virDomainCheckpointListAllChildren, Status, Self<lv::virDomainCheckpointPtr>, OutHandles<"children", lv::virDomainCheckpointPtr>, Flags<"flags">>::Invoke},
};

}  // namespace

extern const ExportedTable kDomainCheckpointCalls;
const ExportedTable kDomainCheckpointCalls = {kRows, std::size(kRows)};

}  // namespace guesthouse
