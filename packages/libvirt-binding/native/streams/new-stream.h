// The stream argument of a function that opens one: created before the call, listened to after it.
#pragma once

#include "../marshal/arguments.h"
#include "../runtime/reaper.h"
#include "stream.h"

namespace guesthouse {

class NewStream : public ArgumentBase {
 public:
  static constexpr bool kOutput = true;
  static constexpr const char* kName = "stream";

  NewStream() = default;
  NewStream(const NewStream&) = delete;
  NewStream& operator=(const NewStream&) = delete;
  ~NewStream();

  void Read(Reader& reader);
  bool Prepare(const std::shared_ptr<Session>& session);
  std::tuple<lv::virStreamPtr> Pass() { return {raw_}; }
  template <class Result>
  void Finish(Result, const std::shared_ptr<Session>&) {
    StartListening();
  }
  napi_value Output(napi_env env);

 private:
  void StartListening();

  uint32_t token_ = 0;
  bool sparse_ = false;
  std::shared_ptr<Outbox> outbox_;
  std::shared_ptr<Session> session_;
  lv::virStreamPtr raw_ = nullptr;
  std::shared_ptr<Stream> stream_;
};

}  // namespace guesthouse
