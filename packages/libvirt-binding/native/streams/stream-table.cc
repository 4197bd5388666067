#include "stream-table.h"

#include <cstdint>
#include <mutex>
#include <unordered_map>

#include "stream.h"

namespace guesthouse {
namespace {

struct Table {
  std::mutex mutex;
  std::unordered_map<uintptr_t, std::weak_ptr<Stream>> streams;
  uintptr_t next = 1;
};

Table& Streams() {
  static auto& table = *new Table();
  return table;
}

}  // namespace

void* StreamTable::Add(std::weak_ptr<Stream> stream) {
  Table& table = Streams();
  std::lock_guard lock(table.mutex);
  uintptr_t token = table.next++;
  table.streams.emplace(token, std::move(stream));
  return reinterpret_cast<void*>(token);
}

void StreamTable::Remove(void* token) {
  Table& table = Streams();
  std::lock_guard lock(table.mutex);
  table.streams.erase(reinterpret_cast<uintptr_t>(token));
}

std::shared_ptr<Stream> StreamTable::Find(void* token) {
  Table& table = Streams();
  std::lock_guard lock(table.mutex);
  auto found = table.streams.find(reinterpret_cast<uintptr_t>(token));
  return found == table.streams.end() ? nullptr : found->second.lock();
}

}  // namespace guesthouse
