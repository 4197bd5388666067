#include "registration.h"

#include "../loader/library.h"

namespace guesthouse {
namespace {

// The pair of functions of a family. All register functions but the monitor's look alike.
struct FamilyFunctions {
  Symbol register_any;
  Symbol deregister_any;
};

FamilyFunctions FunctionsOf(EventFamily family) {
  switch (family) {
    case EventFamily::kNetwork:
      return {Symbol::virConnectNetworkEventRegisterAny, Symbol::virConnectNetworkEventDeregisterAny};
    case EventFamily::kStoragePool:
      return {Symbol::virConnectStoragePoolEventRegisterAny,
              Symbol::virConnectStoragePoolEventDeregisterAny};
    case EventFamily::kNodeDevice:
      return {Symbol::virConnectNodeDeviceEventRegisterAny,
              Symbol::virConnectNodeDeviceEventDeregisterAny};
    case EventFamily::kSecret:
      return {Symbol::virConnectSecretEventRegisterAny, Symbol::virConnectSecretEventDeregisterAny};
    case EventFamily::kQemuMonitor:
      return {Symbol::virConnectDomainQemuMonitorEventRegister,
              Symbol::virConnectDomainQemuMonitorEventDeregister};
    case EventFamily::kDomain:
    case EventFamily::kCount:
      return {Symbol::virConnectDomainEventRegisterAny, Symbol::virConnectDomainEventDeregisterAny};
  }
  return {Symbol::virConnectDomainEventRegisterAny, Symbol::virConnectDomainEventDeregisterAny};
}

using RegisterAny = int(lv::virConnectPtr, void* object, int event, AnyCallback, void* opaque,
                        lv::virFreeCallback);
using DeregisterAny = int(lv::virConnectPtr, int callback_id);

// Of virDomainEventID, PMSUSPEND_DISK: one that hardly ever comes.
constexpr int kAnchorEvent = 14;

void OnAnchor(lv::virConnectPtr, lv::virDomainPtr, int, void*) {}

int CallRegister(const RegistrationRequest& request, void* token) {
  if (request.family == EventFamily::kQemuMonitor) {
    return LV(virConnectDomainQemuMonitorEventRegister)(
        request.connection, static_cast<lv::virDomainPtr>(request.object),
        request.monitor_event ? request.monitor_event->c_str() : nullptr, QemuMonitorCallback(),
        token, nullptr, request.monitor_flags);
  }
  auto function = reinterpret_cast<RegisterAny*>(Address(FunctionsOf(request.family).register_any));
  return function(request.connection, request.object, request.event_id, request.callback, token,
                  nullptr);
}

}  // namespace

std::optional<Failure> Registration::Register(const RegistrationRequest& request, EventRoute route,
                                              std::shared_ptr<Registration>& registration) {
  Symbol symbol = FunctionsOf(request.family).register_any;
  if (Address(symbol) == nullptr) return Failure::Missing(symbol);
  // Known before libvirt knows it: the first event may come before the call returns.
  void* token = Routes::Add(std::move(route));
  int callback_id = CallRegister(request, token);
  if (callback_id < 0) {
    Routes::Remove(token);
    return Failure::FromLastError(NameOf(symbol));
  }
  registration =
      std::make_shared<Registration>(request.family, request.connection, callback_id, token);
  return std::nullopt;
}

void Registration::Anchor(const std::shared_ptr<Session>& session) {
  session->BeforeFirstEvent([&] {
    RegistrationRequest request;
    request.connection = static_cast<lv::virConnectPtr>(session->connection());
    request.event_id = kAnchorEvent;
    request.callback = reinterpret_cast<AnyCallback>(OnAnchor);
    int callback_id = CallRegister(request, nullptr);
    // Not every driver has events of domains.
    if (callback_id < 0) return LV(virResetLastError)();
    session->Attach(std::make_shared<Registration>(request.family, request.connection, callback_id,
                                                   nullptr));
  });
}

void Registration::Detach() {
  if (detached_.exchange(true)) return;
  Routes::Remove(token_);
  auto function = reinterpret_cast<DeregisterAny*>(Address(FunctionsOf(family_).deregister_any));
  if (function != nullptr) function(connection_, callback_id_);
}

}  // namespace guesthouse
