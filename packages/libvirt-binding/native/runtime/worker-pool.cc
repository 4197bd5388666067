#include "worker-pool.h"

#include <algorithm>

#include "thread.h"

namespace guesthouse {
namespace {

// A thread without work for this long ends: a server with many quiet hosts keeps few threads.
constexpr std::chrono::seconds kIdleLife{10};

}  // namespace

WorkerPool::WorkerPool(int max_threads) : state_(std::make_shared<State>(max_threads)) {}

bool WorkerPool::Submit(std::unique_ptr<Job>& job) {
  std::unique_lock lock(state_->mutex);
  if (state_->refusing) return false;
  if (!state_->parked.empty()) {
    std::shared_ptr<Parked> thread = std::move(state_->parked.back());
    state_->parked.pop_back();
    thread->job = std::move(job);
    state_->running++;
    lock.unlock();
    // Without the lock: the thread may begin at once, in the place of this one, and then wants it.
    thread->place.Call();
    return true;
  }
  state_->queue.push_back(std::move(job));
  if (state_->threads == state_->max_threads) return true;
  state_->threads++;
  lock.unlock();
  if (!StartThread("libvirt-call", [state = state_] { Serve(state); })) ThreadDenied();
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
  state_->running--;
  if (state_->is_idle()) state_->idle.notify_all();
}

void WorkerPool::Refuse() {
  std::lock_guard lock(state_->mutex);
  state_->refusing = true;
  state_->threads -= static_cast<int>(state_->parked.size());
  for (const auto& thread : state_->parked) thread->place.Call();
  state_->parked.clear();
}

void WorkerPool::WaitIdle() {
  std::unique_lock lock(state_->mutex);
  state_->idle.wait(lock, [&] { return state_->is_idle(); });
}

std::unique_ptr<Job> WorkerPool::State::TakeQueued() {
  if (queue.empty()) return nullptr;
  std::unique_ptr<Job> job = std::move(queue.front());
  queue.pop_front();
  running++;
  return job;
}

std::unique_ptr<Job> WorkerPool::State::AwaitJob(const std::shared_ptr<Parked>& self) {
  if (!self->place.WaitFor(kIdleLife)) {
    std::unique_lock lock(mutex);
    auto found = std::find(parked.begin(), parked.end(), self);
    if (found != parked.end()) {
      parked.erase(found);
      threads--;
      return nullptr;
    }
    lock.unlock();
    // Somebody has taken it from the list in this very moment, to call it.
    self->place.Wait();
  }
  return std::move(self->job);
}

void WorkerPool::Serve(const std::shared_ptr<State>& state) {
  auto self = std::make_shared<Parked>();
  std::unique_ptr<Job> done;
  for (;;) {
    std::unique_lock lock(state->mutex);
    // Counted as done before it is delivered: whoever learns of the result may close at once and
    // must find the pool idle, or ask for more and should find this thread.
    if (done) state->running--;
    std::unique_ptr<Job> next = state->TakeQueued();
    bool parking = next == nullptr && !state->refusing;
    if (parking) state->parked.push_back(self);
    if (next == nullptr && !parking) state->threads--;
    bool idle = state->is_idle();
    lock.unlock();
    if (done) Job::Deliver(std::move(done));
    if (idle) state->idle.notify_all();
    if (parking) next = state->AwaitJob(self);
    if (next == nullptr) return;
    next->Execute();
    done = std::move(next);
  }
}

}  // namespace guesthouse
