// What JavaScript can do to a stream.
#pragma once

#include <napi.h>

#include <memory>

#include "../marshal/exported.h"

namespace guesthouse {

class Stream;

// The box that JavaScript holds. Its finalizer aborts a stream that nobody closed.
napi_value JsStream(napi_env env, const std::shared_ptr<Stream>& stream);

extern const ExportedTable kStreamCalls;

}  // namespace guesthouse
