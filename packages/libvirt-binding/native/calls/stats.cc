#include "stats.h"

#include <iterator>
#include <string_view>
#include <unordered_map>

#include "../marshal/typed-params.h"
#include "object-job.h"

namespace guesthouse {
namespace {

// Hundreds of records share a few hundred keys: each key becomes a JavaScript string once.
class KeyCache {
 public:
  explicit KeyCache(napi_env env) : env_(env) {}
  napi_value Get(const char* key) {
    napi_value& slot = keys_[key];
    if (slot == nullptr) slot = JsString(env_, key);
    return slot;
  }

 private:
  napi_env env_;
  std::unordered_map<std::string_view, napi_value> keys_;
};

// What both functions share: the list of records and its conversion.
template <Symbol S>
class StatsJob : public ObjectJob<S, lv::virConnectPtr> {
 public:
  ~StatsJob() override {
    if (records_ != nullptr) LV(virDomainStatsRecordListFree)(records_);
  }

  void Read(Reader& reader) {
    stats_ = reader.NextFlags("stats");
    flags_ = reader.NextFlags("flags");
    int64_ = reader.NextBoolean("int64AsNumber") ? Int64As::kNumber : Int64As::kBigInt;
  }

 protected:
  void Take(int count) {
    if (count < 0) return this->FailFromLastError();
    for (int i = 0; i < count; i++) {
      lv::virDomainPtr domain = records_[i]->dom;
      LV(virDomainRef)(domain);
      domains_.push_back(Handle::Adopt(HandleKind::kDomain, domain, this->session_reference()));
    }
  }

  // A list of [domain, parameters].
  napi_value Result(napi_env env) override {
    KeyCache keys(env);
    napi_value list = JsArray(env, domains_.size());
    // The keys' strings must outlive the scopes of the records: make them all first.
    for (size_t i = 0; i < domains_.size(); i++)
      for (int p = 0; p < records_[i]->nparams; p++) keys.Get(records_[i]->params[p].field);
    for (uint32_t i = 0; i < domains_.size(); i++) {
      napi_handle_scope scope = nullptr;
      if (napi_open_handle_scope(env, &scope) != napi_ok) break;
      napi_value pair = JsArray(env, 2);
      JsSet(env, pair, 0u, JsHandle(env, domains_[i]));
      JsSet(env, pair, 1u, Parameters(env, keys, *records_[i]));
      JsSet(env, list, i, pair);
      (void)napi_close_handle_scope(env, scope);
    }
    return list;
  }

  unsigned int stats_ = 0;
  unsigned int flags_ = 0;
  lv::virDomainStatsRecordPtr* records_ = nullptr;

 private:
  napi_value Parameters(napi_env env, KeyCache& keys, const lv::virDomainStatsRecord& record) {
    napi_value object = JsObject(env);
    for (int p = 0; p < record.nparams; p++) {
      const lv::virTypedParameter& parameter = record.params[p];
      (void)napi_set_property(env, object, keys.Get(parameter.field),
                              JsParameter(env, parameter, int64_));
    }
    return object;
  }

  Int64As int64_ = Int64As::kBigInt;
  std::vector<std::shared_ptr<Handle>> domains_;
};

// virConnectGetAllDomainStats(connection, stats, flags, int64AsNumber)
class AllStats final : public StatsJob<Symbol::virConnectGetAllDomainStats> {
 protected:
  void Run() override {
    auto function = Resolve();
    if (function != nullptr) Take(function(self(), stats_, &records_, flags_));
  }
};

// virDomainListGetStats(connection, stats, flags, int64AsNumber, domains)
class ListStats final : public StatsJob<Symbol::virDomainListGetStats> {
 public:
  void Read(Reader& reader) {
    StatsJob::Read(reader);
    reader.ForEach(reader.Next(), "domains", [&](napi_value element) {
      wanted_.push_back(reader.AsHandle(element, HandleKind::kDomain));
    });
  }

 protected:
  void Run() override {
    auto function = Resolve();
    if (function == nullptr) return;
    std::vector<lv::virDomainPtr> pointers;
    for (const auto& handle : wanted_)
      pointers.push_back(static_cast<lv::virDomainPtr>(handle->pointer()));
    pointers.push_back(nullptr);
    Take(function(pointers.data(), stats_, &records_, flags_));
  }

 private:
  std::vector<std::shared_ptr<Handle>> wanted_;
};

constexpr ExportedFunction kRows[] = {
    {"virConnectGetAllDomainStats", AllStats::Invoke<AllStats>},
    {"virDomainListGetStats", ListStats::Invoke<ListStats>},
};

}  // namespace

const ExportedTable kStatsCalls = {kRows, std::size(kRows)};

}  // namespace guesthouse
