// The five families of events and their callbacks.
#pragma once

#include "../generated/symbols.h"

namespace guesthouse {

// Known to the package by number.
enum class EventFamily : int { kDomain, kNetwork, kStoragePool, kNodeDevice, kSecret, kQemuMonitor, kCount };

using AnyCallback = void (*)();

// The callback for an event of a family, or null for an id that this package does not know.
AnyCallback CallbackFor(EventFamily family, int event_id);

// The callback of every QEMU monitor event.
lv::virConnectDomainQemuMonitorEventCallback QemuMonitorCallback();

}  // namespace guesthouse
