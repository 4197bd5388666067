// Generated from ir/ by `npm run generate`. Do not edit.
#include "structs.h"

#include "../marshal/call.h"
#include "../streams/new-stream.h"
#include "calls.h"

namespace guesthouse {
namespace {

constexpr ExportedFunction kRows[] = {
    {"virSecretGetUUID",
     Call<Symbol::virSecretGetUUID, Status, Self<lv::virSecretPtr>, OutUuid<"uuid">>::Invoke},
    {"virSecretGetUUIDString",
     Call<Symbol::virSecretGetUUIDString, Status, Self<lv::virSecretPtr>, OutUuidString<"uuid">>::Invoke},
    {"virSecretGetUsageID",
     Call<Symbol::virSecretGetUsageID, BorrowedText, Self<lv::virSecretPtr>>::Invoke},
    {"virSecretGetUsageType",
     Call<Symbol::virSecretGetUsageType, Number<int>, Self<lv::virSecretPtr>>::Invoke},
    {"virSecretGetXMLDesc",
     Call<Symbol::virSecretGetXMLDesc, OwnedText, Self<lv::virSecretPtr>, Flags<"flags">>::Invoke},
    {"virSecretSetValue",
     Call<Symbol::virSecretSetValue, Status, Self<lv::virSecretPtr>, InBytes<"value", const unsigned char, size_t>, Flags<"flags">>::Invoke},
    {"virSecretUndefine",
     Call<Symbol::virSecretUndefine, Status, Self<lv::virSecretPtr>>::Invoke},
};

}  // namespace

extern const ExportedTable kSecretCalls;
const ExportedTable kSecretCalls = {kRows, std::size(kRows)};

}  // namespace guesthouse
