// Numbers of the host that come in arrays.
#include <cstdlib>
#include <iterator>

#include "hand-written.h"
#include "object-job.h"

namespace guesthouse {
namespace {

// Counters by name, for one CPU or NUMA cell or for all of them.
template <Symbol S, class Stats>
class NodeStats final : public ObjectJob<S, lv::virConnectPtr> {
 public:
  void Read(Reader& reader) {
    index_ = reader.NextInt("index");
    flags_ = reader.NextFlags("flags");
  }

 protected:
  void Run() override {
    auto function = this->Resolve();
    if (function == nullptr) return;
    int count = 0;
    if (function(this->self(), index_, nullptr, &count, flags_) < 0)
      return this->FailFromLastError();
    stats_.resize(static_cast<size_t>(count));
    if (count > 0 && function(this->self(), index_, stats_.data(), &count, flags_) < 0)
      return this->FailFromLastError();
    stats_.resize(static_cast<size_t>(count));
  }

  napi_value Result(napi_env env) override {
    napi_value object = JsObject(env);
    for (const Stats& stat : stats_) JsSet(env, object, stat.field, JsInteger(env, stat.value));
    return object;
  }

 private:
  int index_ = 0;
  unsigned int flags_ = 0;
  std::vector<Stats> stats_;
};

using CpuStats = NodeStats<Symbol::virNodeGetCPUStats, lv::virNodeCPUStats>;
using MemoryStats = NodeStats<Symbol::virNodeGetMemoryStats, lv::virNodeMemoryStats>;

napi_value JsUnsigned(napi_env env, const std::vector<unsigned long long>& numbers) {
  napi_value array = JsArray(env, numbers.size());
  for (uint32_t i = 0; i < numbers.size(); i++) JsSet(env, array, i, JsInteger(env, numbers[i]));
  return array;
}

constexpr int kMaxCells = 4096;

// virNodeGetCellsFreeMemory(connection, startCell, maxCells): bytes
class CellsFreeMemory final
    : public ObjectJob<Symbol::virNodeGetCellsFreeMemory, lv::virConnectPtr> {
 public:
  void Read(Reader& reader) {
    start_ = reader.NextInt("startCell");
    max_ = reader.NextInt("maxCells");
    if (max_ < 1 || max_ > kMaxCells) reader.Fail("maxCells", "between 1 and 4096");
  }

 protected:
  void Run() override {
    auto function = Resolve();
    if (function == nullptr) return;
    free_.resize(static_cast<size_t>(max_));
    int got = function(self(), free_.data(), start_, max_);
    if (got < 0) return FailFromLastError();
    free_.resize(static_cast<size_t>(got));
  }
  napi_value Result(napi_env env) override { return JsUnsigned(env, free_); }

 private:
  int start_ = 0;
  int max_ = 0;
  std::vector<unsigned long long> free_;
};

// virNodeGetCPUMap(connection, flags): { cpus, cpumap, online }
class CpuMap final : public ObjectJob<Symbol::virNodeGetCPUMap, lv::virConnectPtr> {
 public:
  ~CpuMap() override { free(map_); }
  void Read(Reader& reader) { flags_ = reader.NextFlags("flags"); }

 protected:
  void Run() override {
    auto function = Resolve();
    if (function == nullptr) return;
    cpus_ = function(self(), &map_, &online_, flags_);
    if (cpus_ < 0) FailFromLastError();
  }
  napi_value Result(napi_env env) override {
    napi_value object = JsObject(env);
    JsSet(env, object, "cpus", JsNumber(env, cpus_));
    JsSet(env, object, "online", JsNumber(env, online_));
    JsSet(env, object, "cpumap", JsBuffer(env, map_, (static_cast<size_t>(cpus_) + 7) / 8));
    return object;
  }

 private:
  unsigned int flags_ = 0;
  unsigned char* map_ = nullptr;
  unsigned int online_ = 0;
  int cpus_ = 0;
};

std::vector<unsigned int> NextUints(Reader& reader, const char* name) {
  std::vector<unsigned int> numbers;
  reader.ForEach(reader.Next(), name, [&](napi_value element) {
    numbers.push_back(static_cast<unsigned int>(reader.AsUint64(element, name)));
  });
  return numbers;
}

// virNodeGetFreePages(connection, pageSizesKiB, startCell, cellCount, flags): counts, cell by cell
class FreePages final : public ObjectJob<Symbol::virNodeGetFreePages, lv::virConnectPtr> {
 public:
  void Read(Reader& reader) {
    sizes_ = NextUints(reader, "pages");
    start_ = reader.NextInt("startCell");
    cells_ = reader.NextUint("cellCount");
    flags_ = reader.NextFlags("flags");
    if (cells_ > kMaxCells || sizes_.size() > 64) reader.Fail("cellCount", "at most 4096");
  }

 protected:
  void Run() override {
    auto function = Resolve();
    if (function == nullptr) return;
    counts_.resize(sizes_.size() * cells_);
    int got = function(self(), static_cast<unsigned int>(sizes_.size()), sizes_.data(), start_,
                       cells_, counts_.data(), flags_);
    if (got < 0) return FailFromLastError();
    counts_.resize(static_cast<size_t>(got));
  }
  napi_value Result(napi_env env) override { return JsUnsigned(env, counts_); }

 private:
  std::vector<unsigned int> sizes_;
  int start_ = 0;
  unsigned int cells_ = 0;
  unsigned int flags_ = 0;
  std::vector<unsigned long long> counts_;
};

// virNodeAllocPages(connection, pageSizesKiB, counts, startCell, cellCount, flags): pools changed
class AllocPages final : public ObjectJob<Symbol::virNodeAllocPages, lv::virConnectPtr> {
 public:
  void Read(Reader& reader) {
    sizes_ = NextUints(reader, "pageSizes");
    reader.ForEach(reader.Next(), "pageCounts", [&](napi_value element) {
      counts_.push_back(reader.AsUint64(element, "pageCounts"));
    });
    start_ = reader.NextInt("startCell");
    cells_ = reader.NextUint("cellCount");
    flags_ = reader.NextFlags("flags");
    if (counts_.size() != sizes_.size()) reader.Fail("pageCounts", "as long as pageSizes");
  }

 protected:
  void Run() override {
    auto function = Resolve();
    if (function == nullptr) return;
    changed_ = function(self(), static_cast<unsigned int>(sizes_.size()), sizes_.data(),
                        counts_.data(), start_, cells_, flags_);
    if (changed_ < 0) FailFromLastError();
  }
  napi_value Result(napi_env env) override { return JsNumber(env, changed_); }

 private:
  std::vector<unsigned int> sizes_;
  std::vector<unsigned long long> counts_;
  int start_ = 0;
  unsigned int cells_ = 0;
  unsigned int flags_ = 0;
  int changed_ = 0;
};

constexpr ExportedFunction kRows[] = {
    {"virNodeGetCPUStats", CpuStats::Invoke<CpuStats>},
    {"virNodeGetMemoryStats", MemoryStats::Invoke<MemoryStats>},
    {"virNodeGetCellsFreeMemory", CellsFreeMemory::Invoke<CellsFreeMemory>},
    {"virNodeGetCPUMap", CpuMap::Invoke<CpuMap>},
    {"virNodeGetFreePages", FreePages::Invoke<FreePages>},
    {"virNodeAllocPages", AllocPages::Invoke<AllocPages>},
};

}  // namespace

const ExportedTable kNodeCalls = {kRows, std::size(kRows)};

}  // namespace guesthouse
