#include "session.h"

#include <algorithm>
#include <utility>

#include "../loader/library.h"
#include "../marshal/js.h"
#include "environment.h"
#include "event-thread.h"
#include "handle.h"
#include "reaper.h"
#include "thread.h"

namespace guesthouse {
// Rejects what is still pending, and tells the package.
class LostTask final : public JsTask {
 public:
  LostTask(std::weak_ptr<Session> session, Failure failure, int reason)
      : session_(std::move(session)), failure_(std::move(failure)), reason_(reason) {}

  void RunOnJs(napi_env env) override {
    std::shared_ptr<Session> session = session_.lock();
    if (session == nullptr) return;
    session->lost_failure_ = failure_;
    Environment* environment = Environment::Of(env);
    environment->RejectPending(session.get(), &failure_);
    napi_value arguments[] = {JsNumber(env, session->close_token_), JsNumber(env, reason_)};
    (void)napi_call_function(env, JsUndefined(env), environment->Callback(Environment::kOnEvent),
                             std::size(arguments), arguments, nullptr);
  }

 private:
  std::weak_ptr<Session> session_;
  Failure failure_;
  int reason_;
};

Session::Session(HandleKind kind, void* connection, int max_threads)
    : kind_(kind), connection_(connection), pool_(max_threads) {}

std::shared_ptr<Session> Session::Create(HandleKind kind, void* connection, int max_threads) {
  return std::shared_ptr<Session>(new Session(kind, connection, max_threads), Release);
}

void Session::Release(Session* session) {
  // Whoever called BeginClose holds a share until Shutdown is over.
  if (session->closing()) {
    delete session;
    return;
  }
  StartThread("libvirt-close", [session] {
    session->BeginClose();
    session->Shutdown();
    delete session;
  });
}

napi_value Session::Submit(napi_env env, std::unique_ptr<Job> job) {
  const char* function_name = job->function_name();
  if (closing()) return Rejected(env, Failure::Closed(function_name));
  if (lost_failure_) return Rejected(env, *lost_failure_);
  napi_value promise = job->Begin(env, shared_from_this());
  // Begin fails only when the environment is ending.
  if (promise == nullptr) return nullptr;
  if (!pool_.Submit(job)) job->RejectEarly(env, Failure::Closed(function_name));
  return promise;
}

void Session::NoteFailure(const Failure& failure, const std::shared_ptr<Outbox>& outbox) {
  constexpr int kFromRpc = 7;  // VIR_FROM_RPC
  if (kind_ != HandleKind::kConnect || failure.domain != kFromRpc || closing()) return;
  // Local: whether the socket is still meant to be open.
  bool alive = LV(virConnectIsAlive)(static_cast<lv::virConnectPtr>(connection_)) != 0;
  if (!alive) ReportLost(failure, -1, outbox);
}

void Session::ReportLost(const Failure& failure, int reason,
                         const std::shared_ptr<Outbox>& outbox) {
  if (lost_.exchange(true)) return;
  outbox->Post(std::make_unique<LostTask>(weak_from_this(), failure, reason));
}

bool Session::Attach(std::shared_ptr<Attachment> attachment) {
  std::lock_guard lock(mutex_);
  if (connection_ == nullptr) return false;
  attachments_.push_back(std::move(attachment));
  return true;
}

void Session::Forget(const Attachment* attachment) {
  std::lock_guard lock(mutex_);
  std::erase_if(attachments_, [&](const auto& held) { return held.get() == attachment; });
}

bool Session::BeginClose() { return !closing_.exchange(true, std::memory_order_acq_rel); }

int Session::Shutdown() {
  // Streams are aborted before the pool is drained: a call may be waiting for one.
  DetachAll();
  pool_.WaitIdle();
  pool_.Refuse();
  // A call that was under way may have attached something new.
  DetachAll();
  FreeHandles();
  Reaper::Flush();
  EventThread::Quiesce();
  void* connection = nullptr;
  {
    std::lock_guard lock(mutex_);
    std::swap(connection, connection_);
  }
  auto close = reinterpret_cast<FreeFunction*>(Address(TraitsOf(kind_).free));
  return close != nullptr ? close(connection) : 0;
}

void Session::DetachAll() {
  for (;;) {
    std::vector<std::shared_ptr<Attachment>> attachments;
    {
      std::lock_guard lock(mutex_);
      attachments.swap(attachments_);
    }
    if (attachments.empty()) return;
    for (auto& attachment : attachments) attachment->Detach();
  }
}

void Session::FreeHandles() {
  std::vector<std::pair<HandleKind, void*>> orphans;
  {
    std::lock_guard lock(mutex_);
    for (Handle* handle = handles_; handle != nullptr; handle = handle->next_) {
      if (handle->pointer_ == nullptr) continue;
      orphans.emplace_back(handle->kind_, std::exchange(handle->pointer_, nullptr));
    }
  }
  for (auto& [kind, pointer] : orphans) {
    auto free = reinterpret_cast<FreeFunction*>(Address(TraitsOf(kind).free));
    if (free != nullptr) free(pointer);
  }
}

void Session::Link(Handle* handle) {
  std::lock_guard lock(mutex_);
  handle->next_ = handles_;
  if (handles_ != nullptr) handles_->previous_ = handle;
  handles_ = handle;
}

void* Session::Unlink(Handle* handle) {
  std::lock_guard lock(mutex_);
  if (handle->previous_ != nullptr) handle->previous_->next_ = handle->next_;
  if (handle->next_ != nullptr) handle->next_->previous_ = handle->previous_;
  if (handles_ == handle) handles_ = handle->next_;
  return std::exchange(handle->pointer_, nullptr);
}

}  // namespace guesthouse
