// Copies an event's arguments on the event thread: libvirt frees them when the callback returns.
#pragma once

#include <optional>
#include <string>

#include "../loader/library.h"
#include "../marshal/js.h"
#include "../marshal/typed-params.h"
#include "../runtime/handle.h"
#include "dispatch.h"

namespace guesthouse {

inline EventValue Capture(int value) {
  return [value](napi_env env) { return JsNumber(env, value); };
}

inline EventValue Capture(unsigned int value) {
  return [value](napi_env env) { return JsNumber(env, value); };
}

inline EventValue Capture(long long value) {
  return [value](napi_env env) { return JsInteger(env, value); };
}

inline EventValue Capture(unsigned long long value) {
  return [value](napi_env env) { return JsInteger(env, value); };
}

inline EventValue Capture(const char* text) {
  std::optional<std::string> copy;
  if (text != nullptr) copy = text;
  return [copy = std::move(copy)](napi_env env) { return JsOptionalString(env, copy); };
}

EventValue CaptureParameters(lv::virTypedParameterPtr parameters, int count);
EventValue CaptureAddress(const lv::virDomainEventGraphicsAddress* address);
EventValue CaptureSubject(const lv::virDomainEventGraphicsSubject* subject);

inline EventValue Capture(const lv::virDomainEventGraphicsAddress* address) {
  return CaptureAddress(address);
}
inline EventValue Capture(const lv::virDomainEventGraphicsSubject* subject) {
  return CaptureSubject(subject);
}

// A new reference on the object of the event. Local: no call to the daemon.
template <class Object, Symbol Ref>
EventValue CaptureObject(Object* object, const std::shared_ptr<Session>& session) {
  if (object == nullptr || Function<Ref>()(object) < 0)
    return [](napi_env env) { return JsUndefined(env); };
  auto handle = Handle::Adopt(KindOf<Object*>::value, object, session);
  return [handle = std::move(handle)](napi_env env) { return JsHandle(env, handle); };
}

// Posts an event whose first value is its object.
template <class Object, Symbol Ref>
void Deliver(void* opaque, Object* object, std::vector<EventValue> rest) {
  EventRoute route;
  if (!Routes::Find(opaque, route)) return;
  std::shared_ptr<Session> session = route.session.lock();
  if (session == nullptr) return;
  std::vector<EventValue> values{CaptureObject<Object, Ref>(object, session)};
  for (EventValue& value : rest) values.push_back(std::move(value));
  PostEvent(route, std::move(values));
}

}  // namespace guesthouse
