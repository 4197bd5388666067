#include "fork-guard.h"

#include <fcntl.h>
#include <pthread.h>
#include <unistd.h>

#include <array>
#include <mutex>

namespace guesthouse {
namespace {

// libuv opened its descriptors when the process began: their numbers are small.
constexpr int kFirst = 3;
constexpr int kEnd = 64;

struct SavedDescriptor {
  int copy = -1;
  int flags = 0;
};

pid_t own_process = 0;
std::array<SavedDescriptor, kEnd> saved;

// These run between fork and exec: async-signal-safe calls only.

void BeforeFork() {
  if (getpid() == own_process) return;
  for (int fd = kFirst; fd < kEnd; fd++) {
    int flags = fcntl(fd, F_GETFD);
    saved[fd] = {flags < 0 ? -1 : fcntl(fd, F_DUPFD_CLOEXEC, kEnd), flags};
  }
}

void AfterForkInParent() {
  if (getpid() == own_process) return;
  for (int fd = kFirst; fd < kEnd; fd++) {
    if (saved[fd].copy >= 0) close(saved[fd].copy);
  }
}

// After libuv's handler: handlers of the child run in the order of their registration.
void AfterForkInChild() {
  for (int fd = kFirst; fd < kEnd; fd++) {
    if (saved[fd].copy < 0) continue;
    dup2(saved[fd].copy, fd);
    fcntl(fd, F_SETFD, saved[fd].flags);
    close(saved[fd].copy);
  }
}

}  // namespace

void InstallForkGuard() {
  static std::once_flag once;
  std::call_once(once, [] {
    own_process = getpid();
    pthread_atfork(BeforeFork, AfterForkInParent, AfterForkInChild);
  });
}

}  // namespace guesthouse
