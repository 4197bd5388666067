#ifdef __linux__

#include "epoll-set.h"

#include <sys/eventfd.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>

namespace guesthouse {

EpollSet::EpollSet()
    : epoll_(epoll_create1(EPOLL_CLOEXEC)), wake_(eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK)) {
  (void)Control(wake_, false, EPOLLIN);
}

bool EpollSet::Want(int fd, uint32_t events) {
  Descriptor& descriptor = descriptors_[fd];
  descriptor.wanted = events;
  if (descriptor.muted_until != Clock::time_point{}) {
    descriptor.muted_until = {};
    muted_--;
  }
  return Arm(fd, descriptor);
}

void EpollSet::Forget(int fd) {
  auto found = descriptors_.find(fd);
  if (found == descriptors_.end()) return;
  if (found->second.muted_until != Clock::time_point{}) muted_--;
  if (found->second.registered) (void)epoll_ctl(epoll_, EPOLL_CTL_DEL, fd, nullptr);
  descriptors_.erase(found);
}

void EpollSet::Mute(int fd, Clock::time_point until) {
  auto found = descriptors_.find(fd);
  if (found == descriptors_.end() || found->second.muted_until != Clock::time_point{}) return;
  found->second.muted_until = until;
  muted_++;
  (void)Arm(fd, found->second);
}

void EpollSet::UnmuteDue(Clock::time_point now) {
  if (muted_ == 0) return;
  for (auto& [fd, descriptor] : descriptors_) {
    if (descriptor.muted_until == Clock::time_point{} || descriptor.muted_until > now) continue;
    descriptor.muted_until = {};
    muted_--;
    (void)Arm(fd, descriptor);
  }
}

EpollSet::Clock::time_point EpollSet::next_unmute() const {
  auto next = Clock::time_point::max();
  if (muted_ == 0) return next;
  for (const auto& [fd, descriptor] : descriptors_) {
    if (descriptor.muted_until != Clock::time_point{})
      next = std::min(next, descriptor.muted_until);
  }
  return next;
}

bool EpollSet::Arm(int fd, Descriptor& descriptor) {
  bool muted = descriptor.muted_until != Clock::time_point{};
  uint32_t armed = muted ? 0 : descriptor.wanted;
  if (armed == descriptor.armed) return true;
  if (!Control(fd, descriptor.registered, armed)) return armed == 0;
  descriptor.armed = armed;
  descriptor.registered = true;
  return true;
}

// A descriptor that was closed and opened anew behind our back is not what the kernel remembers: it
// answers that it does not know it, or that it does.
bool EpollSet::Control(int fd, bool registered, uint32_t events) {
  epoll_event event{};
  // Every call turns its socket off and on: that it stays registered meanwhile spares the kernel
  // work. Hang-ups are reported of whatever is registered, wanted or not; edge-triggered, once.
  event.events = events == 0 ? EPOLLET : events;
  event.data.fd = fd;
  int operation = registered ? EPOLL_CTL_MOD : EPOLL_CTL_ADD;
  if (epoll_ctl(epoll_, operation, fd, &event) == 0) return true;
  if (errno == EEXIST) return epoll_ctl(epoll_, EPOLL_CTL_MOD, fd, &event) == 0;
  if (errno == ENOENT) return epoll_ctl(epoll_, EPOLL_CTL_ADD, fd, &event) == 0;
  return false;
}

int EpollSet::Wait(int timeout_ms, epoll_event* events, int max_events) {
  int count = std::max(0, epoll_wait(epoll_, events, max_events, timeout_ms));
  auto* end = std::remove_if(events, events + count, [this](const epoll_event& event) {
    if (event.data.fd != wake_) return false;
    uint64_t wakes = 0;
    (void)!read(wake_, &wakes, sizeof(wakes));
    return true;
  });
  return static_cast<int>(end - events);
}

void EpollSet::Wake() {
  uint64_t one = 1;
  (void)!write(wake_, &one, sizeof(one));
}

}  // namespace guesthouse

#endif
