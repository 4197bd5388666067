// Reports that a connection ended by itself: the daemon went away, or keepalive gave up.
#pragma once

#include <memory>

#include "../runtime/outbox.h"
#include "../runtime/session.h"

namespace guesthouse {

// Registers the close callback under a token that the package chose. Drivers that cannot lose
// their connection refuse it; that is no error.
void WatchClose(const std::shared_ptr<Session>& session, const std::shared_ptr<Outbox>& outbox,
                uint32_t token);

}  // namespace guesthouse
