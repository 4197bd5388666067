// Generated from ir/ by `npm run generate`. Do not edit.
#include "structs.h"

#include "../marshal/call.h"
#include "../streams/new-stream.h"
#include "calls.h"

namespace guesthouse {
namespace {

constexpr ExportedFunction kRows[] = {
    {"virNodeDeviceCreate",
     Call<Symbol::virNodeDeviceCreate, Status, Self<lv::virNodeDevicePtr>, Flags<"flags">>::Invoke},
    {"virNodeDeviceDestroy",
     Call<Symbol::virNodeDeviceDestroy, Status, Self<lv::virNodeDevicePtr>>::Invoke},
    {"virNodeDeviceDetachFlags",
     Call<Symbol::virNodeDeviceDetachFlags, Status, Self<lv::virNodeDevicePtr>, OptionalText<"driverName">, Flags<"flags">>::Invoke},
    {"virNodeDeviceDettach",
     Call<Symbol::virNodeDeviceDettach, Status, Self<lv::virNodeDevicePtr>>::Invoke},
    {"virNodeDeviceGetAutostart",
     Call<Symbol::virNodeDeviceGetAutostart, Status, Self<lv::virNodeDevicePtr>, OutBoolean<"autostart">>::Invoke},
    {"virNodeDeviceGetName",
     Call<Symbol::virNodeDeviceGetName, BorrowedText, Self<lv::virNodeDevicePtr>>::Invoke},
    {"virNodeDeviceGetParent",
     Call<Symbol::virNodeDeviceGetParent, BorrowedText, Self<lv::virNodeDevicePtr>>::Invoke},
    {"virNodeDeviceGetXMLDesc",
     Call<Symbol::virNodeDeviceGetXMLDesc, OwnedText, Self<lv::virNodeDevicePtr>, Flags<"flags">>::Invoke},
    {"virNodeDeviceIsActive",
     Call<Symbol::virNodeDeviceIsActive, Boolean, Self<lv::virNodeDevicePtr>>::Invoke},
    {"virNodeDeviceIsPersistent",
     Call<Symbol::virNodeDeviceIsPersistent, Boolean, Self<lv::virNodeDevicePtr>>::Invoke},
    {"virNodeDeviceNumOfCaps",
     Call<Symbol::virNodeDeviceNumOfCaps, Number<int>, Self<lv::virNodeDevicePtr>>::Invoke},
    {"virNodeDeviceReAttach",
     Call<Symbol::virNodeDeviceReAttach, Status, Self<lv::virNodeDevicePtr>>::Invoke},
    {"virNodeDeviceReset",
     Call<Symbol::virNodeDeviceReset, Status, Self<lv::virNodeDevicePtr>>::Invoke},
    {"virNodeDeviceSetAutostart",
     Call<Symbol::virNodeDeviceSetAutostart, Status, Self<lv::virNodeDevicePtr>, InBoolean<"autostart">>::Invoke},
    {"virNodeDeviceUndefine",
     Call<Symbol::virNodeDeviceUndefine, Status, Self<lv::virNodeDevicePtr>, Flags<"flags">>::Invoke},
    {"virNodeDeviceUpdate",
     Call<Symbol::virNodeDeviceUpdate, Status, Self<lv::virNodeDevicePtr>, Text<"xmlDesc">, Flags<"flags">>::Invoke},
};

}  // namespace

extern const ExportedTable kNodeDeviceCalls;
const ExportedTable kNodeDeviceCalls = {kRows, std::size(kRows)};

}  // namespace guesthouse
