#include "outbox.h"

#include <thread>

namespace guesthouse {

std::shared_ptr<Outbox> Outbox::Create(napi_env env) {
  auto outbox = std::make_shared<Outbox>();
  napi_value name = nullptr;
  uv_loop_t* loop = nullptr;
  if (napi_create_string_utf8(env, "libvirt", NAPI_AUTO_LENGTH, &name) != napi_ok ||
      napi_async_init(env, nullptr, name, &outbox->context_) != napi_ok ||
      napi_get_uv_event_loop(env, &loop) != napi_ok ||
      uv_async_init(loop, &outbox->wake_, OnWake) != 0) {
    return outbox;
  }
  outbox->env_ = env;
  outbox->wake_.data = outbox.get();
  outbox->open_ = outbox;
  outbox->closed_ = false;
  uv_unref(reinterpret_cast<uv_handle_t*>(&outbox->wake_));
  // The loop of a worker must be left without handles. There is no hook only in an environment that
  // is ending already.
  if (napi_add_async_cleanup_hook(env, OnCleanup, outbox.get(), &outbox->hook_) != napi_ok)
    outbox->Close();
  return outbox;
}

void Outbox::OnCleanup(napi_async_cleanup_hook_handle, void* argument) {
  static_cast<Outbox*>(argument)->Close();
}

void Outbox::Close() {
  std::deque<std::unique_ptr<JsTask>> dropped;
  {
    std::lock_guard lock(mutex_);
    closed_ = true;
    dropped.swap(tasks_);
  }
  while (wakers_.load(std::memory_order_acquire) != 0) std::this_thread::yield();
  (void)napi_async_destroy(env_, context_);
  uv_close(reinterpret_cast<uv_handle_t*>(&wake_), OnClosed);
}

void Outbox::OnClosed(uv_handle_t* wake) {
  std::shared_ptr<Outbox> outbox = std::move(static_cast<Outbox*>(wake->data)->open_);
  if (outbox->hook_ != nullptr) (void)napi_remove_async_cleanup_hook(outbox->hook_);
}

void Outbox::Post(std::unique_ptr<JsTask> task) {
  {
    std::lock_guard lock(mutex_);
    if (closed_) return;
    tasks_.push_back(std::move(task));
    if (scheduled_) return;
    scheduled_ = true;
    wakers_.fetch_add(1, std::memory_order_relaxed);
  }
  (void)uv_async_send(&wake_);
  wakers_.fetch_sub(1, std::memory_order_release);
}

void Outbox::OnWake(uv_async_t* wake) { static_cast<Outbox*>(wake->data)->Drain(); }

// Promises that are settled here go on when the callback scope is left.
void Outbox::Drain() {
  std::deque<std::unique_ptr<JsTask>> tasks;
  {
    std::lock_guard lock(mutex_);
    scheduled_ = false;
    tasks.swap(tasks_);
  }
  napi_handle_scope outer = nullptr;
  if (napi_open_handle_scope(env_, &outer) != napi_ok) return;
  napi_callback_scope callback = nullptr;
  if (napi_open_callback_scope(env_, nullptr, context_, &callback) == napi_ok) {
    for (auto& task : tasks) {
      napi_handle_scope scope = nullptr;
      if (napi_open_handle_scope(env_, &scope) != napi_ok) break;
      task->RunOnJs(env_);
      task.reset();
      (void)napi_close_handle_scope(env_, scope);
    }
    (void)napi_close_callback_scope(env_, callback);
  }
  (void)napi_close_handle_scope(env_, outer);
}

void Outbox::KeepLoopAlive(bool keep) {
  if (closed_) return;
  auto* wake = reinterpret_cast<uv_handle_t*>(&wake_);
  keep ? uv_ref(wake) : uv_unref(wake);
}

}  // namespace guesthouse
