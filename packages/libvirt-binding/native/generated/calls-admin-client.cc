// Generated from ir/ by `npm run generate`. Do not edit.
#include "structs.h"

#include "../marshal/call.h"
#include "../streams/new-stream.h"
#include "calls.h"

namespace guesthouse {
namespace {

constexpr ExportedFunction kRows[] = {
    {"virAdmClientClose",
     Call<Symbol::virAdmClientClose, Status, Self<lv::virAdmClientPtr>, Flags<"flags">>::Invoke},
    {"virAdmClientGetID",
     Call<Symbol::virAdmClientGetID, NonZero<unsigned long long>, Self<lv::virAdmClientPtr>>::Invoke},
    {"virAdmClientGetInfo",
     Call<Symbol::virAdmClientGetInfo, Status, Self<lv::virAdmClientPtr>, OutParameters<"params", int>, Flags<"flags">>::Invoke},
    {"virAdmClientGetTimestamp",
     Call<Symbol::virAdmClientGetTimestamp, Number<long long>, Self<lv::virAdmClientPtr>>::Invoke},
    {"virAdmClientGetTransport",
     Call<Symbol::virAdmClientGetTransport, Number<int>, Self<lv::virAdmClientPtr>>::Invoke},
};

}  // namespace

extern const ExportedTable kAdminClientCalls;
const ExportedTable kAdminClientCalls = {kRows, std::size(kRows)};

}  // namespace guesthouse
