// Generated from ir/ by `npm run generate`. Do not edit.
#include "structs.h"

#include "../marshal/call.h"
#include "../streams/new-stream.h"
#include "calls.h"

namespace guesthouse {
namespace {

constexpr ExportedFunction kRows[] = {
    {"virDomainRevertToSnapshot",
     Call<Symbol::virDomainRevertToSnapshot, Status, Self<lv::virDomainSnapshotPtr>, Flags<"flags">>::Invoke},
    {"virDomainSnapshotDelete",
     Call<Symbol::virDomainSnapshotDelete, Status, Self<lv::virDomainSnapshotPtr>, Flags<"flags">>::Invoke},
    {"virDomainSnapshotGetName",
     Call<Symbol::virDomainSnapshotGetName, BorrowedText, Self<lv::virDomainSnapshotPtr>>::Invoke},
    {"virDomainSnapshotGetParent",
     Call<Symbol::virDomainSnapshotGetParent, NewHandle<lv::virDomainSnapshotPtr>, Self<lv::virDomainSnapshotPtr>, Flags<"flags">>::Invoke},
    {"virDomainSnapshotGetXMLDesc",
     Call<Symbol::virDomainSnapshotGetXMLDesc, OwnedText, Self<lv::virDomainSnapshotPtr>, Flags<"flags">>::Invoke},
    {"virDomainSnapshotHasMetadata",
     Call<Symbol::virDomainSnapshotHasMetadata, Boolean, Self<lv::virDomainSnapshotPtr>, Flags<"flags">>::Invoke},
    {"virDomainSnapshotIsCurrent",
     Call<Symbol::virDomainSnapshotIsCurrent, Boolean, Self<lv::virDomainSnapshotPtr>, Flags<"flags">>::Invoke},
    {"virDomainSnapshotListAllChildren",
     Call<Symbol::virDomainSnapshotListAllChildren, Status, Self<lv::virDomainSnapshotPtr>, OutHandles<"snaps", lv::virDomainSnapshotPtr>, Flags<"flags">>::Invoke},
    {"virDomainSnapshotNumChildren",
     Call<Symbol::virDomainSnapshotNumChildren, Number<int>, Self<lv::virDomainSnapshotPtr>, Flags<"flags">>::Invoke},
};

}  // namespace

extern const ExportedTable kDomainSnapshotCalls;
const ExportedTable kDomainSnapshotCalls = {kRows, std::size(kRows)};

}  // namespace guesthouse
