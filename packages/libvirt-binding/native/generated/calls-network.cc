// Generated from ir/ by `npm run generate`. Do not edit.
#include "structs.h"

#include "../marshal/call.h"
#include "../streams/new-stream.h"
#include "calls.h"

namespace guesthouse {
namespace {

constexpr ExportedFunction kRows[] = {
    {"virNetworkCreate",
     Call<Symbol::virNetworkCreate, Status, Self<lv::virNetworkPtr>>::Invoke},
    {"virNetworkDestroy",
     Call<Symbol::virNetworkDestroy, Status, Self<lv::virNetworkPtr>>::Invoke},
    {"virNetworkGetAutostart",
     Call<Symbol::virNetworkGetAutostart, Status, Self<lv::virNetworkPtr>, OutBoolean<"autostart">>::Invoke},
    {"virNetworkGetBridgeName",
     Call<Symbol::virNetworkGetBridgeName, OwnedText, Self<lv::virNetworkPtr>>::Invoke},
    {"virNetworkGetDHCPLeases",
     Call<Symbol::virNetworkGetDHCPLeases, Status, Self<lv::virNetworkPtr>, OptionalText<"mac">, OutStructs<"leases", lv::virNetworkDHCPLease, Symbol::virNetworkDHCPLeaseFree>, Flags<"flags">>::Invoke},
    {"virNetworkGetName",
     Call<Symbol::virNetworkGetName, BorrowedText, Self<lv::virNetworkPtr>>::Invoke},
    {"virNetworkGetUUID",
     Call<Symbol::virNetworkGetUUID, Status, Self<lv::virNetworkPtr>, OutUuid<"uuid">>::Invoke},
    {"virNetworkGetUUIDString",
     Call<Symbol::virNetworkGetUUIDString, Status, Self<lv::virNetworkPtr>, OutUuidString<"uuid">>::Invoke},
    {"virNetworkGetXMLDesc",
     Call<Symbol::virNetworkGetXMLDesc, OwnedText, Self<lv::virNetworkPtr>, Flags<"flags">>::Invoke},
    {"virNetworkIsActive",
     Call<Symbol::virNetworkIsActive, Boolean, Self<lv::virNetworkPtr>>::Invoke},
    {"virNetworkIsPersistent",
     Call<Symbol::virNetworkIsPersistent, Boolean, Self<lv::virNetworkPtr>>::Invoke},
    {"virNetworkListAllPorts",
     Call<Symbol::virNetworkListAllPorts, Status, Self<lv::virNetworkPtr>, OutHandles<"ports", lv::virNetworkPortPtr>, Flags<"flags">>::Invoke},
    {"virNetworkPortCreateXML",
     Call<Symbol::virNetworkPortCreateXML, NewHandle<lv::virNetworkPortPtr>, Self<lv::virNetworkPtr>, Text<"xmldesc">, Flags<"flags">>::Invoke},
    {"virNetworkPortLookupByUUID",
     Call<Symbol::virNetworkPortLookupByUUID, NewHandle<lv::virNetworkPortPtr>, Self<lv::virNetworkPtr>, InUuid<"uuid">>::Invoke},
    {"virNetworkPortLookupByUUIDString",
     Call<Symbol::virNetworkPortLookupByUUIDString, NewHandle<lv::virNetworkPortPtr>, Self<lv::virNetworkPtr>, Text<"uuidstr">>::Invoke},
    {"virNetworkSetAutostart",
     Call<Symbol::virNetworkSetAutostart, Status, Self<lv::virNetworkPtr>, InBoolean<"autostart">>::Invoke},
    {"virNetworkUndefine",
     Call<Symbol::virNetworkUndefine, Status, Self<lv::virNetworkPtr>>::Invoke},
    {"virNetworkUpdate",
     Call<Symbol::virNetworkUpdate, Status, Self<lv::virNetworkPtr>, In<"command", unsigned int>, In<"section", unsigned int>, In<"parentIndex", int>, Text<"xml">, Flags<"flags">>::Invoke},
    {"virNetworkGetMetadata",
     Call<Symbol::virNetworkGetMetadata, OwnedText, Self<lv::virNetworkPtr>, In<"type", int>, OptionalText<"uri">, Flags<"flags">>::Invoke},
    {"virNetworkSetMetadata",
     Call<Symbol::virNetworkSetMetadata, Status, Self<lv::virNetworkPtr>, In<"type", int>, OptionalText<"metadata">, OptionalText<"key">, OptionalText<"uri">, Flags<"flags">>::Invoke},
};

}  // namespace

extern const ExportedTable kNetworkCalls;
const ExportedTable kNetworkCalls = {kRows, std::size(kRows)};

}  // namespace guesthouse
