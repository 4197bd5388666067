#include "event-thread.h"

#include <chrono>
#include <deque>
#include <future>
#include <mutex>
#include <thread>

#include "../loader/library.h"
#include "event-loop.h"
#include "failure.h"
#include "thread.h"

namespace guesthouse {
namespace {

struct EventState {
  std::mutex start;
  bool started = false;
  int timer = -1;
  std::mutex mutex;
  std::deque<std::function<void()>> tasks;
};

EventState& State() {
  static auto& state = *new EventState();
  return state;
}

void Silence(void*, lv::virErrorPtr) {}

void OnTimer(int timer, void*) {
  EventState& state = State();
  std::deque<std::function<void()>> tasks;
  {
    std::lock_guard lock(state.mutex);
    tasks.swap(state.tasks);
    LV(virEventUpdateTimeout)(timer, -1);
  }
  for (auto& task : tasks) task();
}

void Serve() {
  for (;;) {
    EventLoop::RunOnce();
  }
}

}  // namespace

bool EventThread::Ensure(std::string& reason) {
  EventState& state = State();
  std::lock_guard lock(state.start);
  if (state.started) return true;
  // libvirt prints every error to stderr unless it is given somewhere else to put it.
  LV(virSetErrorFunc)(nullptr, Silence);
  if (LV(virInitialize)() < 0 || !EventLoop::Install()) {
    reason = Failure::FromLastError("virInitialize").message;
    return false;
  }
  // The timer keeps the loop from having nothing to wait for, and carries posted tasks.
  state.timer = LV(virEventAddTimeout)(-1, OnTimer, nullptr, nullptr);
  if (state.timer < 0) {
    reason = Failure::FromLastError("virEventAddTimeout").message;
    return false;
  }
  state.started = StartThread("libvirt-events", Serve);
  if (!state.started) reason = "the system refused to start a thread";
  return state.started;
}

void EventThread::Post(std::function<void()> task) {
  EventState& state = State();
  std::lock_guard lock(state.mutex);
  state.tasks.push_back(std::move(task));
  if (state.tasks.size() == 1) LV(virEventUpdateTimeout)(state.timer, 0);
}

void EventThread::Quiesce() {
  // What is put off runs in the first round in which no timer is due: more than one round must pass,
  // with time between them.
  constexpr int kRounds = 3;
  constexpr std::chrono::milliseconds kBetween{1};
  for (int round = 0; round < kRounds; round++) {
    std::promise<void> passed;
    Post([&] { passed.set_value(); });
    passed.get_future().wait();
    std::this_thread::sleep_for(kBetween);
  }
}

}  // namespace guesthouse
