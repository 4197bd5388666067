#pragma once

#include <napi.h>

namespace guesthouse {

// openAdmin(uri, flags, closeToken) → box array. Closed like any connection.
napi_value OpenAdminConnection(napi_env env, napi_callback_info info);

}  // namespace guesthouse
