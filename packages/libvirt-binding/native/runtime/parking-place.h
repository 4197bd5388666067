// Where a thread sleeps until it is called.
#pragma once

#include <chrono>

#ifdef __linux__
#include <sched.h>
#include <semaphore.h>
#include <time.h>

#include <cerrno>
#else
#include <condition_variable>
#include <mutex>
#endif

namespace guesthouse {

#ifdef __linux__

// One futex and nothing else: whoever wakes from a condition variable has a lock to take and to give
// back first, with a system call each where the two threads share a processor.
class ParkingPlace {
 public:
  ParkingPlace() { (void)sem_init(&called_, 0, 0); }
  ~ParkingPlace() { (void)sem_destroy(&called_); }
  ParkingPlace(const ParkingPlace&) = delete;
  ParkingPlace& operator=(const ParkingPlace&) = delete;

  // From any thread. What was written before it is seen by the thread that is called.
  void Call() { (void)sem_post(&called_); }

  // False when nobody called for so long.
  bool WaitFor(std::chrono::seconds longest) {
    Clock::time_point began = Clock::now();
    if (called_soon_ && LookOut(began + kLookOut)) return true;
    bool called = Sleep(longest);
    called_soon_ = Clock::now() - began < kSoon;
    return called;
  }

  void Wait() {
    while (sem_wait(&called_) != 0) continue;
  }

 private:
  using Clock = std::chrono::steady_clock;
  // The event loop takes as long to give a call's result and to begin the next.
  static constexpr std::chrono::microseconds kLookOut{60};
  static constexpr std::chrono::microseconds kSoon{100};

  // Who was called soon the last time is not worth a sleep: waking costs as much as the wait. The
  // processor goes round meanwhile, or a daemon on the same machine would wait for this.
  bool LookOut(Clock::time_point end) {
    do {
      if (sem_trywait(&called_) == 0) return true;
      (void)sched_yield();
    } while (Clock::now() < end);
    return false;
  }

  bool Sleep(std::chrono::seconds longest) {
    timespec until{};
    (void)clock_gettime(CLOCK_MONOTONIC, &until);
    until.tv_sec += longest.count();
    while (sem_clockwait(&called_, CLOCK_MONOTONIC, &until) != 0) {
      if (errno != EINTR) return false;
    }
    return true;
  }

  sem_t called_;
  bool called_soon_ = false;
};

#else

class ParkingPlace {
 public:
  void Call() {
    std::lock_guard lock(mutex_);
    called_ = true;
    wake_.notify_one();
  }

  bool WaitFor(std::chrono::seconds longest) {
    std::unique_lock lock(mutex_);
    bool called = wake_.wait_for(lock, longest, [this] { return called_; });
    called_ = false;
    return called;
  }

  void Wait() {
    std::unique_lock lock(mutex_);
    wake_.wait(lock, [this] { return called_; });
    called_ = false;
  }

 private:
  std::mutex mutex_;
  std::condition_variable wake_;
  bool called_ = false;
};

#endif

}  // namespace guesthouse
