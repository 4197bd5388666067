#include "families.h"

#include <array>
#include <cstddef>

#include "capture.h"

namespace guesthouse {
namespace {

// The callback for an event whose arguments are plain values.
template <class Object, Symbol Ref, class... Values>
void Plain(lv::virConnectPtr, Object* object, Values... values, void* opaque) {
  Deliver<Object, Ref>(opaque, object, {Capture(values)...});
}

template <class... Values>
constexpr auto DomainEvent = Plain<lv::virDomain, Symbol::virDomainRef, Values...>;

// The lifecycle callback is the only one that returns something.
int DomainLifecycle(lv::virConnectPtr, lv::virDomain* domain, int event, int detail, void* opaque) {
  Deliver<lv::virDomain, Symbol::virDomainRef>(opaque, domain, {Capture(event), Capture(detail)});
  return 0;
}

void DomainParameters(lv::virConnectPtr, lv::virDomain* domain,
                      lv::virTypedParameterPtr parameters, int count, void* opaque) {
  Deliver<lv::virDomain, Symbol::virDomainRef>(opaque, domain,
                                               {CaptureParameters(parameters, count)});
}

template <class Callback>
AnyCallback Any(Callback callback) {
  return reinterpret_cast<AnyCallback>(callback);
}

using Text = const char*;
using Address = const lv::virDomainEventGraphicsAddress*;
using SubjectPointer = const lv::virDomainEventGraphicsSubject*;

// By virDomainEventID.
const auto& DomainCallbacks() {
  static const std::array callbacks{
      Any(DomainLifecycle),
      Any(DomainEvent<>),                                               // REBOOT
      Any(DomainEvent<long long>),                                      // RTC_CHANGE
      Any(DomainEvent<int>),                                            // WATCHDOG
      Any(DomainEvent<Text, Text, int>),                                // IO_ERROR
      Any(DomainEvent<int, Address, Address, Text, SubjectPointer>),    // GRAPHICS
      Any(DomainEvent<Text, Text, int, Text>),                          // IO_ERROR_REASON
      Any(DomainEvent<>),                                               // CONTROL_ERROR
      Any(DomainEvent<Text, int, int>),                                 // BLOCK_JOB
      Any(DomainEvent<Text, Text, Text, int>),                          // DISK_CHANGE
      Any(DomainEvent<Text, int>),                                      // TRAY_CHANGE
      Any(DomainEvent<int>),                                            // PMWAKEUP
      Any(DomainEvent<int>),                                            // PMSUSPEND
      Any(DomainEvent<unsigned long long>),                             // BALLOON_CHANGE
      Any(DomainEvent<int>),                                            // PMSUSPEND_DISK
      Any(DomainEvent<Text>),                                           // DEVICE_REMOVED
      Any(DomainEvent<Text, int, int>),                                 // BLOCK_JOB_2
      Any(DomainParameters),                                            // TUNABLE
      Any(DomainEvent<int, int>),                                       // AGENT_LIFECYCLE
      Any(DomainEvent<Text>),                                           // DEVICE_ADDED
      Any(DomainEvent<int>),                                            // MIGRATION_ITERATION
      Any(DomainParameters),                                            // JOB_COMPLETED
      Any(DomainEvent<Text>),                                           // DEVICE_REMOVAL_FAILED
      Any(DomainEvent<int, Text>),                                      // METADATA_CHANGE
      Any(DomainEvent<Text, Text, unsigned long long, unsigned long long>),  // BLOCK_THRESHOLD
      Any(DomainEvent<int, int, unsigned int>),                         // MEMORY_FAILURE
      Any(DomainEvent<Text, unsigned long long>),                       // MEMORY_DEVICE_SIZE_CHANGE
  };
  return callbacks;
}

// The other families: a lifecycle, and one event without values.
template <class Object, Symbol Ref>
AnyCallback OtherCallback(int event_id, int count) {
  if (event_id == 0) return Any(Plain<Object, Ref, int, int>);
  return event_id < count ? Any(Plain<Object, Ref>) : nullptr;
}

void OnQemuMonitor(lv::virConnectPtr, lv::virDomainPtr domain, const char* event, long long seconds,
                   unsigned int micros, const char* details, void* opaque) {
  Deliver<lv::virDomain, Symbol::virDomainRef>(
      opaque, domain, {Capture(event), Capture(seconds), Capture(micros), Capture(details)});
}

}  // namespace

AnyCallback CallbackFor(EventFamily family, int event_id) {
  if (event_id < 0) return nullptr;
  switch (family) {
    case EventFamily::kDomain: {
      auto index = static_cast<size_t>(event_id);
      return index < DomainCallbacks().size() ? DomainCallbacks()[index] : nullptr;
    }
    case EventFamily::kNetwork:
      return OtherCallback<lv::virNetwork, Symbol::virNetworkRef>(event_id, 1);
    case EventFamily::kStoragePool:
      return OtherCallback<lv::virStoragePool, Symbol::virStoragePoolRef>(event_id, 2);
    case EventFamily::kNodeDevice:
      return OtherCallback<lv::virNodeDevice, Symbol::virNodeDeviceRef>(event_id, 2);
    case EventFamily::kSecret:
      return OtherCallback<lv::virSecret, Symbol::virSecretRef>(event_id, 2);
    case EventFamily::kQemuMonitor:
    case EventFamily::kCount:
      return nullptr;
  }
  return nullptr;
}

lv::virConnectDomainQemuMonitorEventCallback QemuMonitorCallback() { return OnQemuMonitor; }

}  // namespace guesthouse
