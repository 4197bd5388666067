#include "exports.h"

#include <string>
#include <vector>

#include "calls/hand-written.h"
#include "calls/stats.h"
#include "connection/authentication.h"
#include "connection/open-admin.h"
#include "connection/open.h"
#include "events/register.h"
#include "generated/calls.h"
#include "loader/library.h"
#include "marshal/js.h"
#include "marshal/reader.h"
#include "runtime/environment.h"
#include "runtime/handle.h"
#include "runtime/job.h"
#include "streams/stream-exports.h"

namespace guesthouse {
namespace {

// configure(makeError, onEvent, onStream, onAuthenticate)
napi_value Configure(napi_env env, napi_callback_info info) {
  size_t count = Environment::kCallbackCount;
  napi_value callbacks[Environment::kCallbackCount] = {};
  if (napi_get_cb_info(env, info, &count, callbacks, nullptr, nullptr) != napi_ok) return nullptr;
  for (size_t i = 0; i < Environment::kCallbackCount; i++)
    Environment::Of(env)->SetCallback(static_cast<Environment::CallbackId>(i), callbacks[i]);
  return JsUndefined(env);
}

// load(): null, or why the library cannot be loaded.
napi_value Load(napi_env env, napi_callback_info) {
  return LoadLibvirt() ? JsNull(env) : JsString(env, LoadFailure());
}

napi_value Version(napi_env env, napi_callback_info) {
  return JsNumber(env, LoadLibvirt() ? static_cast<double>(LoadedVersion()) : 0.0);
}

napi_value LastCallId(napi_env env, napi_callback_info) {
  return JsNumber(env, static_cast<double>(Environment::Of(env)->last_call_id()));
}

// cancel(callId): a call that has not started never will.
napi_value Cancel(napi_env env, napi_callback_info info) {
  Reader reader(env, info, "cancel");
  uint64_t id = reader.NextUint64("callId");
  Job* job = reader.failed() ? nullptr : Environment::Of(env)->Pending(id);
  if (job != nullptr) job->Cancel();
  return JsUndefined(env);
}

// dispose(box): drops the JavaScript side's share of an object.
napi_value Dispose(napi_env env, napi_callback_info info) {
  size_t count = 1;
  napi_value argument = nullptr;
  if (napi_get_cb_info(env, info, &count, &argument, nullptr, nullptr) != napi_ok) return nullptr;
  Box* box = UnboxValue(env, argument);
  if (box != nullptr) box->handle.reset();
  return JsUndefined(env);
}

// retain(), release(): something is being listened to.
napi_value Retain(napi_env env, napi_callback_info) {
  Environment::Of(env)->Retain();
  return JsUndefined(env);
}

napi_value Release(napi_env env, napi_callback_info) {
  Environment::Of(env)->Release();
  return JsUndefined(env);
}

constexpr ExportedFunction kOwnFunctions[] = {
    {"configure", Configure},
    {"load", Load},
    {"version", Version},
    {"lastCallId", LastCallId},
    {"cancel", Cancel},
    {"dispose", Dispose},
    {"retain", Retain},
    {"release", Release},
    {"open", OpenConnection},
    {"close", CloseConnection},
    {"abandon", AbandonConnection},
    {"openAdmin", OpenAdminConnection},
};

}  // namespace

void ExportEverything(napi_env env, napi_value exports) {
  std::vector<napi_property_descriptor> properties;
  auto add = [&](const ExportedFunction& row) {
    properties.push_back({row.name, nullptr, row.function, nullptr, nullptr, nullptr,
                          napi_default_jsproperty, nullptr});
  };
  for (const ExportedFunction& row : kOwnFunctions) add(row);
  auto add_all = [&](const ExportedTable& table) {
    for (size_t i = 0; i < table.count; i++) add(table.rows[i]);
  };
  for (const ExportedTable* table : kGeneratedTables) add_all(*table);
  add_all(kAuthenticationCalls);
  add_all(kStreamCalls);
  add_all(kEventCalls);
  add_all(kStatsCalls);
  add_all(kNameListCalls);
  add_all(kNodeCalls);
  add_all(kDomainCpuCalls);
  add_all(kDomainDetailCalls);
  add_all(kTextCalls);
  add_all(kDescriptorCalls);
  (void)napi_define_properties(env, exports, properties.size(), properties.data());
}

}  // namespace guesthouse
