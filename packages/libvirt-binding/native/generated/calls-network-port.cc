// Generated from ir/ by `npm run generate`. Do not edit.
#include "structs.h"

#include "../marshal/call.h"
#include "../streams/new-stream.h"
#include "calls.h"

namespace guesthouse {
namespace {

constexpr ExportedFunction kRows[] = {
    {"virNetworkPortDelete",
     Call<Symbol::virNetworkPortDelete, Status, Self<lv::virNetworkPortPtr>, Flags<"flags">>::Invoke},
    {"virNetworkPortGetParameters",
     Call<Symbol::virNetworkPortGetParameters, Status, Self<lv::virNetworkPortPtr>, OutParameters<"params", int>, Flags<"flags">>::Invoke},
    {"virNetworkPortGetUUID",
     Call<Symbol::virNetworkPortGetUUID, Status, Self<lv::virNetworkPortPtr>, OutUuid<"uuid">>::Invoke},
    {"virNetworkPortGetUUIDString",
     Call<Symbol::virNetworkPortGetUUIDString, Status, Self<lv::virNetworkPortPtr>, OutUuidString<"uuid">>::Invoke},
    {"virNetworkPortGetXMLDesc",
     Call<Symbol::virNetworkPortGetXMLDesc, OwnedText, Self<lv::virNetworkPortPtr>, Flags<"flags">>::Invoke},
    {"virNetworkPortSetParameters",
     Call<Symbol::virNetworkPortSetParameters, Status, Self<lv::virNetworkPortPtr>, InParameters<"params", int>, Flags<"flags">>::Invoke},
};

}  // namespace

extern const ExportedTable kNetworkPortCalls;
const ExportedTable kNetworkPortCalls = {kRows, std::size(kRows)};

}  // namespace guesthouse
