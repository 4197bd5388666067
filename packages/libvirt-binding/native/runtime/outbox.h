// The way back to the JavaScript thread, one for each environment.
#pragma once

#include <napi.h>
#include <uv.h>

#include <atomic>
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

// A queue in front of a wake-up of libuv's. Node-API's own thread-safe function wakes the JavaScript
// thread while it holds a lock that this thread then waits for; and whoever calls one after its
// environment has ended crashes the process. Here nothing is held, and the environment's clean-up
// waits for those who are just waking it.
class Outbox {
 public:
  static std::shared_ptr<Outbox> Create(napi_env env);

  // From any thread. The task is dropped when the environment is gone.
  void Post(std::unique_ptr<JsTask> task);

  // On the JavaScript thread: whether the outbox keeps the event loop alive.
  void KeepLoopAlive(bool keep);

 private:
  static void OnWake(uv_async_t* wake);
  static void OnCleanup(napi_async_cleanup_hook_handle hook, void* argument);
  static void OnClosed(uv_handle_t* wake);

  void Drain();
  void Close();

  napi_env env_ = nullptr;
  napi_async_context context_ = nullptr;
  napi_async_cleanup_hook_handle hook_ = nullptr;
  uv_async_t wake_{};
  // Held while the loop knows the wake-up.
  std::shared_ptr<Outbox> open_;

  std::mutex mutex_;
  std::deque<std::unique_ptr<JsTask>> tasks_;
  bool scheduled_ = false;
  // Written on the JavaScript thread, under the lock.
  bool closed_ = true;
  // Threads that are about to use the wake-up, since before it was closed.
  std::atomic<int> wakers_{0};
};

}  // namespace guesthouse
