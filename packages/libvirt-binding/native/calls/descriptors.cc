// File descriptors that go to libvirt or come from it. Those that come belong to the caller; those
// that go stay the caller's, and must stay open until the call has ended.
#include <cstdlib>
#include <iterator>

#include "hand-written.h"
#include "object-job.h"

namespace guesthouse {
namespace {

std::vector<int> NextDescriptors(Reader& reader, const char* name) {
  std::vector<int> numbers;
  reader.ForEach(reader.Next(), name, [&](napi_value element) {
    numbers.push_back(static_cast<int>(reader.AsInt64(element, name)));
  });
  return numbers;
}

napi_value JsDescriptors(napi_env env, const int* numbers, size_t count) {
  napi_value array = JsArray(env, count);
  for (uint32_t i = 0; i < count; i++) JsSet(env, array, i, JsNumber(env, numbers[i]));
  return array;
}

// virDomainOpenGraphicsFD(domain, index, flags): a socket
class OpenGraphicsFd final : public ObjectJob<Symbol::virDomainOpenGraphicsFD, lv::virDomainPtr> {
 public:
  void Read(Reader& reader) {
    index_ = reader.NextUint("idx");
    flags_ = reader.NextFlags("flags");
  }

 protected:
  void Run() override {
    auto function = Resolve();
    if (function == nullptr) return;
    descriptor_ = function(self(), index_, flags_);
    if (descriptor_ < 0) FailFromLastError();
  }
  napi_value Result(napi_env env) override { return JsNumber(env, descriptor_); }

 private:
  unsigned int index_ = 0;
  unsigned int flags_ = 0;
  int descriptor_ = -1;
};

// virDomainOpenGraphics(domain, index, descriptor, flags)
class OpenGraphics final : public ObjectJob<Symbol::virDomainOpenGraphics, lv::virDomainPtr> {
 public:
  void Read(Reader& reader) {
    index_ = reader.NextUint("idx");
    descriptor_ = reader.NextInt("fd");
    flags_ = reader.NextFlags("flags");
  }

 protected:
  void Run() override {
    auto function = Resolve();
    if (function == nullptr) return;
    if (function(self(), index_, descriptor_, flags_) < 0) FailFromLastError();
  }
  napi_value Result(napi_env env) override { return JsUndefined(env); }

 private:
  unsigned int index_ = 0;
  int descriptor_ = -1;
  unsigned int flags_ = 0;
};

// virDomainCreateWithFiles(domain, descriptors, flags)
class CreateWithFiles final : public ObjectJob<Symbol::virDomainCreateWithFiles, lv::virDomainPtr> {
 public:
  void Read(Reader& reader) {
    files_ = NextDescriptors(reader, "files");
    flags_ = reader.NextFlags("flags");
  }

 protected:
  void Run() override {
    auto function = Resolve();
    if (function == nullptr) return;
    auto count = static_cast<unsigned int>(files_.size());
    if (function(self(), count, files_.data(), flags_) < 0) FailFromLastError();
  }
  napi_value Result(napi_env env) override { return JsUndefined(env); }

 private:
  std::vector<int> files_;
  unsigned int flags_ = 0;
};

// virDomainCreateXMLWithFiles(connection, xml, descriptors, flags): the domain
class CreateXmlWithFiles final
    : public ObjectJob<Symbol::virDomainCreateXMLWithFiles, lv::virConnectPtr> {
 public:
  void Read(Reader& reader) {
    xml_ = reader.NextString("xmlDesc");
    files_ = NextDescriptors(reader, "files");
    flags_ = reader.NextFlags("flags");
  }

 protected:
  void Run() override {
    auto function = Resolve();
    if (function == nullptr) return;
    auto count = static_cast<unsigned int>(files_.size());
    lv::virDomainPtr domain = function(self(), xml_.c_str(), count, files_.data(), flags_);
    if (domain == nullptr) return FailFromLastError();
    handle_ = Handle::Adopt(HandleKind::kDomain, domain, session_reference());
  }
  napi_value Result(napi_env env) override { return JsHandle(env, handle_); }

 private:
  std::string xml_;
  std::vector<int> files_;
  unsigned int flags_ = 0;
  std::shared_ptr<Handle> handle_;
};

// virDomainFDAssociate(domain, name, descriptors, flags)
class FdAssociate final : public ObjectJob<Symbol::virDomainFDAssociate, lv::virDomainPtr> {
 public:
  void Read(Reader& reader) {
    name_ = reader.NextString("name");
    files_ = NextDescriptors(reader, "fds");
    flags_ = reader.NextFlags("flags");
  }

