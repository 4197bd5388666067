// The threads of one connection. Started when there is work, ended when there is none.
#pragma once

#include <atomic>
#include <chrono>
#include <condition_variable>
#include <cstdint>
#include <deque>
#include <memory>
#include <mutex>

#include "job.h"

namespace guesthouse {

class WorkerPool {
 public:
  explicit WorkerPool(int max_threads);

  // False when the pool no longer takes work; the job is left with the caller.
  bool Submit(std::unique_ptr<Job>& job);
  // Counts work that another thread does as running. False when the pool takes no more.
  bool EnterElsewhere();
  void LeaveElsewhere();
  // Takes no more work. What is queued still runs.
  void Refuse();
  // Waits until nothing is queued or running.
  void WaitIdle();

 private:
  struct State {
    explicit State(int max) : max_threads(max) {}
    std::mutex mutex;
    std::condition_variable work;
    std::condition_variable idle;
    std::deque<std::unique_ptr<Job>> queue;
    const int max_threads;
    int threads = 0;
    int waiting = 0;
    // Threads that look out for the next job.
    int lingering = 0;
    int running = 0;
    bool refusing = false;
    std::atomic<uint64_t> submitted{0};

    void Linger(std::unique_lock<std::mutex>& lock);
  };

  static void Serve(std::shared_ptr<State> state);
  void ThreadDenied();

  std::shared_ptr<State> state_;
};

}  // namespace guesthouse
