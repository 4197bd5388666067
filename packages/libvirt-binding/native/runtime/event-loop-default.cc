#ifndef __linux__

#include "../loader/library.h"
#include "event-loop.h"

namespace guesthouse {

bool EventLoop::Install() { return LV(virEventRegisterDefaultImpl)() >= 0; }

void EventLoop::RunOnce() {
  if (LV(virEventRunDefaultImpl)() < 0) LV(virResetLastError)();
}

}  // namespace guesthouse

#endif
