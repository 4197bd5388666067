// Details of a domain that come in arrays or need a first call.
#include <cstdlib>
#include <iterator>

#include "../generated/structs.h"
#include "../marshal/typed-params.h"
#include "hand-written.h"
#include "object-job.h"

namespace guesthouse {
namespace {

// virDomainMemoryStats(domain, flags): [[tag, value]]
class MemoryStats final : public ObjectJob<Symbol::virDomainMemoryStats, lv::virDomainPtr> {
 public:
  void Read(Reader& reader) { flags_ = reader.NextFlags("flags"); }

 protected:
  void Run() override {
    auto function = Resolve();
    if (function == nullptr) return;
    // More than any release has tags.
    stats_.resize(64);
    int got = function(self(), stats_.data(), static_cast<unsigned int>(stats_.size()), flags_);
    if (got < 0) return FailFromLastError();
    stats_.resize(static_cast<size_t>(got));
  }
  napi_value Result(napi_env env) override {
    napi_value array = JsArray(env, stats_.size());
    for (uint32_t i = 0; i < stats_.size(); i++) {
      napi_value pair = JsArray(env, 2);
      JsSet(env, pair, 0u, JsInteger(env, stats_[i].tag));
      JsSet(env, pair, 1u, JsInteger(env, stats_[i].val));
      JsSet(env, array, i, pair);
    }
    return array;
  }

 private:
  unsigned int flags_ = 0;
  std::vector<lv::virDomainMemoryStatStruct> stats_;
};

// virDomainGetDiskErrors(domain, flags): [{ disk, error }]
class DiskErrors final : public ObjectJob<Symbol::virDomainGetDiskErrors, lv::virDomainPtr> {
 public:
  ~DiskErrors() override {
    for (auto& error : errors_) free(error.disk);
  }
  void Read(Reader& reader) { flags_ = reader.NextFlags("flags"); }

 protected:
  void Run() override {
    auto function = Resolve();
    if (function == nullptr) return;
    int count = function(self(), nullptr, 0, 0);
    if (count < 0) return FailFromLastError();
    errors_.resize(static_cast<size_t>(count));
    int got = count > 0
                  ? function(self(), errors_.data(), static_cast<unsigned int>(count), flags_)
                  : 0;
    if (got < 0) return FailFromLastError();
    errors_.resize(static_cast<size_t>(got));
  }
  napi_value Result(napi_env env) override {
    napi_value array = JsArray(env, errors_.size());
    for (uint32_t i = 0; i < errors_.size(); i++) {
      napi_value object = JsObject(env);
      JsSet(env, object, "disk", JsNullableString(env, errors_[i].disk));
      JsSet(env, object, "error", JsInteger(env, errors_[i].error));
      JsSet(env, array, i, object);
    }
    return array;
  }

 private:
  unsigned int flags_ = 0;
  std::vector<lv::virDomainDiskError> errors_;
};

// virDomainGetSchedulerType(domain): the scheduler's name
class SchedulerType final : public ObjectJob<Symbol::virDomainGetSchedulerType, lv::virDomainPtr> {
 public:
  ~SchedulerType() override { free(name_); }

 protected:
  void Run() override {
    auto function = Resolve();
    if (function == nullptr) return;
    int parameters = 0;
    name_ = function(self(), &parameters);
    if (name_ == nullptr) FailFromLastError();
  }
  napi_value Result(napi_env env) override { return JsString(env, name_); }

 private:
  char* name_ = nullptr;
};

// Scheduler parameters, whose number only the scheduler's type tells.
template <Symbol S, bool kFlags>
class SchedulerParameters final : public ObjectJob<S, lv::virDomainPtr> {
 public:
  ~SchedulerParameters() override {
    if (!parameters_.empty())
      LV(virTypedParamsClear)(parameters_.data(), static_cast<int>(parameters_.size()));
  }
  void Read(Reader& reader) {
    if constexpr (kFlags) flags_ = reader.NextFlags("flags");
  }

