// What a C function's return value means: whether it reports failure, and what it becomes in
// JavaScript.
#pragma once

#include <cstdlib>

#include "../runtime/handle.h"
#include "arguments.h"

namespace guesthouse {

// -1 is failure; anything else says no more than "done".
struct Status : ArgumentBase {
  int value = 0;
  bool Take(int result, const std::shared_ptr<Session>&) {
    value = result;
    return result >= 0;
  }
  int count() const { return value; }
};

// Negative is failure, otherwise the number itself.
template <class Integer>
struct Number : ArgumentBase {
  static constexpr bool kOutput = true;
  Integer value{};
  bool Take(Integer result, const std::shared_ptr<Session>&) {
    value = result;
    return result >= 0;
  }
  int count() const { return static_cast<int>(value); }
  napi_value Output(napi_env env) { return JsInteger(env, value); }
};

// Zero is failure where libvirt also reports an error, otherwise the number itself.
template <class Integer>
struct NonZero : ArgumentBase {
  static constexpr bool kOutput = true;
  Integer value{};
  bool Take(Integer result, const std::shared_ptr<Session>&) {
    value = result;
    return result != 0 || LV(virGetLastErrorCode)() == 0;
  }
  int count() const { return 0; }
  napi_value Output(napi_env env) { return JsInteger(env, value); }
};

// Negative is failure, otherwise yes or no.
struct Boolean : ArgumentBase {
  static constexpr bool kOutput = true;
  int value = 0;
  bool Take(int result, const std::shared_ptr<Session>&) {
    value = result;
    return result >= 0;
  }
  int count() const { return value; }
  napi_value Output(napi_env env) { return JsBoolean(env, value > 0); }
};

// A string that the caller frees; null is failure.
struct OwnedText : ArgumentBase {
  static constexpr bool kOutput = true;
  char* value = nullptr;
  OwnedText() = default;
  OwnedText(const OwnedText&) = delete;
  OwnedText& operator=(const OwnedText&) = delete;
  ~OwnedText() { free(value); }
  bool Take(char* result, const std::shared_ptr<Session>&) {
    value = result;
    return result != nullptr;
  }
  int count() const { return 0; }
  napi_value Output(napi_env env) { return JsString(env, value); }
};

// A string that belongs to the object; null is failure where libvirt also reports an error.
struct BorrowedText : ArgumentBase {
  static constexpr bool kOutput = true;
  std::optional<std::string> value;
  bool Take(const char* result, const std::shared_ptr<Session>&) {
    if (result != nullptr) value = result;
    return result != nullptr || LV(virGetLastErrorCode)() == 0;
  }
  int count() const { return 0; }
  napi_value Output(napi_env env) { return JsOptionalString(env, value); }
};

// A new reference on an object; null is failure.
template <class Pointer>
struct NewHandle : ArgumentBase {
  static constexpr bool kOutput = true;
  std::shared_ptr<Handle> handle;
  bool Take(Pointer result, const std::shared_ptr<Session>& session) {
    if (result == nullptr) return false;
    handle = Handle::Adopt(KindOf<Pointer>::value, result, session);
    return true;
  }
  int count() const { return 0; }
  napi_value Output(napi_env env) { return JsHandle(env, handle); }
};

}  // namespace guesthouse
