#include "exports.h"
#include "runtime/environment.h"
#include "runtime/fork-guard.h"

NAPI_MODULE_INIT() {
  guesthouse::InstallForkGuard();
  guesthouse::Environment::Install(env);
  guesthouse::ExportEverything(env, exports);
  return exports;
}
