#include "reader.h"

#include <cmath>

#include "js.h"

namespace guesthouse {
namespace {

constexpr double kMaxSafeInteger = 9007199254740991.0;

}  // namespace

Reader::Reader(napi_env env, napi_callback_info info, const char* function_name)
    : env_(env), function_name_(function_name) {
  if (napi_get_cb_info(env, info, &count_, arguments_, nullptr, nullptr) != napi_ok) count_ = 0;
  if (count_ > kMaxArguments) count_ = kMaxArguments;
}

napi_value Reader::Next() { return next_ < count_ ? arguments_[next_++] : JsUndefined(env_); }

void Reader::Fail(const char* name, const char* expected) {
  if (failure_) return;
  failure_ = Failure::Argument(function_name_,
                               std::string(function_name_) + ": " + name + " must be " + expected);
}

void Reader::FailClosed() {
  if (!failure_) failure_ = Failure::Closed(function_name_);
}

bool Reader::IsNullish(napi_value value) const {
  napi_valuetype type = napi_undefined;
  return napi_typeof(env_, value, &type) == napi_ok && (type == napi_undefined || type == napi_null);
}

std::shared_ptr<Handle> Reader::NextHandle(HandleKind kind) { return AsHandle(Next(), kind); }

std::shared_ptr<Handle> Reader::AsHandle(napi_value value, HandleKind kind) {
  Box* box = UnboxValue(env_, value);
  if (box == nullptr) {
    Fail("the object", TraitsOf(kind).class_name);
    return nullptr;
  }
  if (box->handle == nullptr) {
    FailClosed();
    return nullptr;
  }
  if (box->handle->kind() != kind) {
    Fail("the object", TraitsOf(kind).class_name);
    return nullptr;
  }
  if (box->handle->session()->closing()) {
    FailClosed();
    return nullptr;
  }
  return box->handle;
}

std::string Reader::AsString(napi_value value, const char* name) {
  size_t length = 0;
  if (napi_get_value_string_utf8(env_, value, nullptr, 0, &length) != napi_ok) {
    Fail(name, "a string");
    return {};
  }
  std::string text(length, '\0');
  if (napi_get_value_string_utf8(env_, value, text.data(), length + 1, &length) != napi_ok) {
    Fail(name, "a string");
    return {};
  }
  // C would silently cut the text there.
  if (text.find('\0') != std::string::npos) Fail(name, "a string without NUL characters");
  return text;
}

std::string Reader::NextString(const char* name) { return AsString(Next(), name); }

std::optional<std::string> Reader::NextOptionalString(const char* name) {
  napi_value value = Next();
  if (IsNullish(value)) return std::nullopt;
  return AsString(value, name);
}

double Reader::AsDouble(napi_value value, const char* name) {
  double number = 0;
  if (napi_get_value_double(env_, value, &number) != napi_ok) Fail(name, "a number");
  return number;
}

double Reader::NextDouble(const char* name) { return AsDouble(Next(), name); }

int32_t Reader::NextInt(const char* name) {
  double number = NextDouble(name);
  if (std::trunc(number) != number || number < INT32_MIN || number > INT32_MAX) {
    Fail(name, "a 32-bit integer");
    return 0;
  }
  return static_cast<int32_t>(number);
}

uint32_t Reader::NextUint(const char* name) {
  double number = NextDouble(name);
  if (std::trunc(number) != number || number < 0 || number > UINT32_MAX) {
    Fail(name, "an unsigned 32-bit integer");
    return 0;
  }
  return static_cast<uint32_t>(number);
}

uint32_t Reader::NextFlags(const char* name) {
  napi_value value = Next();
  if (IsNullish(value)) return 0;
  double number = AsDouble(value, name);
  // `A | B` is a signed operation in JavaScript: bit 31 comes out negative.
  if (std::trunc(number) != number || number < INT32_MIN || number > UINT32_MAX) {
    Fail(name, "flags of 32 bits");
    return 0;
  }
  return number < 0 ? static_cast<uint32_t>(static_cast<int32_t>(number))
                    : static_cast<uint32_t>(number);
}

int64_t Reader::AsInt64(napi_value value, const char* name) {
  napi_valuetype type = napi_undefined;
  int64_t number = 0;
  bool lossless = false;
  (void)napi_typeof(env_, value, &type);
  if (type == napi_bigint) {
    if (napi_get_value_bigint_int64(env_, value, &number, &lossless) != napi_ok || !lossless)
      Fail(name, "a signed 64-bit integer");
    return number;
  }
  double as_double = AsDouble(value, name);
  if (std::trunc(as_double) != as_double || std::fabs(as_double) > kMaxSafeInteger) {
    Fail(name, "a bigint or a safe integer");
    return 0;
  }
  return static_cast<int64_t>(as_double);
}

uint64_t Reader::AsUint64(napi_value value, const char* name) {
  napi_valuetype type = napi_undefined;
  uint64_t number = 0;
  bool lossless = false;
  (void)napi_typeof(env_, value, &type);
  if (type == napi_bigint) {
    if (napi_get_value_bigint_uint64(env_, value, &number, &lossless) != napi_ok || !lossless)
      Fail(name, "an unsigned 64-bit integer");
    return number;
  }
  double as_double = AsDouble(value, name);
  if (std::trunc(as_double) != as_double || as_double < 0 || as_double > kMaxSafeInteger) {
    Fail(name, "a bigint or a safe integer, not negative");
    return 0;
  }
  return static_cast<uint64_t>(as_double);
}

int64_t Reader::NextInt64(const char* name) { return AsInt64(Next(), name); }
uint64_t Reader::NextUint64(const char* name) { return AsUint64(Next(), name); }

bool Reader::NextBoolean(const char* name) {
  bool flag = false;
  if (napi_get_value_bool(env_, Next(), &flag) != napi_ok) Fail(name, "a boolean");
  return flag;
}

std::vector<uint8_t> Reader::NextBytes(const char* name) {
  napi_value value = Next();
  bool is_typed_array = false;
  napi_typedarray_type type = napi_int8_array;
  size_t length = 0;
  void* data = nullptr;
  if (napi_is_typedarray(env_, value, &is_typed_array) != napi_ok || !is_typed_array ||
      napi_get_typedarray_info(env_, value, &type, &length, &data, nullptr, nullptr) != napi_ok ||
      type != napi_uint8_array) {
    Fail(name, "a Uint8Array");
    return {};
  }
  auto* bytes = static_cast<uint8_t*>(data);
  return {bytes, bytes + length};
}

std::vector<std::string> Reader::NextStrings(const char* name) {
  std::vector<std::string> strings;
  napi_value array = Next();
  ForEach(array, name, [&](napi_value element) { strings.push_back(AsString(element, name)); });
  return strings;
}

}  // namespace guesthouse
