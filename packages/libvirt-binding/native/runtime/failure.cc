#include "failure.h"

#include "../loader/library.h"
#include "../marshal/js.h"
#include "environment.h"

namespace guesthouse {
namespace {

std::optional<std::string> Copy(const char* text) {
  if (text == nullptr) return std::nullopt;
  return std::string(text);
}

}  // namespace

Failure Failure::FromLastError(const char* function_name) {
  Failure failure;
  failure.function_name = function_name;
  lv::virErrorPtr error = LV(virGetLastError)();
  if (error == nullptr) {
    failure.message = "the call failed without an error";
    return failure;
  }
  failure.message = error->message != nullptr ? error->message : "no message";
  failure.code = error->code;
  failure.domain = error->domain;
  failure.level = error->level;
  failure.str1 = Copy(error->str1);
  failure.str2 = Copy(error->str2);
  failure.str3 = Copy(error->str3);
  failure.int1 = error->int1;
  failure.int2 = error->int2;
  return failure;
}

Failure Failure::Closed(const char* function_name) {
  Failure failure;
  failure.kind = FailureKind::kClosed;
  failure.function_name = function_name;
  failure.message = "the connection or object is closed";
  return failure;
}

Failure Failure::Missing(Symbol symbol) {
  const SymbolInfo& info = kSymbols[static_cast<size_t>(symbol)];
  Failure failure;
  failure.function_name = info.name;
  if (!LibraryPresent(info.library)) {
    failure.kind = FailureKind::kUnavailable;
    failure.message = LoadFailure();
  } else {
    failure.kind = FailureKind::kVersion;
    failure.since = info.since;
  }
  return failure;
}

Failure Failure::Argument(const char* function_name, std::string message) {
  Failure failure;
  failure.kind = FailureKind::kArgument;
  failure.function_name = function_name;
  failure.message = std::move(message);
  return failure;
}

napi_value MakeError(napi_env env, const Failure& failure) {
  Environment* environment = Environment::Of(env);
  napi_value make_error = environment->Callback(Environment::kMakeError);
  napi_value arguments[] = {
      JsNumber(env, static_cast<int>(failure.kind)),
      JsString(env, failure.message),
      JsString(env, failure.function_name),
      JsNumber(env, failure.code),
      JsNumber(env, failure.domain),
      JsNumber(env, failure.level),
      JsOptionalString(env, failure.str1),
      JsOptionalString(env, failure.str2),
      JsOptionalString(env, failure.str3),
      JsNumber(env, failure.int1),
      JsNumber(env, failure.int2),
      JsNumber(env, static_cast<double>(failure.since)),
  };
  napi_value error = nullptr;
  if (make_error == nullptr ||
      napi_call_function(env, JsUndefined(env), make_error, std::size(arguments), arguments,
                         &error) != napi_ok) {
    return JsUndefined(env);
  }
  return error;
}

}  // namespace guesthouse
