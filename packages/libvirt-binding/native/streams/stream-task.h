#pragma once

#include "../marshal/js.h"
#include "../runtime/environment.h"
#include "stream.h"

namespace guesthouse {

// Tells the package what happened to a stream: onStream(token, signal, error).
class StreamTask final : public JsTask {
 public:
  StreamTask(uint32_t token, StreamSignal signal, std::optional<Failure> failure)
      : token_(token), signal_(signal), failure_(std::move(failure)) {}

  void RunOnJs(napi_env env) override {
    napi_value dispatch = Environment::Of(env)->Callback(Environment::kOnStream);
    if (dispatch == nullptr) return;
    napi_value arguments[] = {
        JsNumber(env, token_),
        JsNumber(env, static_cast<int>(signal_)),
        failure_ ? MakeError(env, *failure_) : JsNull(env),
    };
    (void)napi_call_function(env, JsUndefined(env), dispatch, std::size(arguments), arguments,
                             nullptr);
  }

 private:
  uint32_t token_;
  StreamSignal signal_;
  std::optional<Failure> failure_;
};

}  // namespace guesthouse
