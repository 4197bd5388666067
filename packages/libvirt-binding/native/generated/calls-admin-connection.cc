// Generated from ir/ by `npm run generate`. Do not edit.
#include "structs.h"

#include "../marshal/call.h"
#include "../streams/new-stream.h"
#include "calls.h"

namespace guesthouse {
namespace {

constexpr ExportedFunction kRows[] = {
    {"virAdmConnectGetLibVersion",
     Call<Symbol::virAdmConnectGetLibVersion, Status, Self<lv::virAdmConnectPtr>, Out<"libVer", unsigned long long>>::Invoke},
    {"virAdmConnectGetURI",
     Call<Symbol::virAdmConnectGetURI, OwnedText, Self<lv::virAdmConnectPtr>>::Invoke},
    {"virAdmConnectIsAlive",
     Call<Symbol::virAdmConnectIsAlive, Boolean, Self<lv::virAdmConnectPtr>>::Invoke},
    {"virAdmConnectListServers",
     Call<Symbol::virAdmConnectListServers, Status, Self<lv::virAdmConnectPtr>, OutHandles<"servers", lv::virAdmServerPtr>, Flags<"flags">>::Invoke},
    {"virAdmConnectLookupServer",
     Call<Symbol::virAdmConnectLookupServer, NewHandle<lv::virAdmServerPtr>, Self<lv::virAdmConnectPtr>, Text<"name">, Flags<"flags">>::Invoke},
    {"virAdmConnectSetDaemonTimeout",
     Call<Symbol::virAdmConnectSetDaemonTimeout, Status, Self<lv::virAdmConnectPtr>, In<"timeout", unsigned int>, Flags<"flags">>::Invoke},
    {"virAdmConnectSetLoggingFilters",
     Call<Symbol::virAdmConnectSetLoggingFilters, Status, Self<lv::virAdmConnectPtr>, OptionalText<"filters">, Flags<"flags">>::Invoke},
    {"virAdmConnectSetLoggingOutputs",
     Call<Symbol::virAdmConnectSetLoggingOutputs, Status, Self<lv::virAdmConnectPtr>, OptionalText<"outputs">, Flags<"flags">>::Invoke},
    {"virAdmConnectDaemonShutdown",
     Call<Symbol::virAdmConnectDaemonShutdown, Status, Self<lv::virAdmConnectPtr>, Flags<"flags">>::Invoke},
};

}  // namespace

extern const ExportedTable kAdminConnectionCalls;
const ExportedTable kAdminConnectionCalls = {kRows, std::size(kRows)};

}  // namespace guesthouse
