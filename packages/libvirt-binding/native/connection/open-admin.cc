#include "open-admin.h"

#include "../events/dispatch.h"
#include "../loader/library.h"
#include "../marshal/js.h"
#include "../marshal/reader.h"
#include "../runtime/event-thread.h"
#include "../runtime/opener-pool.h"
#include "process-role.h"

namespace guesthouse {
namespace {

void OnClose(lv::virAdmConnectPtr, int reason, void* opaque) {
  EventRoute route;
  if (!Routes::Find(opaque, route)) return;
  PostEvent(route, {[reason](napi_env env) { return JsNumber(env, reason); }});
}

class CloseWatch final : public Attachment {
 public:
  CloseWatch(lv::virAdmConnectPtr connection, void* token)
      : connection_(connection), token_(token) {}
  void Detach() override {
    Routes::Remove(token_);
    LV(virAdmConnectUnregisterCloseCallback)(connection_, OnClose);
  }

 private:
  lv::virAdmConnectPtr connection_;
  void* token_;
};

class OpenAdminJob final : public Job {
 public:
  OpenAdminJob() : Job("virAdmConnectOpen") {}

  void Read(Reader& reader) {
    uri = reader.NextString("uri");
    flags_ = reader.NextFlags("flags");
    close_token_ = reader.NextUint("closeToken");
  }

  std::string uri;

 protected:
  void Run() override {
    std::string reason;
    auto open = Function<Symbol::virAdmConnectOpen>();
    if (open == nullptr) return Fail(Failure::Missing(Symbol::virAdmConnectOpen));
    std::optional<Failure> refused = ClaimRole(ProcessRole::kAdmin, function_name());
    if (refused) return Fail(std::move(*refused));
    if (!EventThread::Ensure(reason) || LV(virAdmInitialize)() < 0)
      return Fail(Failure::FromLastError(function_name()));
    LV(virResetLastError)();
    lv::virAdmConnectPtr connection = open(uri.c_str(), flags_);
    if (connection == nullptr) return Fail(Failure::FromLastError(function_name()));
    constexpr int kThreads = 2;
    auto session = Session::Create(HandleKind::kAdmConnect, connection, kThreads);
    void* token = Routes::Add({session, outbox(), close_token_});
    if (LV(virAdmConnectRegisterCloseCallback)(connection, OnClose, token, nullptr) == 0)
      session->Attach(std::make_shared<CloseWatch>(connection, token));
    else
      Routes::Remove(token);
    handle_ = Handle::OfSession(std::move(session));
  }

  napi_value Result(napi_env env) override { return JsHandle(env, handle_); }

 private:
  unsigned int flags_ = 0;
  uint32_t close_token_ = 0;
  std::shared_ptr<Handle> handle_;
};

}  // namespace

napi_value OpenAdminConnection(napi_env env, napi_callback_info info) {
  auto job = std::make_unique<OpenAdminJob>();
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

}  // namespace guesthouse
