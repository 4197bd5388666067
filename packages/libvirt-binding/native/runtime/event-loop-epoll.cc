#ifdef __linux__

#include <sys/ioctl.h>

#include <algorithm>
#include <atomic>
#include <chrono>
#include <map>
#include <mutex>
#include <thread>
#include <unordered_map>
#include <utility>
#include <vector>

#include "../loader/library.h"
#include "epoll-set.h"
#include "event-loop.h"

namespace guesthouse {
namespace {

using Clock = std::chrono::steady_clock;
using std::chrono::milliseconds;

// Of virEventHandleType.
constexpr int kReadable = 1;
constexpr int kWritable = 2;
constexpr int kError = 4;
constexpr int kHangup = 8;

struct WatchedHandle {
  int fd;
  int events;
  lv::virEventHandleCallback callback;
  void* opaque;
  lv::virFreeCallback free;
};

struct WatchedTimer {
  // Negative: off. Zero: whenever the loop comes round.
  milliseconds interval;
  Clock::time_point due;
  lv::virEventTimeoutCallback callback;
  void* opaque;
  lv::virFreeCallback free;
};

struct LoopState {
  std::mutex mutex;
  EpollSet set;
  int next_id = 1;
  std::unordered_map<int, WatchedHandle> handles;
  // Several handles may watch one descriptor, which epoll knows only once.
  std::unordered_map<int, std::vector<int>> handles_of;
  std::map<int, WatchedTimer> timers;
  std::vector<std::pair<lv::virFreeCallback, void*>> garbage;
  std::atomic<std::thread::id> loop_thread{};
};

// Leaked on purpose: threads of libvirt outlive static destructors.
LoopState& State() {
  static auto& state = *new LoopState();
  return state;
}

uint32_t ToEpoll(int events) {
  return ((events & kReadable) != 0 ? EPOLLIN : 0u) | ((events & kWritable) != 0 ? EPOLLOUT : 0u) |
         ((events & kError) != 0 ? EPOLLERR : 0u) | ((events & kHangup) != 0 ? EPOLLHUP : 0u);
}

int FromEpoll(uint32_t events) {
  return ((events & EPOLLIN) != 0 ? kReadable : 0) | ((events & EPOLLOUT) != 0 ? kWritable : 0) |
         ((events & EPOLLERR) != 0 ? kError : 0) | ((events & EPOLLHUP) != 0 ? kHangup : 0);
}

void Wake(LoopState& state) {
  if (state.loop_thread.load() != std::this_thread::get_id()) state.set.Wake();
}

// Under the lock: what all handles of a descriptor want together.
bool Arm(LoopState& state, int fd) {
  int wanted = 0;
  for (int id : state.handles_of[fd]) wanted |= state.handles.at(id).events;
  return state.set.Want(fd, ToEpoll(wanted));
}

// Under the lock.
void Unwatch(LoopState& state, int id, int fd) {
  std::vector<int>& ids = state.handles_of[fd];
  std::erase(ids, id);
  if (!ids.empty()) {
    (void)Arm(state, fd);
    return;
  }
  state.set.Forget(fd);
  state.handles_of.erase(fd);
}

int AddHandle(int fd, int events, lv::virEventHandleCallback callback, void* opaque,
              lv::virFreeCallback free) {
  LoopState& state = State();
  std::lock_guard lock(state.mutex);
  int id = state.next_id++;
  state.handles.emplace(id, WatchedHandle{fd, events, callback, opaque, free});
  std::vector<int>& ids = state.handles_of[fd];
  ids.push_back(id);
  // The descriptor may have been closed without a word, and this be another of the same number.
  if (ids.size() > 1) state.set.Renew(fd);
  if (Arm(state, fd)) return id;
  Unwatch(state, id, fd);
  state.handles.erase(id);
  return -1;
}

void UpdateHandle(int id, int events) {
  LoopState& state = State();
  std::lock_guard lock(state.mutex);
  auto found = state.handles.find(id);
  if (found == state.handles.end()) return;
  found->second.events = events;
  (void)Arm(state, found->second.fd);
}

int RemoveHandle(int id) {
  LoopState& state = State();
  std::lock_guard lock(state.mutex);
  auto found = state.handles.find(id);
  if (found == state.handles.end()) return -1;
  WatchedHandle handle = found->second;
  Unwatch(state, id, handle.fd);
  state.handles.erase(found);
  // Freed on the loop's thread, where the callback may still be running.
  state.garbage.emplace_back(handle.free, handle.opaque);
  Wake(state);
  return 0;
}

int AddTimer(int interval, lv::virEventTimeoutCallback callback, void* opaque,
             lv::virFreeCallback free) {
  LoopState& state = State();
  std::lock_guard lock(state.mutex);
  int id = state.next_id++;
  milliseconds every{interval};
  state.timers.emplace(id, WatchedTimer{every, Clock::now() + every, callback, opaque, free});
  if (interval >= 0) Wake(state);
  return id;
}

void UpdateTimer(int id, int interval) {
  LoopState& state = State();
  std::lock_guard lock(state.mutex);
  auto found = state.timers.find(id);
  if (found == state.timers.end()) return;
  found->second.interval = milliseconds{interval};
  found->second.due = Clock::now() + found->second.interval;
  if (interval >= 0) Wake(state);
}

int RemoveTimer(int id) {
  LoopState& state = State();
  std::lock_guard lock(state.mutex);
  auto found = state.timers.find(id);
  if (found == state.timers.end()) return -1;
  state.garbage.emplace_back(found->second.free, found->second.opaque);
  state.timers.erase(found);
  Wake(state);
  return 0;
}

// Milliseconds until something is due; -1 when nothing is.
int NextDue(LoopState& state) {
  std::lock_guard lock(state.mutex);
  if (!state.garbage.empty()) return 0;
  Clock::time_point next = state.set.next_unmute();
  for (const auto& [id, timer] : state.timers) {
    if (timer.interval.count() >= 0) next = std::min(next, timer.due);
  }
  if (next == Clock::time_point::max()) return -1;
  // Rounded up: a wait that ends too early would only go round again.
  auto left = std::chrono::ceil<milliseconds>(next - Clock::now()).count();
  return static_cast<int>(std::clamp<long long>(left, 0, 3'600'000));
}

void CallTimers(LoopState& state) {
  std::vector<int> due;
  Clock::time_point now = Clock::now();
  std::unique_lock lock(state.mutex);
  for (const auto& [id, timer] : state.timers) {
    if (timer.interval.count() >= 0 && timer.due <= now) due.push_back(id);
  }
  for (int id : due) {
    auto found = state.timers.find(id);
    // The one before may have removed it or put it off.
    if (found == state.timers.end() || found->second.interval.count() < 0) continue;
    found->second.due = now + found->second.interval;
    WatchedTimer timer = found->second;
    lock.unlock();
    timer.callback(id, timer.opaque);
    lock.lock();
  }
}

// Bytes that can be read; -1 where that cannot be asked.
int Readable(int fd) {
  int bytes = 0;
  return ioctl(fd, FIONREAD, &bytes) == 0 ? bytes : -1;
}

// A call that another thread makes reads its own answer, but the socket is ready here too until that
// thread has come to turning it off: libvirt's callback does nothing then, and would be called for
// nothing again and again, in the way of that thread.
void CallReadable(LoopState& state, int id, int fd, int events, const WatchedHandle& handle) {
  constexpr milliseconds kPause{1};
  int before = (events & kReadable) != 0 ? Readable(fd) : -1;
  handle.callback(id, fd, events, handle.opaque);
  if (before <= 0) return;
  std::lock_guard lock(state.mutex);
  if (state.handles.count(id) != 0 && Readable(fd) >= before)
    state.set.Mute(fd, Clock::now() + kPause);
}

void CallHandles(LoopState& state, int fd, int happened) {
  std::unique_lock lock(state.mutex);
  auto found_ids = state.handles_of.find(fd);
  if (found_ids == state.handles_of.end()) return;
  std::vector<int> ids = found_ids->second;
  for (int id : ids) {
    auto found = state.handles.find(id);
    if (found == state.handles.end() || found->second.events == 0) continue;
    WatchedHandle handle = found->second;
    int events = happened & (handle.events | kError | kHangup);
    if (events == 0) continue;
    lock.unlock();
    CallReadable(state, id, fd, events, handle);
    lock.lock();
  }
}

void CollectGarbage(LoopState& state) {
  decltype(state.garbage) garbage;
  {
    std::lock_guard lock(state.mutex);
    garbage.swap(state.garbage);
  }
  for (const auto& [free, opaque] : garbage) {
    if (free != nullptr) free(opaque);
  }
}

}  // namespace

bool EventLoop::Install() {
  if (!State().set.valid()) return false;
  LV(virEventRegisterImpl)(AddHandle, UpdateHandle, RemoveHandle, AddTimer, UpdateTimer,
                           RemoveTimer);
  return true;
}

void EventLoop::RunOnce() {
  constexpr int kMaxEvents = 64;
  LoopState& state = State();
  state.loop_thread.store(std::this_thread::get_id());
  epoll_event events[kMaxEvents];
  int count = state.set.Wait(NextDue(state), events, kMaxEvents);
  {
    std::lock_guard lock(state.mutex);
    state.set.UnmuteDue(Clock::now());
  }
  CallTimers(state);
  for (int i = 0; i < count; i++)
    CallHandles(state, events[i].data.fd, FromEpoll(events[i].events));
  CollectGarbage(state);
}

}  // namespace guesthouse

#endif
