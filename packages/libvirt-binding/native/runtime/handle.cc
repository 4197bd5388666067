#include "handle.h"

#include "../marshal/js.h"
#include "reaper.h"

namespace guesthouse {
namespace {

void FinalizeBox(napi_env, void* data, void*) { delete static_cast<Box*>(data); }

}  // namespace

Handle::Handle(HandleKind kind, void* pointer, std::shared_ptr<Session> session)
    : kind_(kind), pointer_(pointer), session_(std::move(session)) {}

std::shared_ptr<Handle> Handle::Adopt(HandleKind kind, void* pointer,
                                      std::shared_ptr<Session> session) {
  std::shared_ptr<Handle> handle(new Handle(kind, pointer, std::move(session)));
  TraitsOf(kind).identify(pointer, handle->identity_);
  handle->session_->Link(handle.get());
  return handle;
}

std::shared_ptr<Handle> Handle::OfSession(std::shared_ptr<Session> session) {
  void* connection = session->connection();
  HandleKind kind = session->kind();
  return std::shared_ptr<Handle>(new Handle(kind, connection, std::move(session)));
}

Handle::~Handle() {
  if (kind_ == session_->kind()) return;
  void* pointer = session_->Unlink(this);
  if (pointer != nullptr) Reaper::Free(kind_, pointer, std::move(session_));
}

napi_value JsHandle(napi_env env, const std::shared_ptr<Handle>& handle) {
  auto* box = new Box();
  box->handle = handle;
  napi_value external = nullptr;
  if (napi_create_external(env, box, FinalizeBox, nullptr, &external) != napi_ok) {
    delete box;
    return nullptr;
  }
  const Identity& identity = handle->identity();
  napi_value result = JsArray(env, 4);
  JsSet(env, result, 0u, external);
  JsSet(env, result, 1u, JsString(env, identity.first));
  JsSet(env, result, 2u, JsString(env, identity.second));
  JsSet(env, result, 3u, JsNumber(env, static_cast<double>(identity.number)));
  return result;
}

Box* UnboxValue(napi_env env, napi_value value) {
  napi_valuetype type = napi_undefined;
  void* data = nullptr;
  if (napi_typeof(env, value, &type) != napi_ok || type != napi_external ||
      napi_get_value_external(env, value, &data) != napi_ok) {
    return nullptr;
  }
  auto* box = static_cast<Box*>(data);
  return box->magic == Box::kMagic ? box : nullptr;
}

}  // namespace guesthouse
