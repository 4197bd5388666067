// Generated from ir/ by `npm run generate`. Do not edit.
#include "structs.h"

#include "../marshal/call.h"
#include "../streams/new-stream.h"
#include "calls.h"

namespace guesthouse {
namespace {

constexpr ExportedFunction kRows[] = {
    {"virInterfaceCreate",
     Call<Symbol::virInterfaceCreate, Status, Self<lv::virInterfacePtr>, Flags<"flags">>::Invoke},
    {"virInterfaceDestroy",
     Call<Symbol::virInterfaceDestroy, Status, Self<lv::virInterfacePtr>, Flags<"flags">>::Invoke},
    {"virInterfaceGetMACString",
     Call<Symbol::virInterfaceGetMACString, BorrowedText, Self<lv::virInterfacePtr>>::Invoke},
    {"virInterfaceGetName",
     Call<Symbol::virInterfaceGetName, BorrowedText, Self<lv::virInterfacePtr>>::Invoke},
    {"virInterfaceGetXMLDesc",
     Call<Symbol::virInterfaceGetXMLDesc, OwnedText, Self<lv::virInterfacePtr>, Flags<"flags">>::Invoke},
    {"virInterfaceIsActive",
     Call<Symbol::virInterfaceIsActive, Boolean, Self<lv::virInterfacePtr>>::Invoke},
    {"virInterfaceUndefine",
     Call<Symbol::virInterfaceUndefine, Status, Self<lv::virInterfacePtr>>::Invoke},
};

}  // namespace

extern const ExportedTable kHostInterfaceCalls;
const ExportedTable kHostInterfaceCalls = {kRows, std::size(kRows)};

}  // namespace guesthouse
