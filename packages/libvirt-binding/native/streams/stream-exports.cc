#include "stream-exports.h"

#include <iterator>

#include "../marshal/js.h"
#include "../marshal/reader.h"
#include "stream.h"

namespace guesthouse {
namespace {

constexpr uint64_t kMagic = 0x73747265616d6778;

struct StreamBox {
  uint64_t magic = kMagic;
  std::shared_ptr<Stream> stream;
};

void FinalizeBox(napi_env, void* data, void*) {
  auto* box = static_cast<StreamBox*>(data);
  box->stream->Abort();
  delete box;
}

// The stream of the first argument; null for anything else.
Stream* StreamOf(napi_env env, napi_value value) {
  napi_valuetype type = napi_undefined;
  void* data = nullptr;
  if (napi_typeof(env, value, &type) != napi_ok || type != napi_external ||
      napi_get_value_external(env, value, &data) != napi_ok) {
    return nullptr;
  }
  auto* box = static_cast<StreamBox*>(data);
  return box->magic == kMagic ? box->stream.get() : nullptr;
}

// streamTake(box): bytes, a hole's length as bigint, null at the end, or undefined when there is
// nothing yet; onStream then says when there is.
napi_value Take(napi_env env, napi_callback_info info) {
  Reader reader(env, info, "streamTake");
  Stream* stream = StreamOf(env, reader.Next());
  if (stream == nullptr) return JsNull(env);
  StreamPiece piece;
  switch (stream->Take(piece)) {
    case Stream::Taken::kNothingYet:
      return JsUndefined(env);
    case Stream::Taken::kEnd:
      return JsNull(env);
    case Stream::Taken::kPiece:
      break;
  }
  if (piece.is_hole()) return JsInteger(env, piece.hole);
  return JsBuffer(env, piece.bytes.data(), piece.bytes.size());
}

// streamWrite(box, bytes)
napi_value Write(napi_env env, napi_callback_info info) {
  Reader reader(env, info, "streamWrite");
  Stream* stream = StreamOf(env, reader.Next());
  StreamPiece piece;
  piece.bytes = reader.NextBytes("chunk");
  if (stream == nullptr || reader.failed()) return JsBoolean(env, false);
  stream->Write(std::move(piece));
  return JsBoolean(env, true);
}

// streamWriteHole(box, length)
napi_value WriteHole(napi_env env, napi_callback_info info) {
  Reader reader(env, info, "streamWriteHole");
  Stream* stream = StreamOf(env, reader.Next());
  StreamPiece piece;
  piece.hole = reader.NextInt64("length");
  if (stream == nullptr || reader.failed() || piece.hole <= 0) return JsBoolean(env, false);
  stream->Write(std::move(piece));
  return JsBoolean(env, true);
}

napi_value Finish(napi_env env, napi_callback_info info) {
  Reader reader(env, info, "streamFinish");
  Stream* stream = StreamOf(env, reader.Next());
  if (stream != nullptr) stream->Finish();
  return JsUndefined(env);
}

napi_value Abort(napi_env env, napi_callback_info info) {
  Reader reader(env, info, "streamAbort");
  Stream* stream = StreamOf(env, reader.Next());
  if (stream != nullptr) stream->Abort();
  return JsUndefined(env);
}

constexpr ExportedFunction kRows[] = {
    {"streamTake", Take},     {"streamWrite", Write}, {"streamWriteHole", WriteHole},
    {"streamFinish", Finish}, {"streamAbort", Abort},
};

}  // namespace

napi_value JsStream(napi_env env, const std::shared_ptr<Stream>& stream) {
  auto* box = new StreamBox{kMagic, stream};
  napi_value external = nullptr;
  if (napi_create_external(env, box, FinalizeBox, nullptr, &external) == napi_ok) return external;
  delete box;
  return nullptr;
}

const ExportedTable kStreamCalls = {kRows, std::size(kRows)};

}  // namespace guesthouse
