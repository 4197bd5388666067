// Generated from ir/ by `npm run generate`. Do not edit.
#include "structs.h"

#include "../marshal/call.h"
#include "../streams/new-stream.h"
#include "calls.h"

namespace guesthouse {
namespace {

constexpr ExportedFunction kRows[] = {
    {"virNWFilterGetName",
     Call<Symbol::virNWFilterGetName, BorrowedText, Self<lv::virNWFilterPtr>>::Invoke},
    {"virNWFilterGetUUID",
     Call<Symbol::virNWFilterGetUUID, Status, Self<lv::virNWFilterPtr>, OutUuid<"uuid">>::Invoke},
    {"virNWFilterGetUUIDString",
     Call<Symbol::virNWFilterGetUUIDString, Status, Self<lv::virNWFilterPtr>, OutUuidString<"uuid">>::Invoke},
    {"virNWFilterGetXMLDesc",
     Call<Symbol::virNWFilterGetXMLDesc, OwnedText, Self<lv::virNWFilterPtr>, Flags<"flags">>::Invoke},
    {"virNWFilterUndefine",
     Call<Symbol::virNWFilterUndefine, Status, Self<lv::virNWFilterPtr>>::Invoke},
};

}  // namespace

extern const ExportedTable kNWFilterCalls;
const ExportedTable kNWFilterCalls = {kRows, std::size(kRows)};

}  // namespace guesthouse
