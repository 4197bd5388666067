// Generated from ir/ by `npm run generate`. Do not edit.
#pragma once

#include <napi.h>

#include "types.h"

namespace guesthouse {

napi_value ToJs(napi_env env, const lv::virDomainBlockInfo& value);
napi_value ToJs(napi_env env, const lv::virDomainBlockJobInfo& value);
napi_value ToJs(napi_env env, const lv::virDomainBlockStatsStruct& value);
napi_value ToJs(napi_env env, const lv::virDomainControlInfo& value);
napi_value ToJs(napi_env env, const lv::virDomainFSInfo& value);
napi_value ToJs(napi_env env, const lv::virDomainIOThreadInfo& value);
napi_value ToJs(napi_env env, const lv::virDomainIPAddress& value);
napi_value ToJs(napi_env env, const lv::virDomainInfo& value);
napi_value ToJs(napi_env env, const lv::virDomainInterface& value);
napi_value ToJs(napi_env env, const lv::virDomainInterfaceStatsStruct& value);
napi_value ToJs(napi_env env, const lv::virDomainJobInfo& value);
napi_value ToJs(napi_env env, const lv::virNetworkDHCPLease& value);
napi_value ToJs(napi_env env, const lv::virNodeInfo& value);
napi_value ToJs(napi_env env, const lv::virSecurityLabel& value);
napi_value ToJs(napi_env env, const lv::virSecurityModel& value);
napi_value ToJs(napi_env env, const lv::virStoragePoolInfo& value);
napi_value ToJs(napi_env env, const lv::virStorageVolInfo& value);

}  // namespace guesthouse
