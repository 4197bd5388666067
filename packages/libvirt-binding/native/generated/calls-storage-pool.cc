// Generated from ir/ by `npm run generate`. Do not edit.
#include "structs.h"

#include "../marshal/call.h"
#include "../streams/new-stream.h"
#include "calls.h"

namespace guesthouse {
namespace {

constexpr ExportedFunction kRows[] = {
    {"virStoragePoolBuild",
     Call<Symbol::virStoragePoolBuild, Status, Self<lv::virStoragePoolPtr>, Flags<"flags">>::Invoke},
    {"virStoragePoolCreate",
     Call<Symbol::virStoragePoolCreate, Status, Self<lv::virStoragePoolPtr>, Flags<"flags">>::Invoke},
    {"virStoragePoolDelete",
     Call<Symbol::virStoragePoolDelete, Status, Self<lv::virStoragePoolPtr>, Flags<"flags">>::Invoke},
    {"virStoragePoolDestroy",
     Call<Symbol::virStoragePoolDestroy, Status, Self<lv::virStoragePoolPtr>>::Invoke},
    {"virStoragePoolGetAutostart",
     Call<Symbol::virStoragePoolGetAutostart, Status, Self<lv::virStoragePoolPtr>, OutBoolean<"autostart">>::Invoke},
    {"virStoragePoolGetInfo",
     Call<Symbol::virStoragePoolGetInfo, Status, Self<lv::virStoragePoolPtr>, OutStruct<"info", lv::virStoragePoolInfo>>::Invoke},
    {"virStoragePoolGetName",
     Call<Symbol::virStoragePoolGetName, BorrowedText, Self<lv::virStoragePoolPtr>>::Invoke},
    {"virStoragePoolGetUUID",
     Call<Symbol::virStoragePoolGetUUID, Status, Self<lv::virStoragePoolPtr>, OutUuid<"uuid">>::Invoke},
    {"virStoragePoolGetUUIDString",
     Call<Symbol::virStoragePoolGetUUIDString, Status, Self<lv::virStoragePoolPtr>, OutUuidString<"uuid">>::Invoke},
    {"virStoragePoolGetXMLDesc",
     Call<Symbol::virStoragePoolGetXMLDesc, OwnedText, Self<lv::virStoragePoolPtr>, Flags<"flags">>::Invoke},
    {"virStoragePoolIsActive",
     Call<Symbol::virStoragePoolIsActive, Boolean, Self<lv::virStoragePoolPtr>>::Invoke},
    {"virStoragePoolIsPersistent",
     Call<Symbol::virStoragePoolIsPersistent, Boolean, Self<lv::virStoragePoolPtr>>::Invoke},
    {"virStoragePoolListAllVolumes",
     Call<Symbol::virStoragePoolListAllVolumes, Status, Self<lv::virStoragePoolPtr>, OutHandles<"vols", lv::virStorageVolPtr>, Flags<"flags">>::Invoke},
    {"virStoragePoolNumOfVolumes",
     Call<Symbol::virStoragePoolNumOfVolumes, Number<int>, Self<lv::virStoragePoolPtr>>::Invoke},
    {"virStoragePoolRefresh",
     Call<Symbol::virStoragePoolRefresh, Status, Self<lv::virStoragePoolPtr>, Flags<"flags">>::Invoke},
    {"virStoragePoolSetAutostart",
     Call<Symbol::virStoragePoolSetAutostart, Status, Self<lv::virStoragePoolPtr>, InBoolean<"autostart">>::Invoke},
    {"virStoragePoolUndefine",
     Call<Symbol::virStoragePoolUndefine, Status, Self<lv::virStoragePoolPtr>>::Invoke},
    {"virStorageVolCreateXML",
     Call<Symbol::virStorageVolCreateXML, NewHandle<lv::virStorageVolPtr>, Self<lv::virStoragePoolPtr>, Text<"xmlDesc">, Flags<"flags">>::Invoke},
    {"virStorageVolCreateXMLFrom",
     Call<Symbol::virStorageVolCreateXMLFrom, NewHandle<lv::virStorageVolPtr>, Self<lv::virStoragePoolPtr>, Text<"xmlDesc">, Object<"clonevol", lv::virStorageVolPtr>, Flags<"flags">>::Invoke},
    {"virStorageVolLookupByName",
     Call<Symbol::virStorageVolLookupByName, NewHandle<lv::virStorageVolPtr>, Self<lv::virStoragePoolPtr>, Text<"name">>::Invoke},
};

}  // namespace

extern const ExportedTable kStoragePoolCalls;
const ExportedTable kStoragePoolCalls = {kRows, std::size(kRows)};

}  // namespace guesthouse
