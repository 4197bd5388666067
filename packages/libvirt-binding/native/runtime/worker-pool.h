// The threads of one connection. Started when there is work, ended when there is none.
#pragma once

#include <condition_variable>
#include <deque>
#include <memory>
#include <mutex>
#include <vector>

#include "job.h"
#include "parking-place.h"

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
  // A thread that waits to be given a job; to be given none is to be sent away.
  struct Parked {
    ParkingPlace place;
    std::unique_ptr<Job> job;
  };

  struct State {
    explicit State(int max) : max_threads(max) {}
    std::mutex mutex;
    std::condition_variable idle;
    // Empty while threads are parked.
    std::deque<std::unique_ptr<Job>> queue;
    // The last one is called first: a processor still knows it, and those who are never called end.
    std::vector<std::shared_ptr<Parked>> parked;
    const int max_threads;
    int threads = 0;
    int running = 0;
    bool refusing = false;

    // Under the lock.
    bool is_idle() const { return queue.empty() && running == 0; }
    std::unique_ptr<Job> TakeQueued();
    // Without it. Null when the thread is to end.
    std::unique_ptr<Job> AwaitJob(const std::shared_ptr<Parked>& self);
  };

  static void Serve(const std::shared_ptr<State>& state);
  void ThreadDenied();

  std::shared_ptr<State> state_;
};

}  // namespace guesthouse
