#include "job.h"

#include "../marshal/js.h"
#include "environment.h"
#include "session.h"

namespace guesthouse {

Job::~Job() = default;

napi_value Job::Begin(napi_env env, std::shared_ptr<Session> session) {
  Environment* environment = Environment::Of(env);
  napi_value promise = nullptr;
  if (napi_create_promise(env, &deferred_, &promise) != napi_ok) return nullptr;
  session_ = std::move(session);
  outbox_ = environment->outbox();
  id_ = environment->AddPending(this);
  return promise;
}

void Job::Execute() {
  if (cancelled_.load(std::memory_order_relaxed)) {
    Fail(Failure::Closed(function_name_));
    return;
  }
  Run();
  if (failure_ && session_ != nullptr) session_->NoteFailure(*failure_, outbox_);
}

void Job::Deliver(std::unique_ptr<Job> job) {
  std::shared_ptr<Outbox> outbox = job->outbox_;
  outbox->Post(std::move(job));
}

void Job::RunOnJs(napi_env env) { Settle(env, failure_); }

void Job::RejectEarly(napi_env env, const Failure& failure) {
  Cancel();
  Settle(env, failure);
}

void Job::Settle(napi_env env, const std::optional<Failure>& failure) {
  if (settled_) return;
  settled_ = true;
  Environment::Of(env)->RemovePending(id_);
  if (failure) {
    (void)napi_reject_deferred(env, deferred_, MakeError(env, *failure));
    return;
  }
  napi_value result = Result(env);
  (void)napi_resolve_deferred(env, deferred_, result != nullptr ? result : JsUndefined(env));
}

napi_value Rejected(napi_env env, const Failure& failure) {
  napi_deferred deferred = nullptr;
  napi_value promise = nullptr;
  if (napi_create_promise(env, &deferred, &promise) != napi_ok) return nullptr;
  (void)napi_reject_deferred(env, deferred, MakeError(env, failure));
  return promise;
}

}  // namespace guesthouse
