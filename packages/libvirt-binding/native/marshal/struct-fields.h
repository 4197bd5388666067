// Fields of structs that are more than a number or a string.
#pragma once

#include <cstring>

#include "js.h"

namespace guesthouse {

// Text in an array that need not be terminated.
inline napi_value JsBoundedString(napi_env env, const char* text, size_t size) {
  return JsString(env, std::string_view(text, strnlen(text, size)));
}

template <class Count>
napi_value JsStrings(napi_env env, char* const* texts, Count count) {
  napi_value array = JsArray(env, static_cast<size_t>(count));
  for (uint32_t i = 0; i < static_cast<uint32_t>(count); i++)
    JsSet(env, array, i, JsString(env, texts[i]));
  return array;
}

template <class Struct, class Count>
napi_value JsStructs(napi_env env, const Struct* structs, Count count) {
  napi_value array = JsArray(env, static_cast<size_t>(count));
  for (uint32_t i = 0; i < static_cast<uint32_t>(count); i++)
    JsSet(env, array, i, ToJs(env, structs[i]));
  return array;
}

}  // namespace guesthouse
