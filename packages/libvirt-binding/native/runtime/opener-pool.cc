#include "opener-pool.h"

#include <deque>
#include <map>
#include <mutex>

#include "thread.h"

namespace guesthouse {
namespace {

constexpr int kMaxThreads = 64;
constexpr int kMaxThreadsPerUri = 4;

struct Request {
  std::string uri;
  std::unique_ptr<Job> job;
};

struct OpenerState {
  std::mutex mutex;
  std::deque<Request> queue;
  std::map<std::string, int> busy;
  int threads = 0;
};

OpenerState& State() {
  static auto& state = *new OpenerState();
  return state;
}

// The first request whose URI has a place left. Under the lock.
std::deque<Request>::iterator NextRequest(OpenerState& state) {
  auto next = state.queue.begin();
  while (next != state.queue.end() && state.busy[next->uri] >= kMaxThreadsPerUri) ++next;
  return next;
}

void Serve() {
  OpenerState& state = State();
  std::unique_lock lock(state.mutex);
  for (auto next = NextRequest(state); next != state.queue.end(); next = NextRequest(state)) {
    Request request = std::move(*next);
    state.queue.erase(next);
    state.busy[request.uri]++;
    lock.unlock();
    request.job->Execute();
    Job::Deliver(std::move(request.job));
    lock.lock();
    if (--state.busy[request.uri] == 0) state.busy.erase(request.uri);
  }
  state.threads--;
}

}  // namespace

void OpenerPool::Submit(const std::string& uri, std::unique_ptr<Job> job) {
  OpenerState& state = State();
  std::lock_guard lock(state.mutex);
  state.queue.push_back({uri, std::move(job)});
  if (state.threads >= kMaxThreads || state.busy[uri] >= kMaxThreadsPerUri) return;
  state.threads++;
  if (StartThread("libvirt-open", Serve)) return;
  if (--state.threads > 0) return;
  Request stranded = std::move(state.queue.back());
  state.queue.pop_back();
  Failure failure;
  failure.message = "the system refused to start a thread";
  failure.function_name = stranded.job->function_name();
  stranded.job->Fail(std::move(failure));
  Job::Deliver(std::move(stranded.job));
}

}  // namespace guesthouse
