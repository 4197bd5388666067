// One registration with libvirt. It holds a reference on the connection until it is undone.
#pragma once

#include <atomic>
#include <optional>
#include <string>

#include "../runtime/failure.h"
#include "../runtime/session.h"
#include "dispatch.h"
#include "families.h"

namespace guesthouse {

struct RegistrationRequest {
  lv::virConnectPtr connection = nullptr;
  EventFamily family = EventFamily::kDomain;
  int event_id = 0;
  AnyCallback callback = nullptr;
  // Only events of this object, or of all when null.
  void* object = nullptr;
  // For the QEMU monitor: which events, and how the name is meant.
  std::optional<std::string> monitor_event;
  unsigned int monitor_flags = 0;
};

class Registration final : public Attachment {
 public:
  // Pool thread. The failure, or nothing and the registration.
  static std::optional<Failure> Register(const RegistrationRequest& request, EventRoute route,
                                         std::shared_ptr<Registration>& registration);

  // Pool thread: keeps one registration, that tells nobody anything, until the session ends.
  //
  // libvirt 9 loses events for good otherwise. Its queue of a connection is emptied with the last
  // registration; an event that comes in just then stays in it without a timer, and because only
  // the first in a queue starts the timer, no event of any later registration is delivered.
  static void Anchor(const std::shared_ptr<Session>& session);

  Registration(EventFamily family, lv::virConnectPtr connection, int callback_id, void* token)
      : family_(family), connection_(connection), callback_id_(callback_id), token_(token) {}

  void Detach() override;

 private:
  const EventFamily family_;
  const lv::virConnectPtr connection_;
  const int callback_id_;
  void* const token_;
  std::atomic<bool> detached_{false};
};

}  // namespace guesthouse
