// The way back to the JavaScript thread, one for each environment.
#pragma once

#include <napi.h>

#include <deque>
#include <memory>
#include <mutex>

namespace guesthouse {

// Something to be done on the JavaScript thread.
class JsTask {
 public:
  virtual ~JsTask() = default;
  virtual void RunOnJs(napi_env env) = 0;
};

// A queue in front of a thread-safe function. The function is touched only under the lock and
// never after the environment's clean-up hook closed the outbox: a call into a thread-safe
// function of a worker that is being terminated crashes the process otherwise.
class Outbox : public std::enable_shared_from_this<Outbox> {
 public:
  static std::shared_ptr<Outbox> Create(napi_env env);

  // From any thread. The task is dropped when the environment is gone.
  void Post(std::unique_ptr<JsTask> task);

  // On the JavaScript thread: whether the outbox keeps the event loop alive.
  void KeepLoopAlive(napi_env env, bool keep);

 private:
  static void OnWake(napi_env env, napi_value callback, void* context, void* data);
  static void OnCleanup(void* argument);
  static void OnFinalize(napi_env env, void* data, void* hint);

  void Drain(napi_env env);
  void Close();

  // Guards the function, and whether there still is one. Never taken while tasks are taken out: the
  // JavaScript thread wakes before the call that woke it has returned, and would wait for it.
  std::mutex wake_mutex_;
  std::mutex mutex_;
  std::deque<std::unique_ptr<JsTask>> tasks_;
  napi_threadsafe_function wake_ = nullptr;
  bool scheduled_ = false;
  bool closed_ = false;
};

}  // namespace guesthouse
