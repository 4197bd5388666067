// What a domain's CPUs do and where they may run. CPU maps have one bit for each host CPU, lowest
// first; their length follows from the host.
#include <iterator>

#include "../marshal/typed-params.h"
#include "hand-written.h"
#include "object-job.h"

namespace guesthouse {
namespace {

// Bytes of a CPU map of the domain's host, or -1 with libvirt's error.
int MapBytes(lv::virDomainPtr domain) {
  int cpus = LV(virNodeGetCPUMap)(LV(virDomainGetConnect)(domain), nullptr, nullptr, 0);
  if (cpus < 0) {
    lv::virNodeInfo info{};
    if (LV(virNodeGetInfo)(LV(virDomainGetConnect)(domain), &info) < 0) return -1;
    cpus = static_cast<int>(info.nodes * info.sockets * info.cores * info.threads);
  }
  return (cpus + 7) / 8;
}

napi_value JsMaps(napi_env env, const std::vector<unsigned char>& maps, size_t count,
                  size_t bytes) {
  napi_value array = JsArray(env, count);
  for (uint32_t i = 0; i < count; i++)
    JsSet(env, array, i, JsBuffer(env, maps.data() + i * bytes, bytes));
  return array;
}

// virDomainGetVcpus(domain): [{ number, state, cpuTime, cpu, cpumap }]
class Vcpus final : public ObjectJob<Symbol::virDomainGetVcpus, lv::virDomainPtr> {
 protected:
  void Run() override {
    auto function = Resolve();
    if (function == nullptr) return;
    lv::virDomainInfo info{};
    int bytes = MapBytes(self());
    if (bytes < 0 || LV(virDomainGetInfo)(self(), &info) < 0) return FailFromLastError();
    bytes_ = static_cast<size_t>(bytes);
    vcpus_.resize(info.nrVirtCpu);
    maps_.resize(info.nrVirtCpu * bytes_);
    int got = function(self(), vcpus_.data(), static_cast<int>(vcpus_.size()), maps_.data(), bytes);
    if (got < 0) return FailFromLastError();
    vcpus_.resize(static_cast<size_t>(got));
  }
  napi_value Result(napi_env env) override {
    napi_value array = JsArray(env, vcpus_.size());
    for (uint32_t i = 0; i < vcpus_.size(); i++) {
      napi_value object = JsObject(env);
      JsSet(env, object, "number", JsInteger(env, vcpus_[i].number));
      JsSet(env, object, "state", JsInteger(env, vcpus_[i].state));
      JsSet(env, object, "cpuTime", JsInteger(env, vcpus_[i].cpuTime));
      JsSet(env, object, "cpu", JsInteger(env, vcpus_[i].cpu));
      JsSet(env, object, "cpumap", JsBuffer(env, maps_.data() + i * bytes_, bytes_));
      JsSet(env, array, i, object);
    }
    return array;
  }

 private:
  size_t bytes_ = 0;
  std::vector<lv::virVcpuInfo> vcpus_;
  std::vector<unsigned char> maps_;
};

// virDomainGetVcpuPinInfo(domain, flags): a map for each virtual CPU
class VcpuPinInfo final : public ObjectJob<Symbol::virDomainGetVcpuPinInfo, lv::virDomainPtr> {
 public:
  void Read(Reader& reader) { flags_ = reader.NextFlags("flags"); }

 protected:
  void Run() override {
    auto function = Resolve();
    if (function == nullptr) return;
    int bytes = MapBytes(self());
    // All that the definition allows: a domain that is not running has no others.
    constexpr unsigned int kConfigMaximum = 2 | 4;  // VIR_DOMAIN_AFFECT_CONFIG, VCPU_MAXIMUM
    int vcpus = bytes < 0 ? -1 : LV(virDomainGetVcpusFlags)(self(), flags_);
    if (vcpus < 0 && bytes >= 0) vcpus = LV(virDomainGetVcpusFlags)(self(), kConfigMaximum);
    if (bytes < 0 || vcpus < 0) return FailFromLastError();
    bytes_ = static_cast<size_t>(bytes);
    maps_.resize(static_cast<size_t>(vcpus) * bytes_);
    count_ = function(self(), vcpus, maps_.data(), bytes, flags_);
    if (count_ < 0) FailFromLastError();
  }
  napi_value Result(napi_env env) override {
    return JsMaps(env, maps_, static_cast<size_t>(count_), bytes_);
  }