 protected:
  void Run() override {
    auto function = this->Resolve();
    if (function == nullptr) return;
    int count = 0;
    char* type = LV(virDomainGetSchedulerType)(this->self(), &count);
    if (type == nullptr) return this->FailFromLastError();
    free(type);
    parameters_.resize(static_cast<size_t>(count));
    int result = 0;
    if constexpr (kFlags) {
      result = function(this->self(), parameters_.data(), &count, flags_);
    } else {
      result = function(this->self(), parameters_.data(), &count);
    }
    if (result < 0) return this->FailFromLastError();
    parameters_.resize(static_cast<size_t>(count));
  }
  napi_value Result(napi_env env) override {
    return JsParameters(env, parameters_.data(), static_cast<int>(parameters_.size()));
  }

 private:
  unsigned int flags_ = 0;
  std::vector<lv::virTypedParameter> parameters_;
};

using SchedulerPlain = SchedulerParameters<Symbol::virDomainGetSchedulerParameters, false>;
using SchedulerFlags = SchedulerParameters<Symbol::virDomainGetSchedulerParametersFlags, true>;

// virDomainGetSecurityLabelList(domain): [{ label, enforcing }]
class SecurityLabels final
    : public ObjectJob<Symbol::virDomainGetSecurityLabelList, lv::virDomainPtr> {
 public:
  ~SecurityLabels() override { free(labels_); }

 protected:
  void Run() override {
    auto function = Resolve();
    if (function == nullptr) return;
    count_ = function(self(), &labels_);
    if (count_ < 0) FailFromLastError();
  }
  napi_value Result(napi_env env) override {
    napi_value array = JsArray(env, static_cast<size_t>(count_));
    for (int i = 0; i < count_; i++)
      JsSet(env, array, static_cast<uint32_t>(i), ToJs(env, labels_[i]));
    return array;
  }

 private:
  lv::virSecurityLabelPtr labels_ = nullptr;
  int count_ = 0;
};

// virDomainSendKey(domain, codeset, holdTimeMs, keycodes, flags)
class SendKey final : public ObjectJob<Symbol::virDomainSendKey, lv::virDomainPtr> {
 public:
  void Read(Reader& reader) {
    codeset_ = reader.NextUint("codeset");
    hold_ = reader.NextUint("holdtime");
    reader.ForEach(reader.Next(), "keycodes", [&](napi_value element) {
      keys_.push_back(static_cast<unsigned int>(reader.AsUint64(element, "keycodes")));
    });
    flags_ = reader.NextFlags("flags");
  }

 protected:
  void Run() override {
    auto function = Resolve();
    if (function == nullptr) return;
    if (function(self(), codeset_, hold_, keys_.data(), static_cast<int>(keys_.size()), flags_) < 0)
      FailFromLastError();
  }
  napi_value Result(napi_env env) override { return JsUndefined(env); }

 private:
  unsigned int codeset_ = 0;
  unsigned int hold_ = 0;
  std::vector<unsigned int> keys_;
  unsigned int flags_ = 0;
};

constexpr ExportedFunction kRows[] = {
    {"virDomainMemoryStats", MemoryStats::Invoke<MemoryStats>},
    {"virDomainGetDiskErrors", DiskErrors::Invoke<DiskErrors>},
    {"virDomainGetSchedulerType", SchedulerType::Invoke<SchedulerType>},
    {"virDomainGetSchedulerParameters", SchedulerPlain::Invoke<SchedulerPlain>},
    {"virDomainGetSchedulerParametersFlags", SchedulerFlags::Invoke<SchedulerFlags>},
    {"virDomainGetSecurityLabelList", SecurityLabels::Invoke<SecurityLabels>},
    {"virDomainSendKey", SendKey::Invoke<SendKey>},
};

}  // namespace

const ExportedTable kDomainDetailCalls = {kRows, std::size(kRows)};

}  // namespace guesthouse
