// Reads the arguments of a native function, one after the other, on the JavaScript thread.
#pragma once

#include <napi.h>

#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "../runtime/failure.h"
#include "../runtime/handle.h"

namespace guesthouse {

// The first failure sticks; later reads give empty values.
class Reader {
 public:
  static constexpr size_t kMaxArguments = 14;

  Reader(napi_env env, napi_callback_info info, const char* function_name);

  napi_env env() const { return env_; }
  bool failed() const { return failure_.has_value(); }
  const Failure& failure() const { return *failure_; }

  // Undefined when the arguments are used up.
  napi_value Next();

  std::shared_ptr<Handle> NextHandle(HandleKind kind);
  std::shared_ptr<Handle> AsHandle(napi_value value, HandleKind kind);

  std::string NextString(const char* name);
  std::optional<std::string> NextOptionalString(const char* name);
  std::string AsString(napi_value value, const char* name);

  int32_t NextInt(const char* name);
  uint32_t NextUint(const char* name);
  // Undefined counts as zero.
  uint32_t NextFlags(const char* name);
  // A bigint or a safe integer.
  int64_t NextInt64(const char* name);
  uint64_t NextUint64(const char* name);
  double NextDouble(const char* name);
  bool NextBoolean(const char* name);

  int64_t AsInt64(napi_value value, const char* name);
  uint64_t AsUint64(napi_value value, const char* name);
  double AsDouble(napi_value value, const char* name);

  // A Uint8Array's bytes, copied.
  std::vector<uint8_t> NextBytes(const char* name);
  std::vector<std::string> NextStrings(const char* name);
  // Calls `each` with every element of an array.
  template <class Each>
  void ForEach(napi_value array, const char* name, Each each) {
    uint32_t length = 0;
    bool is_array = false;
    if (napi_is_array(env_, array, &is_array) != napi_ok || !is_array ||
        napi_get_array_length(env_, array, &length) != napi_ok) {
      return Fail(name, "an array");
    }
    for (uint32_t i = 0; i < length && !failed(); i++) {
      napi_value element = nullptr;
      if (napi_get_element(env_, array, i, &element) != napi_ok) return Fail(name, "an array");
      each(element);
    }
  }

  void Fail(const char* name, const char* expected);
  void FailClosed();

 private:
  bool IsNullish(napi_value value) const;

  napi_env env_;
  const char* function_name_;
  size_t count_ = kMaxArguments;
  size_t next_ = 0;
  napi_value arguments_[kMaxArguments] = {};
  std::optional<Failure> failure_;
};

}  // namespace guesthouse
