// From libvirt's callbacks to JavaScript. A callback's opaque pointer is a token, never memory:
// libvirt may call it after, or during, its deregistration.
#pragma once

#include <atomic>
#include <cstdint>
#include <functional>
#include <memory>
#include <vector>

#include "../runtime/outbox.h"
#include "../runtime/session.h"

namespace guesthouse {

// One argument of an event, captured on the event thread.
using EventValue = std::function<napi_value(napi_env)>;

// How many of a subscription's events wait for JavaScript, and how many were dropped because too
// many did.
struct EventLoad {
  std::atomic<int> pending{0};
  std::atomic<int> lost{0};
};

struct EventRoute {
  std::weak_ptr<Session> session;
  std::shared_ptr<Outbox> outbox;
  // What the package knows the subscription by.
  uint32_t subscription = 0;
  std::shared_ptr<EventLoad> load = std::make_shared<EventLoad>();
};

namespace Routes {

// The token to hand to libvirt.
void* Add(EventRoute route);
void Remove(void* token);
// False when the token is no longer known.
bool Find(void* token, EventRoute& route);

}  // namespace Routes

// Posts an event: the package's dispatcher is called with the subscription and the values. Before
// the first event after a loss it is called with null and the number of events lost.
void PostEvent(const EventRoute& route, std::vector<EventValue> values);

}  // namespace guesthouse
