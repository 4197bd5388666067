// What a call can fail with, captured on the thread that made it.
#pragma once

#include <napi.h>

#include <optional>
#include <string>

#include "../generated/symbols.h"

namespace guesthouse {

enum class FailureKind : int {
  kLibvirt = 0,      // a virError
  kClosed = 1,       // the connection or the object was closed
  kVersion = 2,      // the loaded library lacks the function
  kUnavailable = 3,  // there is no library
  kArgument = 4,     // an argument of the wrong type or range
  kStall = 5,        // a stream's peer does not read
};

struct Failure {
  FailureKind kind = FailureKind::kLibvirt;
  std::string message;
  const char* function_name = "";
  int code = 0;
  int domain = 0;
  int level = 2;
  std::optional<std::string> str1, str2, str3;
  int int1 = 0;
  int int2 = 0;
  // The release that introduced the missing function.
  unsigned long since = 0;

  // Copies libvirt's thread-local error. Must run on the thread that made the failed call.
  static Failure FromLastError(const char* function_name);
  static Failure Closed(const char* function_name);
  static Failure Missing(Symbol symbol);
  static Failure Argument(const char* function_name, std::string message);
};

inline const char* NameOf(Symbol symbol) { return kSymbols[static_cast<size_t>(symbol)].name; }

// Builds the JavaScript error through the factory that the package registered.
napi_value MakeError(napi_env env, const Failure& failure);

}  // namespace guesthouse
