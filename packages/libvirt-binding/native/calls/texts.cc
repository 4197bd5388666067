// Texts and bytes that come through an out parameter.
#include <cstdlib>
#include <iterator>

#include "hand-written.h"
#include "object-job.h"

namespace guesthouse {
namespace {

// virSecretGetValue(secret, flags): bytes. They are wiped from memory that is ours.
class SecretValue final : public ObjectJob<Symbol::virSecretGetValue, lv::virSecretPtr> {
 public:
  ~SecretValue() override {
    volatile unsigned char* bytes = value_;
    for (size_t i = 0; i < size_; i++) bytes[i] = 0;
    free(value_);
  }
  void Read(Reader& reader) { flags_ = reader.NextFlags("flags"); }

 protected:
  void Run() override {
    auto function = Resolve();
    if (function == nullptr) return;
    value_ = function(self(), &size_, flags_);
    if (value_ == nullptr) FailFromLastError();
  }
  napi_value Result(napi_env env) override { return JsBuffer(env, value_, size_); }

 private:
  unsigned int flags_ = 0;
  unsigned char* value_ = nullptr;
  size_t size_ = 0;
};

// A text that the function allocates.
template <Symbol S, class Pointer>
class TextJob : public ObjectJob<S, Pointer> {
 public:
  ~TextJob() override { free(text_); }

 protected:
  napi_value Result(napi_env env) override { return JsNullableString(env, text_); }
  char* text_ = nullptr;
};

// virDomainQemuMonitorCommand(domain, command, flags): the answer
class MonitorCommand final : public TextJob<Symbol::virDomainQemuMonitorCommand, lv::virDomainPtr> {
 public:
  void Read(Reader& reader) {
    command_ = reader.NextString("cmd");
    flags_ = reader.NextFlags("flags");
  }

 protected:
  void Run() override {
    auto function = Resolve();
    if (function == nullptr) return;
    if (function(self(), command_.c_str(), &text_, flags_) < 0) FailFromLastError();
  }

 private:
  std::string command_;
  unsigned int flags_ = 0;
};

// Logging settings of a daemon: one line of text.
template <Symbol S>
class LoggingText final : public TextJob<S, lv::virAdmConnectPtr> {
 public:
  void Read(Reader& reader) { flags_ = reader.NextFlags("flags"); }

 protected:
  void Run() override {
    auto function = this->Resolve();
    if (function == nullptr) return;
    if (function(this->self(), &this->text_, flags_) < 0) this->FailFromLastError();
  }

 private:
  unsigned int flags_ = 0;
};

using LoggingFilters = LoggingText<Symbol::virAdmConnectGetLoggingFilters>;
using LoggingOutputs = LoggingText<Symbol::virAdmConnectGetLoggingOutputs>;

constexpr ExportedFunction kRows[] = {
    {"virSecretGetValue", SecretValue::Invoke<SecretValue>},
    {"virDomainQemuMonitorCommand", MonitorCommand::Invoke<MonitorCommand>},
    {"virAdmConnectGetLoggingFilters", LoggingFilters::Invoke<LoggingFilters>},
    {"virAdmConnectGetLoggingOutputs", LoggingOutputs::Invoke<LoggingOutputs>},
};

}  // namespace

const ExportedTable kTextCalls = {kRows, std::size(kRows)};

}  // namespace guesthouse
