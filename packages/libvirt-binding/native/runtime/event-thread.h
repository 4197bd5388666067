// libvirt's own event loop on one thread for the whole process. It must be registered before the
// first connection is opened; registering another one later is undefined.
#pragma once

#include <functional>
#include <string>

namespace guesthouse::EventThread {

// Registers and starts once. False, with the reason, when libvirt refuses.
bool Ensure(std::string& reason);

// Runs a function on the event thread soon. It must not block: every connection's events, replies
// and keepalives wait for it.
void Post(std::function<void()> task);

// Waits until the loop has done what it put off: it drops a removed callback, and the callback's
// reference on its connection, only when nothing more urgent is left.
void Quiesce();

}  // namespace guesthouse::EventThread
