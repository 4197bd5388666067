#include "reaper.h"

#include <condition_variable>
#include <mutex>
#include <vector>

#include "../loader/library.h"
#include "session.h"
#include "thread.h"

namespace guesthouse {
namespace {

struct Corpse {
  HandleKind kind;
  void* pointer;
  std::shared_ptr<Session> session;
};

// Never ends and is never destroyed: it outlives every environment.
struct ReaperState {
  std::mutex mutex;
  std::condition_variable work;
  std::condition_variable done;
  std::vector<Corpse> queue;
  uint64_t accepted = 0;
  uint64_t freed = 0;
  bool started = false;
};

ReaperState& State() {
  static auto& state = *new ReaperState();
  return state;
}

void Serve() {
  ReaperState& state = State();
  std::unique_lock lock(state.mutex);
  for (;;) {
    state.work.wait(lock, [&] { return !state.queue.empty(); });
    std::vector<Corpse> batch;
    batch.swap(state.queue);
    lock.unlock();
    uint64_t count = batch.size();
    for (Corpse& corpse : batch) {
      auto free = reinterpret_cast<FreeFunction*>(Address(TraitsOf(corpse.kind).free));
      if (free != nullptr) free(corpse.pointer);
      corpse.session.reset();
    }
    lock.lock();
    state.freed += count;
    state.done.notify_all();
  }
}

}  // namespace

void Reaper::Free(HandleKind kind, void* pointer, std::shared_ptr<Session> session) {
  ReaperState& state = State();
  std::lock_guard lock(state.mutex);
  if (!state.started) state.started = StartThread("libvirt-reaper", Serve);
  state.queue.push_back({kind, pointer, std::move(session)});
  state.accepted++;
  state.work.notify_one();
}

void Reaper::Flush() {
  ReaperState& state = State();
  std::unique_lock lock(state.mutex);
  if (!state.started) return;
  uint64_t target = state.accepted;
  state.done.wait(lock, [&] { return state.freed >= target; });
}

}  // namespace guesthouse
