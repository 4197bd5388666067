#include <cstdlib>
#include <iterator>

#include "hand-written.h"
#include "object-job.h"

namespace guesthouse {
namespace {

napi_value JsTexts(napi_env env, const std::vector<std::string>& texts) {
  napi_value array = JsArray(env, texts.size());
  for (uint32_t i = 0; i < texts.size(); i++) JsSet(env, array, i, JsString(env, texts[i]));
  return array;
}

// Names whose number is asked for first. A list that grew in between is cut, as libvirt does.
template <Symbol Count, Symbol List, class Pointer>
class NameList : public ObjectJob<List, Pointer> {
 protected:
  // The two calls differ in the arguments around the array.
  template <class CountCall, class ListCall>
  void Collect(CountCall count_call, ListCall list_call) {
    auto count_function = Function<Count>();
    auto list_function = this->Resolve();
    if (count_function == nullptr || list_function == nullptr) return;
    int count = count_call(count_function);
    if (count < 0) return this->FailFromLastError();
    std::vector<char*> names(static_cast<size_t>(count));
    int got = count > 0 ? list_call(list_function, names.data(), count) : 0;
    if (got < 0) return this->FailFromLastError();
    for (int i = 0; i < got; i++) {
      names_.emplace_back(names[static_cast<size_t>(i)]);
      free(names[static_cast<size_t>(i)]);
    }
  }

  napi_value Result(napi_env env) override { return JsTexts(env, names_); }

 private:
  std::vector<std::string> names_;
};

template <Symbol Count, Symbol List, class Pointer>
class PlainNames final : public NameList<Count, List, Pointer> {
 protected:
  void Run() override {
    this->Collect([&](auto count) { return count(this->self()); },
                  [&](auto list, char** names, int max) { return list(this->self(), names, max); });
  }
};

template <Symbol Count, Symbol List, class Pointer>
class FlaggedNames final : public NameList<Count, List, Pointer> {
 public:
  void Read(Reader& reader) { flags_ = reader.NextFlags("flags"); }

 protected:
  void Run() override {
    this->Collect(
        [&](auto count) { return count(this->self(), flags_); },
        [&](auto list, char** names, int max) { return list(this->self(), names, max, flags_); });
  }

 private:
  unsigned int flags_ = 0;
};

class DeviceNames final
    : public NameList<Symbol::virNodeNumOfDevices, Symbol::virNodeListDevices, lv::virConnectPtr> {
 public:
  void Read(Reader& reader) {
    capability_ = reader.NextOptionalString("cap");
    flags_ = reader.NextFlags("flags");
  }

 protected:
  void Run() override {
    const char* capability = capability_ ? capability_->c_str() : nullptr;
    Collect([&](auto count) { return count(self(), capability, flags_); },
            [&](auto list, char** names, int max) {
              return list(self(), capability, names, max, flags_);
            });
  }

 private:
  std::optional<std::string> capability_;
  unsigned int flags_ = 0;
};

class DomainIds final : public ObjectJob<Symbol::virConnectListDomains, lv::virConnectPtr> {
 protected:
  void Run() override {
    auto list = Resolve();
    if (list == nullptr) return;
    int count = LV(virConnectNumOfDomains)(self());
    if (count < 0) return FailFromLastError();
    ids_.resize(static_cast<size_t>(count));
    int got = list(self(), ids_.data(), count);
    if (got < 0) return FailFromLastError();
    ids_.resize(static_cast<size_t>(got));
  }
  napi_value Result(napi_env env) override {
    napi_value array = JsArray(env, ids_.size());
    for (uint32_t i = 0; i < ids_.size(); i++) JsSet(env, array, i, JsNumber(env, ids_[i]));
    return array;
  }

 private:
  std::vector<int> ids_;
};

template <Symbol Count, Symbol List, class Pointer>
constexpr napi_callback Plain = PlainNames<Count, List, Pointer>::template Invoke<
    PlainNames<Count, List, Pointer>>;
template <Symbol Count, Symbol List, class Pointer>
constexpr napi_callback Flagged = FlaggedNames<Count, List, Pointer>::template Invoke<
    FlaggedNames<Count, List, Pointer>>;

#define GUESTHOUSE_CONNECTION_NAMES(what)                           \
  {"virConnectList" #what,                                          \
   Plain<Symbol::virConnectNumOf##what, Symbol::virConnectList##what, lv::virConnectPtr>}

constexpr ExportedFunction kRows[] = {
    GUESTHOUSE_CONNECTION_NAMES(DefinedDomains),
    GUESTHOUSE_CONNECTION_NAMES(DefinedInterfaces),
    GUESTHOUSE_CONNECTION_NAMES(DefinedNetworks),
    GUESTHOUSE_CONNECTION_NAMES(DefinedStoragePools),
    GUESTHOUSE_CONNECTION_NAMES(Interfaces),
    GUESTHOUSE_CONNECTION_NAMES(NWFilters),
    GUESTHOUSE_CONNECTION_NAMES(Networks),
    GUESTHOUSE_CONNECTION_NAMES(Secrets),
    GUESTHOUSE_CONNECTION_NAMES(StoragePools),
    {"virConnectListDomains", DomainIds::Invoke<DomainIds>},
    {"virNodeListDevices", DeviceNames::Invoke<DeviceNames>},
    {"virStoragePoolListVolumes",
     Plain<Symbol::virStoragePoolNumOfVolumes, Symbol::virStoragePoolListVolumes,
           lv::virStoragePoolPtr>},
    {"virNodeDeviceListCaps",
     Plain<Symbol::virNodeDeviceNumOfCaps, Symbol::virNodeDeviceListCaps, lv::virNodeDevicePtr>},
    {"virDomainSnapshotListNames",
     Flagged<Symbol::virDomainSnapshotNum, Symbol::virDomainSnapshotListNames, lv::virDomainPtr>},
    {"virDomainSnapshotListChildrenNames",
     Flagged<Symbol::virDomainSnapshotNumChildren, Symbol::virDomainSnapshotListChildrenNames,
             lv::virDomainSnapshotPtr>},
};
#undef GUESTHOUSE_CONNECTION_NAMES

}  // namespace

const ExportedTable kNameListCalls = {kRows, std::size(kRows)};

}  // namespace guesthouse
