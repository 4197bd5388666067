#include "open.h"

#include "../loader/library.h"
#include "../marshal/js.h"
#include "../marshal/reader.h"
#include "../runtime/environment.h"
#include "../runtime/event-thread.h"
#include "../runtime/opener-pool.h"
#include "../runtime/thread.h"
#include "authentication.h"
#include "close-callback.h"
#include "process-role.h"
#include "pulse.h"

namespace guesthouse {
namespace {

constexpr int kMaxThreadsLimit = 64;

class OpenJob final : public Job {
 public:
  OpenJob() : Job("virConnectOpenAuth") {}

  void Read(Reader& reader) {
    uri = reader.NextString("uri");
    flags_ = reader.NextFlags("flags");
    keep_alive_interval_ = reader.NextInt("keepAlive.intervalSeconds");
    keep_alive_count_ = reader.NextUint("keepAlive.count");
    max_threads_ = reader.NextInt("maxConcurrentCalls");
    close_token_ = reader.NextUint("closeToken");
    if (max_threads_ < 1 || max_threads_ > kMaxThreadsLimit)
      reader.Fail("maxConcurrentCalls", "between 1 and 64");
    ReadAuthentication(reader);
  }

  void Cancel() override {
    Job::Cancel();
    if (authentication_) authentication_->GiveUp();
  }

  std::string uri;

 protected:
  void Run() override {
    std::optional<Failure> refused = ClaimRole(ProcessRole::kHypervisor, function_name());
    if (refused) return Fail(std::move(*refused));
    std::string reason;
    if (!EventThread::Ensure(reason)) {
      Failure failure;
      failure.function_name = function_name();
      failure.message = reason;
      return Fail(std::move(failure));
    }
    LV(virResetLastError)();
    lv::virConnectAuthPtr auth = authentication_ ? authentication_->ForLibvirt() : nullptr;
    lv::virConnectPtr connection = LV(virConnectOpenAuth)(uri.c_str(), auth, flags_);
    if (connection == nullptr) return Fail(OpenFailure());
    auto session = Session::Create(HandleKind::kConnect, connection, max_threads_);
    session->set_close_token(close_token_);
    WatchClose(session, outbox(), close_token_);
    WatchPulse(session, outbox(), {std::chrono::seconds(keep_alive_interval_), keep_alive_count_});
    LV(virResetLastError)();
    handle_ = Handle::OfSession(std::move(session));
  }

  napi_value Result(napi_env env) override { return JsHandle(env, handle_); }

 private:
  // authenticationToken (0: nobody can be asked), credentialTypes, authenticationTimeoutMs
  void ReadAuthentication(Reader& reader) {
    uint32_t token = reader.NextUint("authenticationToken");
    std::vector<int> types;
    reader.ForEach(reader.Next(), "credentialTypes", [&](napi_value type) {
      types.push_back(static_cast<int>(reader.AsDouble(type, "credentialTypes")));
    });
    std::chrono::milliseconds deadline{reader.NextUint("authenticationTimeoutMs")};
    if (token == 0 || reader.failed()) return;
    authentication_.emplace(Environment::Of(reader.env())->outbox(), token, std::move(types),
                            deadline);
  }

  Failure OpenFailure() {
    Failure failure = Failure::FromLastError(function_name());
    if (authentication_ && authentication_->too_late()) {
      failure.message = "authentication failed: no credentials were given within " +
                        std::to_string(authentication_->deadline().count()) + " ms";
    }
    return failure;
  }

  std::optional<Authentication> authentication_;
  unsigned int flags_ = 0;
  int keep_alive_interval_ = 0;
  unsigned int keep_alive_count_ = 0;
  int max_threads_ = 0;
  uint32_t close_token_ = 0;
  std::shared_ptr<Handle> handle_;
};

class CloseJob final : public Job {
 public:
  explicit CloseJob(std::shared_ptr<Session> session)
      : Job("virConnectClose"), closing_(std::move(session)) {}

 protected:
  void Run() override { left_ = closing_->Shutdown(); }
  napi_value Result(napi_env env) override { return JsNumber(env, left_); }

 private:
  std::shared_ptr<Session> closing_;
  int left_ = 0;
};

// The box of a connection, open or not; null for anything else.
Box* ConnectionBox(napi_env env, napi_callback_info info) {
  size_t count = 1;
  napi_value argument = nullptr;
  if (napi_get_cb_info(env, info, &count, &argument, nullptr, nullptr) != napi_ok || count < 1)
    return nullptr;
  Box* box = UnboxValue(env, argument);
  if (box == nullptr || box->handle == nullptr) return nullptr;
  return box->handle->kind() == box->handle->session()->kind() ? box : nullptr;
}

}  // namespace

napi_value OpenConnection(napi_env env, napi_callback_info info) {
  auto job = std::make_unique<OpenJob>();
  Reader reader(env, info, job->function_name());
  job->Read(reader);
  if (reader.failed()) return Rejected(env, reader.failure());
  if (!LoadLibvirt()) return Rejected(env, Failure::Missing(Symbol::virConnectOpenAuth));
  napi_value promise = job->Begin(env, nullptr);
  if (promise == nullptr) return nullptr;
  std::string uri = job->uri;
  OpenerPool::Submit(uri, std::move(job));
  return promise;
}

napi_value CloseConnection(napi_env env, napi_callback_info info) {
  Box* box = ConnectionBox(env, info);
  if (box == nullptr || !box->handle->session()->BeginClose())
    return Rejected(env, Failure::Closed("virConnectClose"));
  // The job does not count as one of the connection's calls: abandoning those must not settle it.
  auto job = std::make_shared<std::unique_ptr<Job>>(
      std::make_unique<CloseJob>(box->handle->session()));
  napi_value promise = (*job)->Begin(env, nullptr);
  if (promise == nullptr) return nullptr;
  StartThread("libvirt-close", [job] {
    (*job)->Execute();
    Job::Deliver(std::move(*job));
  });
  return promise;
}

napi_value AbandonConnection(napi_env env, napi_callback_info info) {
  Box* box = ConnectionBox(env, info);
  if (box == nullptr) return JsNumber(env, 0);
  return JsNumber(env, Environment::Of(env)->RejectPending(box->handle->session().get()));
}

}  // namespace guesthouse
