#include "environment.h"

#include <vector>

#include "job.h"

namespace guesthouse {

Environment::Environment(napi_env env) : env_(env), outbox_(Outbox::Create(env)) {}

void Environment::Install(napi_env env) {
  (void)napi_set_instance_data(env, new Environment(env), OnFinalize, nullptr);
}

void Environment::OnFinalize(napi_env env, void* data, void*) {
  auto* environment = static_cast<Environment*>(data);
  for (napi_ref function : environment->callbacks_) {
    if (function != nullptr) (void)napi_delete_reference(env, function);
  }
  delete environment;
}

Environment* Environment::Of(napi_env env) {
  void* data = nullptr;
  (void)napi_get_instance_data(env, &data);
  return static_cast<Environment*>(data);
}

void Environment::SetCallback(CallbackId id, napi_value function) {
  napi_ref& slot = callbacks_[id];
  if (slot != nullptr) (void)napi_delete_reference(env_, slot);
  slot = nullptr;
  (void)napi_create_reference(env_, function, 1, &slot);
}

napi_value Environment::Callback(CallbackId id) const {
  napi_value function = nullptr;
  if (callbacks_[id] == nullptr) return nullptr;
  (void)napi_get_reference_value(env_, callbacks_[id], &function);
  return function;
}

void Environment::Retain() {
  if (retained_++ == 0) outbox_->KeepLoopAlive(true);
}

void Environment::Release() {
  if (--retained_ == 0) outbox_->KeepLoopAlive(false);
}

uint64_t Environment::AddPending(Job* job) {
  pending_.emplace(++last_call_id_, job);
  Retain();
  return last_call_id_;
}

void Environment::RemovePending(uint64_t id) {
  if (pending_.erase(id) == 1) Release();
}

Job* Environment::Pending(uint64_t id) const {
  auto found = pending_.find(id);
  return found == pending_.end() ? nullptr : found->second;
}

int Environment::RejectPending(const Session* session, const Failure* failure) {
  std::vector<Job*> jobs;
  for (const auto& [id, job] : pending_) {
    if (job->session() == session) jobs.push_back(job);
  }
  for (Job* job : jobs)
    job->RejectEarly(env_, failure != nullptr ? *failure : Failure::Closed(job->function_name()));
  return static_cast<int>(jobs.size());
}

}  // namespace guesthouse
