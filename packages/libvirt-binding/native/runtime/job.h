// One asynchronous call: marshalled on the JavaScript thread, run on a pool thread, settled on the
// JavaScript thread.
#pragma once

#include <napi.h>

#include <atomic>
#include <memory>
#include <optional>

#include "failure.h"
#include "outbox.h"

namespace guesthouse {

class Session;

class Job : public JsTask {
 public:
  explicit Job(const char* function_name) : function_name_(function_name) {}
  ~Job() override;

  // JavaScript thread: creates the promise and counts the call as pending.
  napi_value Begin(napi_env env, std::shared_ptr<Session> session);

  // Pool thread: does the work unless the call was cancelled while it waited.
  void Execute();
  // Any thread: marks the call as failed without running it.
  void Fail(Failure failure) { failure_ = std::move(failure); }
  // Any thread: hands the finished job back to its environment.
  static void Deliver(std::unique_ptr<Job> job);

  void RunOnJs(napi_env env) final;

  // JavaScript thread: the call is no longer wanted. One that has not started never will.
  virtual void Cancel() { cancelled_.store(true, std::memory_order_relaxed); }
  // JavaScript thread: rejects now, whatever the pool thread is doing; its result is dropped.
  void RejectEarly(napi_env env, const Failure& failure);

  const Session* session() const { return session_.get(); }
  const char* function_name() const { return function_name_; }

 protected:
  // Pool thread. Reports failure through Fail().
  virtual void Run() = 0;
  // JavaScript thread.
  virtual napi_value Result(napi_env env) = 0;

  const std::shared_ptr<Session>& session_reference() const { return session_; }
  const std::shared_ptr<Outbox>& outbox() const { return outbox_; }

 private:
  void Settle(napi_env env, const std::optional<Failure>& failure);

  const char* function_name_;
  std::atomic<bool> cancelled_{false};
  bool settled_ = false;
  uint64_t id_ = 0;
  napi_deferred deferred_ = nullptr;
  std::optional<Failure> failure_;
  std::shared_ptr<Outbox> outbox_;
  std::shared_ptr<Session> session_;
};

// A promise that is already rejected, for arguments that cannot be marshalled.
napi_value Rejected(napi_env env, const Failure& failure);

}  // namespace guesthouse
