// Notices that a daemon has fallen silent, by asking it something small now and then.
//
// libvirt's own keepalive is not used. When it gives up while several threads wait for answers,
// libvirt 9 wakes only one of them; the others wait for ever, the end is not reported, and the
// process crashes should the daemon answer after all.
#pragma once

#include <chrono>
#include <memory>

#include "../runtime/outbox.h"
#include "../runtime/session.h"

namespace guesthouse {

struct PulseOptions {
  std::chrono::seconds interval{0};
  unsigned int count = 0;
};

// Asks after every interval; a question that stays unanswered for `count` intervals ends the
// session as lost. Does nothing when the interval is zero.
void WatchPulse(const std::shared_ptr<Session>& session, const std::shared_ptr<Outbox>& outbox,
                PulseOptions options);

}  // namespace guesthouse
