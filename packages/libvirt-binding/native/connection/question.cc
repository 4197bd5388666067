#include "question.h"

#include <cstdlib>
#include <cstring>

namespace guesthouse {
namespace {

// Through a volatile pointer, so that the compiler does not leave it out.
void Overwrite(std::string& secret) {
  volatile char* byte = secret.data();
  for (size_t i = 0; i < secret.size(); i++) byte[i] = 0;
}

}  // namespace

Question::~Question() {
  for (auto& answer : answers_) {
    if (answer) Overwrite(*answer);
  }
}

Question::Outcome Question::Wait(std::chrono::milliseconds deadline) {
  std::unique_lock lock(mutex_);
  bool decided =
      decided_.wait_for(lock, deadline, [this] { return outcome_ != Outcome::kOpen; });
  if (!decided) outcome_ = Outcome::kTooLate;
  return outcome_;
}

void Question::CopyAnswers(lv::virConnectCredentialPtr credentials) const {
  for (size_t i = 0; i < answers_.size(); i++) {
    const std::optional<std::string>& answer = answers_[i] ? answers_[i] : requests_[i].fallback;
    if (!answer) continue;
    // libvirt frees it.
    credentials[i].result = strdup(answer->c_str());
    credentials[i].resultlen = static_cast<unsigned int>(answer->size());
  }
}

void Question::Answer(CredentialAnswers answers) {
  if (answers.size() != requests_.size()) return Refuse();
  std::lock_guard lock(mutex_);
  if (outcome_ != Outcome::kOpen) return;
  answers_ = std::move(answers);
  outcome_ = Outcome::kAnswered;
  decided_.notify_all();
}

void Question::Refuse() {
  std::lock_guard lock(mutex_);
  if (outcome_ != Outcome::kOpen) return;
  outcome_ = Outcome::kRefused;
  decided_.notify_all();
}

}  // namespace guesthouse
