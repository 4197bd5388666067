// What one JavaScript environment (the main thread or a worker) has of its own.
#pragma once

#include <napi.h>

#include <array>
#include <memory>
#include <unordered_map>

#include "outbox.h"

namespace guesthouse {

class Job;
class Session;
struct Failure;

// Touched on the JavaScript thread only.
class Environment {
 public:
  // Functions that the package registers once at load.
  enum CallbackId { kMakeError, kOnEvent, kOnStream, kOnAuthenticate, kCallbackCount };

  static void Install(napi_env env);
  static Environment* Of(napi_env env);

  const std::shared_ptr<Outbox>& outbox() const { return outbox_; }

  void SetCallback(CallbackId id, napi_value function);
  napi_value Callback(CallbackId id) const;

  // The event loop stays alive while calls are under way or something is being listened to.
  void Retain();
  void Release();

  uint64_t AddPending(Job* job);
  void RemovePending(uint64_t id);
  Job* Pending(uint64_t id) const;
  uint64_t last_call_id() const { return last_call_id_; }

  // Rejects every unsettled call of a connection; returns how many there were. Without a failure
  // they reject as closed.
  int RejectPending(const Session* session, const Failure* failure = nullptr);

 private:
  explicit Environment(napi_env env);
  static void OnFinalize(napi_env env, void* data, void* hint);

  napi_env env_;
  std::shared_ptr<Outbox> outbox_;
  std::array<napi_ref, kCallbackCount> callbacks_{};
  std::unordered_map<uint64_t, Job*> pending_;
  uint64_t last_call_id_ = 0;
  int retained_ = 0;
};

}  // namespace guesthouse
