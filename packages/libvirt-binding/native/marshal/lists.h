// Lists that libvirt allocates and the caller frees.
#pragma once

#include <cstdlib>

#include "../runtime/handle.h"
#include "arguments.h"

namespace guesthouse {

// `virXPtr **`: objects, whose references become the caller's.
template <Name N, class Pointer>
struct OutHandles : ArgumentBase {
  static constexpr bool kOutput = true;
  static constexpr const char* kName = N.text;
  Pointer* objects = nullptr;
  std::vector<std::shared_ptr<Handle>> handles;
  std::tuple<Pointer**> Pass() { return {&objects}; }
  template <class Result>
  void Finish(Result count, const std::shared_ptr<Session>& session) {
    handles.reserve(static_cast<size_t>(count));
    for (Result i = 0; i < count; i++)
      handles.push_back(Handle::Adopt(KindOf<Pointer>::value, objects[i], session));
    free(objects);
    objects = nullptr;
  }
  napi_value Output(napi_env env) {
    napi_value array = JsArray(env, handles.size());
    for (uint32_t i = 0; i < handles.size(); i++) {
      napi_handle_scope scope = nullptr;
      if (napi_open_handle_scope(env, &scope) != napi_ok) break;
      JsSet(env, array, i, JsHandle(env, handles[i]));
      (void)napi_close_handle_scope(env, scope);
    }
    return array;
  }
};

// `char ***`: strings.
template <Name N>
struct OutTexts : ArgumentBase {
  static constexpr bool kOutput = true;
  static constexpr const char* kName = N.text;
  char** items = nullptr;
  std::vector<std::string> texts;
  std::tuple<char***> Pass() { return {&items}; }
  template <class Result>
  void Finish(Result count, const std::shared_ptr<Session>&) {
    for (Result i = 0; i < count; i++) {
      texts.emplace_back(items[i] != nullptr ? items[i] : "");
      free(items[i]);
    }
    free(items);
    items = nullptr;
  }
  napi_value Output(napi_env env) {
    napi_value array = JsArray(env, texts.size());
    for (uint32_t i = 0; i < texts.size(); i++) JsSet(env, array, i, JsString(env, texts[i]));
    return array;
  }
};

// `virXPtr **` of structs: converted by a generated ToJs and freed one by one.
template <Name N, class Struct, auto FreeSymbol>
struct OutStructs : ArgumentBase {
  static constexpr bool kOutput = true;
  static constexpr const char* kName = N.text;
  Struct** items = nullptr;
  size_t count = 0;
  ~OutStructs() {
    for (size_t i = 0; i < count; i++) Function<FreeSymbol>()(items[i]);
    free(items);
  }
  OutStructs() = default;
  OutStructs(const OutStructs&) = delete;
  OutStructs& operator=(const OutStructs&) = delete;
  std::tuple<Struct***> Pass() { return {&items}; }
  template <class Result>
  void Finish(Result result, const std::shared_ptr<Session>&) {
    count = static_cast<size_t>(result);
  }
  napi_value Output(napi_env env) {
    napi_value array = JsArray(env, count);
    for (uint32_t i = 0; i < count; i++) JsSet(env, array, i, ToJs(env, *items[i]));
    return array;
  }
};

}  // namespace guesthouse
