// The descriptors that the event loop waits for, each once. Not thread-safe but for Wait and Wake.
#pragma once

#include <sys/epoll.h>

#include <chrono>
#include <cstdint>
#include <unordered_map>

namespace guesthouse {

class EpollSet {
 public:
  using Clock = std::chrono::steady_clock;

  EpollSet();
  bool valid() const { return epoll_ >= 0 && wake_ >= 0; }

  // What is waited for, as EPOLLIN and the like; 0 is nothing. False when the kernel refuses.
  bool Want(int fd, uint32_t events);
  // A descriptor of this number was opened anew: what the kernel was told holds no more.
  void Renew(int fd) {
    descriptors_[fd].armed = 0;
    descriptors_[fd].registered = false;
  }
  void Forget(int fd);

  // Leaves a descriptor out until then, or until something is wanted of it again.
  void Mute(int fd, Clock::time_point until);
  void UnmuteDue(Clock::time_point now);
  // The latest possible time where nothing is muted.
  Clock::time_point next_unmute() const;

  // What happened to which descriptors; how many there are, without the wake-up.
  int Wait(int timeout_ms, epoll_event* events, int max_events);
  // From any thread: ends a wait.
  void Wake();

 private:
  struct Descriptor {
    uint32_t wanted = 0;
    uint32_t armed = 0;
    bool registered = false;
    Clock::time_point muted_until{};
  };

  bool Arm(int fd, Descriptor& descriptor);
  bool Control(int fd, bool registered, uint32_t events);

  int epoll_;
  int wake_;
  std::unordered_map<int, Descriptor> descriptors_;
  int muted_ = 0;
};

}  // namespace guesthouse
