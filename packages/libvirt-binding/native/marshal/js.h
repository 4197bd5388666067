// Small constructors of JavaScript values. A null result means that the environment is ending;
// callers may pass it on, because every Node-API function refuses a null value with a status.
#pragma once

#include <napi.h>

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace guesthouse {

inline napi_value JsUndefined(napi_env env) {
  napi_value value = nullptr;
  return napi_get_undefined(env, &value) == napi_ok ? value : nullptr;
}

inline napi_value JsNull(napi_env env) {
  napi_value value = nullptr;
  return napi_get_null(env, &value) == napi_ok ? value : nullptr;
}

inline napi_value JsBoolean(napi_env env, bool flag) {
  napi_value value = nullptr;
  return napi_get_boolean(env, flag, &value) == napi_ok ? value : nullptr;
}

inline napi_value JsNumber(napi_env env, double number) {
  napi_value value = nullptr;
  return napi_create_double(env, number, &value) == napi_ok ? value : nullptr;
}

inline napi_value JsNumber(napi_env env, int32_t number) {
  napi_value value = nullptr;
  return napi_create_int32(env, number, &value) == napi_ok ? value : nullptr;
}

inline napi_value JsNumber(napi_env env, uint32_t number) {
  napi_value value = nullptr;
  return napi_create_uint32(env, number, &value) == napi_ok ? value : nullptr;
}

inline napi_value JsBigInt(napi_env env, int64_t number) {
  napi_value value = nullptr;
  return napi_create_bigint_int64(env, number, &value) == napi_ok ? value : nullptr;
}

inline napi_value JsBigInt(napi_env env, uint64_t number) {
  napi_value value = nullptr;
  return napi_create_bigint_uint64(env, number, &value) == napi_ok ? value : nullptr;
}

inline napi_value JsString(napi_env env, std::string_view text) {
  napi_value value = nullptr;
  return napi_create_string_utf8(env, text.data(), text.size(), &value) == napi_ok ? value
                                                                                   : nullptr;
}

inline napi_value JsOptionalString(napi_env env, const std::optional<std::string>& text) {
  return text ? JsString(env, *text) : JsNull(env);
}

inline napi_value JsNullableString(napi_env env, const char* text) {
  return text != nullptr ? JsString(env, text) : JsNull(env);
}

inline napi_value JsArray(napi_env env, size_t length) {
  napi_value value = nullptr;
  return napi_create_array_with_length(env, length, &value) == napi_ok ? value : nullptr;
}

inline napi_value JsObject(napi_env env) {
  napi_value value = nullptr;
  return napi_create_object(env, &value) == napi_ok ? value : nullptr;
}

inline void JsSet(napi_env env, napi_value object, const char* key, napi_value value) {
  (void)napi_set_named_property(env, object, key, value);
}

inline void JsSet(napi_env env, napi_value array, uint32_t index, napi_value value) {
  (void)napi_set_element(env, array, index, value);
}

inline napi_value JsBuffer(napi_env env, const void* data, size_t size) {
  napi_value value = nullptr;
  return napi_create_buffer_copy(env, size, data, nullptr, &value) == napi_ok ? value : nullptr;
}

// A C integer by its C type: 64-bit types become bigint, `unsigned long` a number.
inline napi_value JsInteger(napi_env env, unsigned char n) { return JsNumber(env, uint32_t{n}); }
inline napi_value JsInteger(napi_env env, unsigned short n) { return JsNumber(env, uint32_t{n}); }
inline napi_value JsInteger(napi_env env, int n) { return JsNumber(env, n); }
inline napi_value JsInteger(napi_env env, unsigned int n) { return JsNumber(env, n); }
inline napi_value JsInteger(napi_env env, unsigned long n) {
  return JsNumber(env, static_cast<double>(n));
}
inline napi_value JsInteger(napi_env env, long long n) { return JsBigInt(env, int64_t{n}); }
inline napi_value JsInteger(napi_env env, unsigned long long n) {
  return JsBigInt(env, uint64_t{n});
}
inline napi_value JsInteger(napi_env env, double n) { return JsNumber(env, n); }

}  // namespace guesthouse
