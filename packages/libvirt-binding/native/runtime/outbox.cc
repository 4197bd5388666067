#include "outbox.h"

namespace guesthouse {

std::shared_ptr<Outbox> Outbox::Create(napi_env env) {
  auto outbox = std::make_shared<Outbox>();
  auto* held = new std::shared_ptr<Outbox>(outbox);
  napi_value name = nullptr;
  napi_threadsafe_function wake = nullptr;
  bool created =
      napi_create_string_utf8(env, "libvirt", NAPI_AUTO_LENGTH, &name) == napi_ok &&
      napi_create_threadsafe_function(env, nullptr, nullptr, name, 0, 1, held, OnFinalize,
                                      outbox.get(), OnWake, &wake) == napi_ok;
  if (!created) {
    delete held;
    outbox->closed_ = true;
    return outbox;
  }
  outbox->wake_ = wake;
  (void)napi_unref_threadsafe_function(env, wake);
  // Hooks run last in, first out: registered after the function was created, this one runs before
  // the function is torn down.
  auto* hooked = new std::shared_ptr<Outbox>(outbox);
  if (napi_add_env_cleanup_hook(env, OnCleanup, hooked) != napi_ok) delete hooked;
  return outbox;
}

void Outbox::OnFinalize(napi_env, void* data, void*) {
  delete static_cast<std::shared_ptr<Outbox>*>(data);
}

void Outbox::OnCleanup(void* argument) {
  auto* held = static_cast<std::shared_ptr<Outbox>*>(argument);
  (*held)->Close();
  delete held;
}

void Outbox::Close() {
  std::deque<std::unique_ptr<JsTask>> dropped;
  {
    std::lock_guard lock(mutex_);
    closed_ = true;
    dropped.swap(tasks_);
  }
  std::lock_guard lock(wake_mutex_);
  if (wake_ == nullptr) return;
  (void)napi_release_threadsafe_function(wake_, napi_tsfn_abort);
  wake_ = nullptr;
}

void Outbox::Post(std::unique_ptr<JsTask> task) {
  {
    std::lock_guard lock(mutex_);
    if (closed_) return;
    tasks_.push_back(std::move(task));
    if (scheduled_) return;
    scheduled_ = true;
  }
  std::lock_guard lock(wake_mutex_);
  if (wake_ != nullptr) (void)napi_call_threadsafe_function(wake_, nullptr, napi_tsfn_nonblocking);
}

void Outbox::OnWake(napi_env env, napi_value, void* context, void*) {
  if (env == nullptr) return;
  static_cast<Outbox*>(context)->Drain(env);
}

void Outbox::Drain(napi_env env) {
  std::deque<std::unique_ptr<JsTask>> tasks;
  {
    std::lock_guard lock(mutex_);
    scheduled_ = false;
    tasks.swap(tasks_);
  }
  for (auto& task : tasks) {
    napi_handle_scope scope = nullptr;
    if (napi_open_handle_scope(env, &scope) != napi_ok) return;
    task->RunOnJs(env);
    task.reset();
    (void)napi_close_handle_scope(env, scope);
  }
}

void Outbox::KeepLoopAlive(napi_env env, bool keep) {
  std::lock_guard lock(wake_mutex_);
  if (wake_ == nullptr) return;
  (void)(keep ? napi_ref_threadsafe_function(env, wake_)
              : napi_unref_threadsafe_function(env, wake_));
}

}  // namespace guesthouse
