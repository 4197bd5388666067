// A question for credentials, asked by an opener thread and answered on the JavaScript thread.
#pragma once

#include <chrono>
#include <condition_variable>
#include <mutex>
#include <optional>
#include <string>
#include <vector>

#include "../generated/symbols.h"

namespace guesthouse {

struct CredentialRequest {
  int type = 0;
  std::string prompt;
  std::optional<std::string> challenge;
  std::optional<std::string> fallback;
};

using CredentialAnswers = std::vector<std::optional<std::string>>;

class Question {
 public:
  enum class Outcome { kOpen, kAnswered, kRefused, kTooLate };

  explicit Question(std::vector<CredentialRequest> requests) : requests_(std::move(requests)) {}
  // Overwrites the answers.
  ~Question();
  Question(const Question&) = delete;
  Question& operator=(const Question&) = delete;

  const std::vector<CredentialRequest>& requests() const { return requests_; }

  // Opener thread: waits for the first of an answer, a refusal and the deadline.
  Outcome Wait(std::chrono::milliseconds deadline);
  // Opener thread, after kAnswered: gives libvirt its own copy of each answer.
  void CopyAnswers(lv::virConnectCredentialPtr credentials) const;

  // Any thread. Only the first word counts.
  void Answer(CredentialAnswers answers);
  void Refuse();

 private:
  const std::vector<CredentialRequest> requests_;
  std::mutex mutex_;
  std::condition_variable decided_;
  Outcome outcome_ = Outcome::kOpen;
  CredentialAnswers answers_;
};

}  // namespace guesthouse
