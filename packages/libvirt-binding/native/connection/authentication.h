// Asks the package for credentials while a connection is being opened.
#pragma once

#include <chrono>
#include <memory>
#include <mutex>
#include <vector>

#include "../marshal/exported.h"
#include "../runtime/outbox.h"
#include "question.h"

namespace guesthouse {

// One for each open. Outlives nothing: libvirt asks only while virConnectOpenAuth runs.
class Authentication {
 public:
  // The token is the package's, and says whom to ask.
  Authentication(std::shared_ptr<Outbox> outbox, uint32_t token, std::vector<int> credential_types,
                 std::chrono::milliseconds deadline);

  // What virConnectOpenAuth takes.
  lv::virConnectAuthPtr ForLibvirt() { return &auth_; }

  // Any thread: ends the question that waits for its answer, and refuses every later one.
  void GiveUp();

  // A question was not answered in time.
  bool too_late() const { return too_late_; }
  std::chrono::milliseconds deadline() const { return deadline_; }

 private:
  static int OnAsked(lv::virConnectCredentialPtr credentials, unsigned int count, void* self);
  bool Ask(lv::virConnectCredentialPtr credentials, unsigned int count);
  bool BeginQuestion(const std::shared_ptr<Question>& question);

  std::shared_ptr<Outbox> outbox_;
  const uint32_t token_;
  std::vector<int> credential_types_;
  const std::chrono::milliseconds deadline_;
  lv::virConnectAuth auth_;
  bool too_late_ = false;
  std::mutex mutex_;
  bool given_up_ = false;
  std::weak_ptr<Question> current_;
};

// answer(question, answers | null)
extern const ExportedTable kAuthenticationCalls;

}  // namespace guesthouse
