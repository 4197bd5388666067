#include "new-stream.h"

#include <utility>

#include "../loader/library.h"
#include "../runtime/environment.h"
#include "stream-exports.h"

namespace guesthouse {
namespace {

constexpr unsigned int kNonblock = 1;

}  // namespace

NewStream::~NewStream() {
  if (raw_ != nullptr) Reaper::Free(HandleKind::kStream, raw_, session_);
}

void NewStream::Read(Reader& reader) {
  token_ = reader.NextUint("streamToken");
  sparse_ = reader.NextBoolean("sparse");
  outbox_ = Environment::Of(reader.env())->outbox();
}

bool NewStream::Prepare(const std::shared_ptr<Session>& session) {
  session_ = session;
  raw_ = LV(virStreamNew)(static_cast<lv::virConnectPtr>(session->connection()), kNonblock);
  return raw_ != nullptr;
}

void NewStream::StartListening() {
  stream_ = std::make_shared<Stream>(std::exchange(raw_, nullptr), session_, outbox_, token_,
                                     sparse_);
  stream_->Listen();
}

napi_value NewStream::Output(napi_env env) { return JsStream(env, stream_); }

}  // namespace guesthouse
