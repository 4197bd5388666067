// libvirt.so and libvirt-admin.so each contain the code that registers libvirt's object types, and
// a process can register them only once: the second library to open a connection would crash. The
// first one to do so has the process.
#pragma once

#include <atomic>
#include <optional>

#include "../runtime/failure.h"

namespace guesthouse {

enum class ProcessRole : int { kNone, kHypervisor, kAdmin };

// Nothing when the process has, or now takes, the role; otherwise why it cannot.
inline std::optional<Failure> ClaimRole(ProcessRole role, const char* function_name) {
  static std::atomic<ProcessRole> taken{ProcessRole::kNone};
  ProcessRole expected = ProcessRole::kNone;
  if (taken.compare_exchange_strong(expected, role) || expected == role) return std::nullopt;
  Failure failure;
  failure.code = 84;  // VIR_ERR_OPERATION_UNSUPPORTED
  failure.function_name = function_name;
  failure.message =
      "admin and hypervisor connections cannot be opened in the same process: use another process";
  return failure;
}

}  // namespace guesthouse
