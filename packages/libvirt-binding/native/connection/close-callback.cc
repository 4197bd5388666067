#include "close-callback.h"

#include "../events/dispatch.h"
#include "../loader/library.h"
#include "../marshal/js.h"

namespace guesthouse {
namespace {

void OnClose(lv::virConnectPtr, int reason, void* opaque) {
  EventRoute route;
  if (!Routes::Find(opaque, route)) return;
  PostEvent(route, {[reason](napi_env env) { return JsNumber(env, reason); }});
}

class CloseWatch final : public Attachment {
 public:
  CloseWatch(lv::virConnectPtr connection, void* token) : connection_(connection), token_(token) {}
  void Detach() override {
    Routes::Remove(token_);
    LV(virConnectUnregisterCloseCallback)(connection_, OnClose);
  }

 private:
  lv::virConnectPtr connection_;
  void* token_;
};

}  // namespace

void WatchClose(const std::shared_ptr<Session>& session, const std::shared_ptr<Outbox>& outbox,
                uint32_t token) {
  auto* connection = static_cast<lv::virConnectPtr>(session->connection());
  void* opaque = Routes::Add({session, outbox, token});
  if (LV(virConnectRegisterCloseCallback)(connection, OnClose, opaque, nullptr) < 0) {
    Routes::Remove(opaque);
    LV(virResetLastError)();
    return;
  }
  session->Attach(std::make_shared<CloseWatch>(connection, opaque));
}

}  // namespace guesthouse
