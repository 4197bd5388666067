// One connection to libvirt and everything that hangs on it.
#pragma once

#include <atomic>
#include <memory>
#include <mutex>
#include <vector>

#include "handle-kind.h"
#include "job.h"
#include "worker-pool.h"

namespace guesthouse {

class Handle;

// Something that holds a reference on the connection and must be undone before it is closed:
// an event registration or a stream.
class Attachment {
 public:
  virtual ~Attachment() = default;
  // On a thread that may block. Called at most once.
  virtual void Detach() = 0;
};

class Session : public std::enable_shared_from_this<Session> {
 public:
  // Takes over the connection's reference. The last owner's release never closes it in place: a
  // close talks to the daemon, so a thread of its own does it.
  static std::shared_ptr<Session> Create(HandleKind kind, void* connection, int max_threads);

  HandleKind kind() const { return kind_; }
  void* connection() const { return connection_; }
  bool closing() const { return closing_.load(std::memory_order_acquire); }

  // JavaScript thread: queues the job, or rejects it when the session is closing.
  napi_value Submit(napi_env env, std::unique_ptr<Job> job);

  // Runs something the first time that it is asked for; whoever asks meanwhile waits for it.
  template <class Action>
  void BeforeFirstEvent(Action action) {
    std::call_once(first_event_, action);
  }

  // False when the session is closing already; the caller then undoes it at once.
  bool Attach(std::shared_ptr<Attachment> attachment);
  void Forget(const Attachment* attachment);

  // Pool thread: a call failed. When that was because the connection is gone, every other call of
  // it is rejected too, whether libvirt wakes it or not.
  void NoteFailure(const Failure& failure, const std::shared_ptr<Outbox>& outbox);
  // Any thread: rejects what is pending and whatever comes later. The reason is -1 when libvirt is
  // still to give one.
  void ReportLost(const Failure& failure, int reason, const std::shared_ptr<Outbox>& outbox);
  bool lost() const { return lost_.load(std::memory_order_acquire); }
  // A question to the daemon that is no call of the package. False when the session is closing.
  bool BeginQuestion() { return pool_.EnterElsewhere(); }
  void EndQuestion() { pool_.LeaveElsewhere(); }
  // The subscription that hears of the connection's end.
  void set_close_token(uint32_t token) { close_token_ = token; }

  // Refuses new calls. True for the first caller, who is to call Shutdown.
  bool BeginClose();
  // On a thread that may block: detaches, drains, frees, closes. The number of references left.
  int Shutdown();

  void Link(Handle* handle);
  // The pointer that is now the caller's to free, or null when Shutdown freed it.
  void* Unlink(Handle* handle);

 private:
  Session(HandleKind kind, void* connection, int max_threads);
  static void Release(Session* session);
  void DetachAll();
  void FreeHandles();

  const HandleKind kind_;
  void* connection_;
  WorkerPool pool_;
  std::once_flag first_event_;
  std::atomic<bool> closing_{false};
  std::atomic<bool> lost_{false};
  uint32_t close_token_ = 0;
  // JavaScript thread: what later calls reject with.
  std::optional<Failure> lost_failure_;
  friend class LostTask;
  std::mutex mutex_;
  std::vector<std::shared_ptr<Attachment>> attachments_;
  Handle* handles_ = nullptr;
};

}  // namespace guesthouse
