// Frees libvirt objects away from the JavaScript thread. Finalizers and last owners hand them over
// here: freeing may unreference a connection, and that may talk to a daemon that does not answer.
#pragma once

#include <memory>

#include "handle-kind.h"

namespace guesthouse {

class Session;

namespace Reaper {

// Frees the object and then drops the share of its session.
void Free(HandleKind kind, void* pointer, std::shared_ptr<Session> session);

// Waits until everything handed over before has been freed.
void Flush();

}  // namespace Reaper
}  // namespace guesthouse
