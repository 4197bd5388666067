#pragma once

#include <napi.h>

namespace guesthouse {

// open(uri, flags, keepAliveInterval, keepAliveCount, maxThreads, closeToken, authenticationToken,
//   credentialTypes, authenticationTimeoutMs) → box array
napi_value OpenConnection(napi_env env, napi_callback_info info);

// close(box) → number of references left
napi_value CloseConnection(napi_env env, napi_callback_info info);

// abandon(box): rejects every call of the connection that has not settled; returns their number.
napi_value AbandonConnection(napi_env env, napi_callback_info info);

}  // namespace guesthouse
