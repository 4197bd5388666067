#pragma once

#include <napi.h>

namespace guesthouse {

void ExportEverything(napi_env env, napi_value exports);

}  // namespace guesthouse
