#include "worker-pool.h"

#include <thread>

#include "thread.h"

namespace guesthouse {
namespace {

// A thread without work for this long ends: a server with many quiet hosts keeps few threads.
constexpr std::chrono::seconds kIdleLife{10};
// Whoever awaits one call after the other asks for the next within microseconds. For so long a thread
// that has made a call looks out for it: to be put to sleep and woken takes longer.
constexpr std::chrono::microseconds kLinger{50};

inline void Relax() {
#if defined(__x86_64__) || defined(__i386__)
  __builtin_ia32_pause();
#else
  std::this_thread::yield();
#endif
}

}  // namespace

WorkerPool::WorkerPool(int max_threads) : state_(std::make_shared<State>(max_threads)) {}

bool WorkerPool::Submit(std::unique_ptr<Job>& job) {
  std::unique_lock lock(state_->mutex);
  if (state_->refusing) return false;
  state_->queue.push_back(std::move(job));
  state_->submitted.fetch_add(1, std::memory_order_relaxed);
  auto wanted = static_cast<int>(state_->queue.size()) - state_->lingering;
  if (wanted <= 0) return true;
  bool start = wanted > state_->waiting && state_->threads < state_->max_threads;
  if (start) state_->threads++;
  lock.unlock();
  state_->work.notify_one();
  if (start && !StartThread("libvirt-call", [state = state_] { Serve(state); })) ThreadDenied();
  return true;
}

// The system has no thread to give. Where others serve, they take the work over; where there are
// none, nothing would ever settle it.
void WorkerPool::ThreadDenied() {
  std::deque<std::unique_ptr<Job>> stranded;
  {
    std::lock_guard lock(state_->mutex);
    if (--state_->threads == 0) stranded.swap(state_->queue);
  }
  for (auto& job : stranded) {
    Failure failure;
    failure.message = "the system refused to start a thread";
    failure.function_name = job->function_name();
    job->Fail(std::move(failure));
    Job::Deliver(std::move(job));
  }
}

bool WorkerPool::EnterElsewhere() {
  std::lock_guard lock(state_->mutex);
  if (state_->refusing) return false;
  state_->running++;
  return true;
}

void WorkerPool::LeaveElsewhere() {
  std::lock_guard lock(state_->mutex);
  if (--state_->running == 0 && state_->queue.empty()) state_->idle.notify_all();
}

void WorkerPool::Refuse() {
  {
    std::lock_guard lock(state_->mutex);
    state_->refusing = true;
  }
  state_->work.notify_all();
}

void WorkerPool::WaitIdle() {
  std::unique_lock lock(state_->mutex);
  state_->idle.wait(lock, [&] { return state_->queue.empty() && state_->running == 0; });
}

void WorkerPool::State::Linger(std::unique_lock<std::mutex>& lock) {
  static const bool alone = std::thread::hardware_concurrency() < 2;
  if (alone || !queue.empty() || refusing) return;
  uint64_t seen = submitted.load(std::memory_order_relaxed);
  lingering++;
  lock.unlock();
  auto until = std::chrono::steady_clock::now() + kLinger;
  while (submitted.load(std::memory_order_relaxed) == seen &&
         std::chrono::steady_clock::now() < until) {
    Relax();
  }
  lock.lock();
  lingering--;
}

void WorkerPool::Serve(std::shared_ptr<State> state) {
  std::unique_lock lock(state->mutex);
  for (;;) {
    state->waiting++;
    bool woken = state->work.wait_for(
        lock, kIdleLife, [&] { return !state->queue.empty() || state->refusing; });
    state->waiting--;
    if (state->queue.empty()) {
      if (woken && !state->refusing) continue;
      break;
    }
    std::unique_ptr<Job> job = std::move(state->queue.front());
    state->queue.pop_front();
    state->running++;
    lock.unlock();
    job->Execute();
    // Counted as done before it is delivered: whoever learns of the result may close at once and
    // must find the pool idle.
    lock.lock();
    state->running--;
    bool idle = state->queue.empty() && state->running == 0;
    lock.unlock();
    Job::Deliver(std::move(job));
    if (idle) state->idle.notify_all();
    lock.lock();
    state->Linger(lock);
  }
  state->threads--;
}

}  // namespace guesthouse
