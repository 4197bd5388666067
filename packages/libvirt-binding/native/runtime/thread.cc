#include "thread.h"

#include <pthread.h>
#include <signal.h>

#include <memory>

namespace guesthouse {
namespace {

// libvirt and its TLS library want little; the default of 8 MiB is address space only, but adds up
// under a container's limit.
constexpr size_t kStackBytes = 2 * 1024 * 1024;

struct Start {
  const char* name;
  std::function<void()> body;
};

// The thread names itself: whoever started it may find it gone already, and nothing waits for a
// detached thread.
void* Enter(void* argument) {
  std::unique_ptr<Start> start(static_cast<Start*>(argument));
#ifdef __linux__
  pthread_setname_np(pthread_self(), start->name);
#endif
  start->body();
  return nullptr;
}

}  // namespace

bool StartThread(const char* name, std::function<void()> body) {
  auto held = std::make_unique<Start>(Start{name, std::move(body)});
  pthread_attr_t attributes;
  pthread_attr_init(&attributes);
  pthread_attr_setdetachstate(&attributes, PTHREAD_CREATE_DETACHED);
  pthread_attr_setstacksize(&attributes, kStackBytes);
  sigset_t all, previous;
  sigfillset(&all);
  pthread_sigmask(SIG_SETMASK, &all, &previous);
  pthread_t thread;
  bool started = pthread_create(&thread, &attributes, Enter, held.get()) == 0;
  pthread_sigmask(SIG_SETMASK, &previous, nullptr);
  pthread_attr_destroy(&attributes);
  if (!started) return false;
  held.release();
  return true;
}

}  // namespace guesthouse
