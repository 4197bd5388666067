// Generated from ir/ by `npm run generate`. Do not edit.
#include "structs.h"

#include "../marshal/call.h"
#include "../streams/new-stream.h"
#include "calls.h"

namespace guesthouse {
namespace {

constexpr ExportedFunction kRows[] = {
    {"virStoragePoolLookupByVolume",
     Call<Symbol::virStoragePoolLookupByVolume, NewHandle<lv::virStoragePoolPtr>, Self<lv::virStorageVolPtr>>::Invoke},
    {"virStorageVolDelete",
     Call<Symbol::virStorageVolDelete, Status, Self<lv::virStorageVolPtr>, Flags<"flags">>::Invoke},
    {"virStorageVolDownload",
     Call<Symbol::virStorageVolDownload, Status, Self<lv::virStorageVolPtr>, NewStream, In<"offset", unsigned long long>, In<"length", unsigned long long>, Flags<"flags">>::Invoke},
    {"virStorageVolGetInfo",
     Call<Symbol::virStorageVolGetInfo, Status, Self<lv::virStorageVolPtr>, OutStruct<"info", lv::virStorageVolInfo>>::Invoke},
    {"virStorageVolGetInfoFlags",
     Call<Symbol::virStorageVolGetInfoFlags, Status, Self<lv::virStorageVolPtr>, OutStruct<"info", lv::virStorageVolInfo>, Flags<"flags">>::Invoke},
    {"virStorageVolGetKey",
     Call<Symbol::virStorageVolGetKey, BorrowedText, Self<lv::virStorageVolPtr>>::Invoke},
    {"virStorageVolGetName",
     Call<Symbol::virStorageVolGetName, BorrowedText, Self<lv::virStorageVolPtr>>::Invoke},
    {"virStorageVolGetPath",
     Call<Symbol::virStorageVolGetPath, OwnedText, Self<lv::virStorageVolPtr>>::Invoke},
    {"virStorageVolGetXMLDesc",
     Call<Symbol::virStorageVolGetXMLDesc, OwnedText, Self<lv::virStorageVolPtr>, Flags<"flags">>::Invoke},
    {"virStorageVolResize",
     Call<Symbol::virStorageVolResize, Status, Self<lv::virStorageVolPtr>, In<"capacity", unsigned long long>, Flags<"flags">>::Invoke},
    {"virStorageVolUpload",
     Call<Symbol::virStorageVolUpload, Status, Self<lv::virStorageVolPtr>, NewStream, In<"offset", unsigned long long>, In<"length", unsigned long long>, Flags<"flags">>::Invoke},
    {"virStorageVolWipe",
     Call<Symbol::virStorageVolWipe, Status, Self<lv::virStorageVolPtr>, Flags<"flags">>::Invoke},
    {"virStorageVolWipePattern",
     Call<Symbol::virStorageVolWipePattern, Status, Self<lv::virStorageVolPtr>, In<"algorithm", unsigned int>, Flags<"flags">>::Invoke},
};

}  // namespace

extern const ExportedTable kStorageVolumeCalls;
const ExportedTable kStorageVolumeCalls = {kRows, std::size(kRows)};

}  // namespace guesthouse