 protected:
  void Run() override {
    auto function = Resolve();
    if (function == nullptr) return;
    auto count = static_cast<unsigned int>(files_.size());
    if (function(self(), name_.c_str(), count, files_.data(), flags_) < 0) FailFromLastError();
  }
  napi_value Result(napi_env env) override { return JsUndefined(env); }

 private:
  std::string name_;
  std::vector<int> files_;
  unsigned int flags_ = 0;
};

// virDomainLxcOpenNamespace(domain, flags): descriptors
class LxcOpenNamespace final
    : public ObjectJob<Symbol::virDomainLxcOpenNamespace, lv::virDomainPtr> {
 public:
  ~LxcOpenNamespace() override { free(descriptors_); }
  void Read(Reader& reader) { flags_ = reader.NextFlags("flags"); }

 protected:
  void Run() override {
    auto function = Resolve();
    if (function == nullptr) return;
    count_ = function(self(), &descriptors_, flags_);
    if (count_ < 0) FailFromLastError();
  }
  napi_value Result(napi_env env) override {
    return JsDescriptors(env, descriptors_, static_cast<size_t>(count_));
  }

 private:
  unsigned int flags_ = 0;
  int* descriptors_ = nullptr;
  int count_ = 0;
};

// virDomainQemuMonitorCommandWithFiles(domain, command, descriptors, flags): { result, files }
class MonitorCommandWithFiles final
    : public ObjectJob<Symbol::virDomainQemuMonitorCommandWithFiles, lv::virDomainPtr> {
 public:
  ~MonitorCommandWithFiles() override {
    free(result_);
    free(outgoing_);
  }
  void Read(Reader& reader) {
    command_ = reader.NextString("cmd");
    files_ = NextDescriptors(reader, "infiles");
    flags_ = reader.NextFlags("flags");
  }

 protected:
  void Run() override {
    auto function = Resolve();
    if (function == nullptr) return;
    auto count = static_cast<unsigned int>(files_.size());
    if (function(self(), command_.c_str(), count, files_.data(), &outgoing_count_, &outgoing_,
                 &result_, flags_) < 0)
      FailFromLastError();
  }
  napi_value Result(napi_env env) override {
    napi_value object = JsObject(env);
    JsSet(env, object, "result", JsNullableString(env, result_));
    JsSet(env, object, "files", JsDescriptors(env, outgoing_, outgoing_count_));
    return object;
  }

 private:
  std::string command_;
  std::vector<int> files_;
  unsigned int flags_ = 0;
  unsigned int outgoing_count_ = 0;
  int* outgoing_ = nullptr;
  char* result_ = nullptr;
};

constexpr ExportedFunction kRows[] = {
    {"virDomainOpenGraphicsFD", OpenGraphicsFd::Invoke<OpenGraphicsFd>},
    {"virDomainOpenGraphics", OpenGraphics::Invoke<OpenGraphics>},
    {"virDomainCreateWithFiles", CreateWithFiles::Invoke<CreateWithFiles>},
    {"virDomainCreateXMLWithFiles", CreateXmlWithFiles::Invoke<CreateXmlWithFiles>},
    {"virDomainFDAssociate", FdAssociate::Invoke<FdAssociate>},
    {"virDomainLxcOpenNamespace", LxcOpenNamespace::Invoke<LxcOpenNamespace>},
    {"virDomainQemuMonitorCommandWithFiles",
     MonitorCommandWithFiles::Invoke<MonitorCommandWithFiles>},
};

}  // namespace

const ExportedTable kDescriptorCalls = {kRows, std::size(kRows)};

}  // namespace guesthouse
