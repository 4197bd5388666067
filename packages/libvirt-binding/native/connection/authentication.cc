#include "authentication.h"

#include <iterator>

#include "../marshal/js.h"
#include "../marshal/reader.h"
#include "../runtime/environment.h"

namespace guesthouse {
namespace {

// What JavaScript holds while it looks for an answer. When it is dropped, because the promise was
// or because the environment ends, nobody will answer.
struct QuestionBox {
  static constexpr uint64_t kMagic = 0x7175657374696f6e;
  uint64_t magic = kMagic;
  std::shared_ptr<Question> question;
};

void FinalizeBox(napi_env, void* data, void*) {
  auto* box = static_cast<QuestionBox*>(data);
  box->question->Refuse();
  delete box;
}

napi_value JsQuestion(napi_env env, const std::shared_ptr<Question>& question) {
  auto* box = new QuestionBox{QuestionBox::kMagic, question};
  napi_value external = nullptr;
  if (napi_create_external(env, box, FinalizeBox, nullptr, &external) == napi_ok) return external;
  delete box;
  return nullptr;
}

napi_value JsRequest(napi_env env, const CredentialRequest& request) {
  napi_value row = JsArray(env, 4);
  JsSet(env, row, 0u, JsNumber(env, request.type));
  JsSet(env, row, 1u, JsString(env, request.prompt));
  JsSet(env, row, 2u, JsOptionalString(env, request.challenge));
  JsSet(env, row, 3u, JsOptionalString(env, request.fallback));
  return row;
}

// onAuthenticate(token, question, requests)
class AskTask final : public JsTask {
 public:
  AskTask(uint32_t token, std::shared_ptr<Question> question)
      : token_(token), question_(std::move(question)) {}

  // An outbox that is closed drops its tasks.
  ~AskTask() override {
    if (!asked_) question_->Refuse();
  }

  void RunOnJs(napi_env env) override {
    const auto& requests = question_->requests();
    napi_value rows = JsArray(env, requests.size());
    for (size_t i = 0; i < requests.size(); i++)
      JsSet(env, rows, static_cast<uint32_t>(i), JsRequest(env, requests[i]));
    napi_value arguments[] = {JsNumber(env, token_), JsQuestion(env, question_), rows};
    napi_value ask = Environment::Of(env)->Callback(Environment::kOnAuthenticate);
    asked_ = napi_call_function(env, JsUndefined(env), ask, std::size(arguments), arguments,
                                nullptr) == napi_ok;
  }

 private:
  uint32_t token_;
  std::shared_ptr<Question> question_;
  bool asked_ = false;
};

std::optional<std::string> Copy(const char* text) {
  if (text == nullptr) return std::nullopt;
  return std::string(text);
}

Question* QuestionOf(napi_env env, napi_value value) {
  napi_valuetype type = napi_undefined;
  void* data = nullptr;
  if (napi_typeof(env, value, &type) != napi_ok || type != napi_external ||
      napi_get_value_external(env, value, &data) != napi_ok) {
    return nullptr;
  }
  auto* box = static_cast<QuestionBox*>(data);
  return box->magic == QuestionBox::kMagic ? box->question.get() : nullptr;
}

// False when it is not a list of texts and nulls.
napi_value Answer(napi_env env, napi_callback_info info) {
  Reader reader(env, info, "answer");
  Question* question = QuestionOf(env, reader.Next());
  if (question == nullptr) return JsBoolean(env, false);
  CredentialAnswers answers;
  reader.ForEach(reader.Next(), "answers", [&](napi_value value) {
    napi_valuetype type = napi_undefined;
    (void)napi_typeof(env, value, &type);
    if (type == napi_null)
      answers.emplace_back();
    else
      answers.emplace_back(reader.AsString(value, "answer"));
  });
  if (reader.failed())
    question->Refuse();
  else
    question->Answer(std::move(answers));
  return JsBoolean(env, !reader.failed());
}

constexpr ExportedFunction kRows[] = {{"answer", Answer}};

}  // namespace

Authentication::Authentication(std::shared_ptr<Outbox> outbox, uint32_t token,
                               std::vector<int> credential_types,
                               std::chrono::milliseconds deadline)
    : outbox_(std::move(outbox)),
      token_(token),
      credential_types_(std::move(credential_types)),
      deadline_(deadline),
      auth_{credential_types_.data(), static_cast<unsigned int>(credential_types_.size()), OnAsked,
            this} {}

int Authentication::OnAsked(lv::virConnectCredentialPtr credentials, unsigned int count,
                            void* self) {
  return static_cast<Authentication*>(self)->Ask(credentials, count) ? 0 : -1;
}

bool Authentication::Ask(lv::virConnectCredentialPtr credentials, unsigned int count) {
  std::vector<CredentialRequest> requests;
  for (unsigned int i = 0; i < count; i++) {
    const lv::virConnectCredential& asked = credentials[i];
    requests.push_back({asked.type, asked.prompt != nullptr ? asked.prompt : "",
                        Copy(asked.challenge), Copy(asked.defresult)});
  }
  auto question = std::make_shared<Question>(std::move(requests));
  if (!BeginQuestion(question)) return false;
  outbox_->Post(std::make_unique<AskTask>(token_, question));
  Question::Outcome outcome = question->Wait(deadline_);
  if (outcome == Question::Outcome::kTooLate) too_late_ = true;
  if (outcome != Question::Outcome::kAnswered) return false;
  question->CopyAnswers(credentials);
  return true;
}

bool Authentication::BeginQuestion(const std::shared_ptr<Question>& question) {
  std::lock_guard lock(mutex_);
  if (given_up_) return false;
  current_ = question;
  return true;
}

void Authentication::GiveUp() {
  std::shared_ptr<Question> question;
  {
    std::lock_guard lock(mutex_);
    given_up_ = true;
    question = current_.lock();
  }
  if (question != nullptr) question->Refuse();
}

const ExportedTable kAuthenticationCalls = {kRows, std::size(kRows)};

}  // namespace guesthouse
