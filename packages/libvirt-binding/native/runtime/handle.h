// One reference on a libvirt object, shared by the JavaScript value and the calls that use it.
#pragma once

#include <napi.h>

#include <memory>

#include "session.h"

namespace guesthouse {

class Handle {
 public:
  // Takes over one reference on the object. Reads its identity; never calls the daemon.
  static std::shared_ptr<Handle> Adopt(HandleKind kind, void* pointer,
                                       std::shared_ptr<Session> session);
  // The handle of the connection itself, whose reference the session owns.
  static std::shared_ptr<Handle> OfSession(std::shared_ptr<Session> session);

  ~Handle();
  Handle(const Handle&) = delete;
  Handle& operator=(const Handle&) = delete;

  HandleKind kind() const { return kind_; }
  void* pointer() const { return pointer_; }
  const std::shared_ptr<Session>& session() const { return session_; }
  const Identity& identity() const { return identity_; }

 private:
  friend class Session;
  Handle(HandleKind kind, void* pointer, std::shared_ptr<Session> session);

  const HandleKind kind_;
  void* pointer_;
  std::shared_ptr<Session> session_;
  Identity identity_;
  // Links of the session's list, guarded by its mutex.
  Handle* previous_ = nullptr;
  Handle* next_ = nullptr;
};

// [box, first, second, number]: what the package wraps in one of its classes.
napi_value JsHandle(napi_env env, const std::shared_ptr<Handle>& handle);

// The box that JavaScript holds. Its finalizer only drops the share; see Reaper.
struct Box {
  static constexpr uint64_t kMagic = 0x6775657374686f75;
  uint64_t magic = kMagic;
  std::shared_ptr<Handle> handle;
};

// Null when the value is not a box.
Box* UnboxValue(napi_env env, napi_value value);

}  // namespace guesthouse