 private:
  unsigned int flags_ = 0;
  size_t bytes_ = 0;
  int count_ = 0;
  std::vector<unsigned char> maps_;
};

// virDomainGetEmulatorPinInfo(domain, flags): one map
class EmulatorPinInfo final
    : public ObjectJob<Symbol::virDomainGetEmulatorPinInfo, lv::virDomainPtr> {
 public:
  void Read(Reader& reader) { flags_ = reader.NextFlags("flags"); }

 protected:
  void Run() override {
    auto function = Resolve();
    if (function == nullptr) return;
    int bytes = MapBytes(self());
    if (bytes < 0) return FailFromLastError();
    map_.resize(static_cast<size_t>(bytes));
    if (function(self(), map_.data(), bytes, flags_) < 0) FailFromLastError();
  }
  napi_value Result(napi_env env) override { return JsBuffer(env, map_.data(), map_.size()); }

 private:
  unsigned int flags_ = 0;
  std::vector<unsigned char> map_;
};

// virDomainGetCPUStats(domain, startCpu, cpus, flags): parameters for each CPU; startCpu -1 with one
// CPU gives the total
class CpuStats final : public ObjectJob<Symbol::virDomainGetCPUStats, lv::virDomainPtr> {
 public:
  ~CpuStats() override {
    if (!parameters_.empty())
      LV(virTypedParamsClear)(parameters_.data(), static_cast<int>(parameters_.size()));
  }
  void Read(Reader& reader) {
    start_ = reader.NextInt("startCpu");
    cpus_ = reader.NextUint("ncpus");
    flags_ = reader.NextFlags("flags");
    // The limit of the protocol.
    if (cpus_ < 1 || cpus_ > 128) reader.Fail("ncpus", "between 1 and 128");
  }

 protected:
  void Run() override {
    auto function = Resolve();
    if (function == nullptr) return;
    int each = function(self(), nullptr, 0, start_, 1, flags_);
    if (each < 0) return FailFromLastError();
    each_ = static_cast<unsigned int>(each);
    parameters_.resize(static_cast<size_t>(each_) * cpus_);
    if (each_ > 0 && function(self(), parameters_.data(), each_, start_, cpus_, flags_) < 0)
      FailFromLastError();
  }
  napi_value Result(napi_env env) override {
    napi_value array = JsArray(env, 0);
    uint32_t next = 0;
    for (unsigned int cpu = 0; cpu < cpus_ && each_ > 0; cpu++) {
      const lv::virTypedParameter* first = parameters_.data() + cpu * each_;
      // CPUs that the host does not have stay empty.
      int filled = 0;
      while (filled < static_cast<int>(each_) && first[filled].type != 0) filled++;
      if (filled > 0) JsSet(env, array, next++, JsParameters(env, first, filled));
    }
    return array;
  }

 private:
  int start_ = 0;
  unsigned int cpus_ = 0;
  unsigned int flags_ = 0;
  unsigned int each_ = 0;
  std::vector<lv::virTypedParameter> parameters_;
};

constexpr ExportedFunction kRows[] = {
    {"virDomainGetVcpus", Vcpus::Invoke<Vcpus>},
    {"virDomainGetVcpuPinInfo", VcpuPinInfo::Invoke<VcpuPinInfo>},
    {"virDomainGetEmulatorPinInfo", EmulatorPinInfo::Invoke<EmulatorPinInfo>},
    {"virDomainGetCPUStats", CpuStats::Invoke<CpuStats>},
};

}  // namespace

const ExportedTable kDomainCpuCalls = {kRows, std::size(kRows)};

}  // namespace guesthouse
