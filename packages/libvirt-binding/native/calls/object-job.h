// The frame of a hand-written call: a job whose first argument is the object that it works on.
#pragma once

#include "../loader/library.h"
#include "../marshal/js.h"
#include "../marshal/reader.h"
#include "../runtime/job.h"
#include "../runtime/session.h"

namespace guesthouse {

template <Symbol S, class Pointer>
class ObjectJob : public Job {
 public:
  ObjectJob() : Job(NameOf(S)) {}

  template <class Derived>
  static napi_value Invoke(napi_env env, napi_callback_info info) {
    auto job = std::make_unique<Derived>();
    Reader reader(env, info, NameOf(S));
    job->self_ = reader.NextHandle(KindOf<Pointer>::value);
    job->Read(reader);
    if (reader.failed()) return Rejected(env, reader.failure());
    std::shared_ptr<Session> session = job->self_->session();
    return session->Submit(env, std::move(job));
  }

  void Read(Reader&) {}

 protected:
  Pointer self() const { return static_cast<Pointer>(self_->pointer()); }

  // The function, or null after failing with "needs libvirt >= X".
  auto Resolve() {
    auto function = Function<S>();
    if (function == nullptr) Fail(Failure::Missing(S));
    LV(virResetLastError)();
    return function;
  }

  void FailFromLastError() { Fail(Failure::FromLastError(NameOf(S))); }

 private:
  std::shared_ptr<Handle> self_;
};

}  // namespace guesthouse
