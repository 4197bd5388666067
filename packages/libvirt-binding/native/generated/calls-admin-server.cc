// Generated from ir/ by `npm run generate`. Do not edit.
#include "structs.h"

#include "../marshal/call.h"
#include "../streams/new-stream.h"
#include "calls.h"

namespace guesthouse {
namespace {

constexpr ExportedFunction kRows[] = {
    {"virAdmServerGetClientLimits",
     Call<Symbol::virAdmServerGetClientLimits, Status, Self<lv::virAdmServerPtr>, OutParameters<"params", int>, Flags<"flags">>::Invoke},
    {"virAdmServerGetName",
     Call<Symbol::virAdmServerGetName, BorrowedText, Self<lv::virAdmServerPtr>>::Invoke},
    {"virAdmServerGetThreadPoolParameters",
     Call<Symbol::virAdmServerGetThreadPoolParameters, Status, Self<lv::virAdmServerPtr>, OutParameters<"params", int>, Flags<"flags">>::Invoke},
    {"virAdmServerListClients",
     Call<Symbol::virAdmServerListClients, Status, Self<lv::virAdmServerPtr>, OutHandles<"clients", lv::virAdmClientPtr>, Flags<"flags">>::Invoke},
    {"virAdmServerLookupClient",
     Call<Symbol::virAdmServerLookupClient, NewHandle<lv::virAdmClientPtr>, Self<lv::virAdmServerPtr>, In<"id", unsigned long long>, Flags<"flags">>::Invoke},
    {"virAdmServerSetClientLimits",
     Call<Symbol::virAdmServerSetClientLimits, Status, Self<lv::virAdmServerPtr>, InParameters<"params", int>, Flags<"flags">>::Invoke},
    {"virAdmServerSetThreadPoolParameters",
     Call<Symbol::virAdmServerSetThreadPoolParameters, Status, Self<lv::virAdmServerPtr>, InParameters<"params", int>, Flags<"flags">>::Invoke},
    {"virAdmServerUpdateTlsFiles",
     Call<Symbol::virAdmServerUpdateTlsFiles, Status, Self<lv::virAdmServerPtr>, Flags<"flags">>::Invoke},
};

}  // namespace

extern const ExportedTable kAdminServerCalls;
const ExportedTable kAdminServerCalls = {kRows, std::size(kRows)};

}  // namespace guesthouse
