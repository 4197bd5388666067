#include "exports.h"
#include "runtime/environment.h"
#include "runtime/fork-guard.h"

namespace {

Napi::Object Initialise(Napi::Env env, Napi::Object exports) {
  guesthouse::InstallForkGuard();
  guesthouse::Environment::Install(env);
  guesthouse::ExportEverything(env, exports);
  return exports;
}

}  // namespace

NODE_API_MODULE(guesthouse_libvirt, Initialise)
