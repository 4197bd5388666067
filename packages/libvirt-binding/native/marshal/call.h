// One template instantiation for each libvirt function.
#pragma once

#include "../loader/library.h"
#include "arguments.h"
#include "lists.h"
#include "results.h"
#include "typed-params.h"

namespace guesthouse {

template <Symbol S, class Return, class... Arguments>
class Call final : public Job {
 public:
  Call() : Job(NameOf(S)) {}

  static napi_value Invoke(napi_env env, napi_callback_info info) {
    auto call = std::make_unique<Call>();
    Reader reader(env, info, NameOf(S));
    std::apply([&](auto&... argument) { (argument.Read(reader), ...); }, call->arguments_);
    if (reader.failed()) return Rejected(env, reader.failure());
    std::shared_ptr<Session> session = std::get<0>(call->arguments_).handle->session();
    return session->Submit(env, std::move(call));
  }

 protected:
  void Run() override {
    auto function = Function<S>();
    if (function == nullptr) return Fail(Failure::Missing(S));
    LV(virResetLastError)();
    bool prepared = std::apply(
        [&](auto&... argument) { return (argument.Prepare(session_reference()) && ...); },
        arguments_);
    if (!prepared) return Fail(Failure::FromLastError(NameOf(S)));
    constexpr bool two_calls = (Arguments::kTwoCalls || ...);
    if constexpr (two_calls) {
      if (!Once(function)) return;
      std::apply([](auto&... argument) { (PrepareSecondCall(argument), ...); }, arguments_);
    }
    if (!Once(function)) return;
    std::apply(
        [&](auto&... argument) {
          (argument.Finish(return_.count(), session_reference()), ...);
        },
        arguments_);
  }

  napi_value Result(napi_env env) override {
    constexpr int outputs = (Return::kOutput + ... + Arguments::kOutput);
    if constexpr (outputs == 0) return JsUndefined(env);
    if constexpr (outputs == 1) return Single(env);
    napi_value object = JsObject(env);
    if constexpr (Return::kOutput) JsSet(env, object, "result", return_.Output(env));
    std::apply([&](auto&... argument) { (SetOutput(env, object, argument), ...); }, arguments_);
    return object;
  }

 private:
  template <class Argument>
  static void PrepareSecondCall(Argument& argument) {
    if constexpr (Argument::kTwoCalls) argument.BeforeSecondCall();
  }

  template <class Argument>
  static void SetOutput(napi_env env, napi_value object, Argument& argument) {
    if constexpr (Argument::kOutput) JsSet(env, object, Argument::kName, argument.Output(env));
  }

  template <class Argument>
  static void TakeOutput(napi_env env, napi_value* value, Argument& argument) {
    if constexpr (Argument::kOutput) *value = argument.Output(env);
  }

  template <class F>
  bool Once(F function) {
    auto passed = std::apply([](auto&... argument) { return std::tuple_cat(argument.Pass()...); },
                             arguments_);
    if (return_.Take(std::apply(function, passed), session_reference())) return true;
    Fail(Failure::FromLastError(NameOf(S)));
    return false;
  }

  napi_value Single(napi_env env) {
    if constexpr (Return::kOutput) return return_.Output(env);
    napi_value value = nullptr;
    std::apply([&](auto&... argument) { (TakeOutput(env, &value, argument), ...); }, arguments_);
    return value;
  }

  Return return_;
  std::tuple<Arguments...> arguments_;
};

}  // namespace guesthouse
