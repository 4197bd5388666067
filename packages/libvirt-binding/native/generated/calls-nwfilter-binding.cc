// Generated from ir/ by `npm run generate`. Do not edit.
#include "structs.h"

#include "../marshal/call.h"
#include "../streams/new-stream.h"
#include "calls.h"

namespace guesthouse {
namespace {

constexpr ExportedFunction kRows[] = {
    {"virNWFilterBindingDelete",
     Call<Symbol::virNWFilterBindingDelete, Status, Self<lv::virNWFilterBindingPtr>>::Invoke},
    {"virNWFilterBindingGetFilterName",
     Call<Symbol::virNWFilterBindingGetFilterName, BorrowedText, Self<lv::virNWFilterBindingPtr>>::Invoke},
    {"virNWFilterBindingGetPortDev",
     Call<Symbol::virNWFilterBindingGetPortDev, BorrowedText, Self<lv::virNWFilterBindingPtr>>::Invoke},
    {"virNWFilterBindingGetXMLDesc",
     Call<Symbol::virNWFilterBindingGetXMLDesc, OwnedText, Self<lv::virNWFilterBindingPtr>, Flags<"flags">>::Invoke},
};

}  // namespace

extern const ExportedTable kNWFilterBindingCalls;
const ExportedTable kNWFilterBindingCalls = {kRows, std::size(kRows)};

}  // namespace guesthouse
