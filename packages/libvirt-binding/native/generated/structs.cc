// Generated from ir/ by `npm run generate`. Do not edit.
#include "structs.h"

#include "../marshal/struct-fields.h"

namespace guesthouse {

napi_value ToJs(napi_env env, const lv::virDomainBlockInfo& value) {
  napi_value object = JsObject(env);
  JsSet(env, object, "capacity", JsInteger(env, value.capacity));
  JsSet(env, object, "allocation", JsInteger(env, value.allocation));
  JsSet(env, object, "physical", JsInteger(env, value.physical));
  return object;
}

napi_value ToJs(napi_env env, const lv::virDomainBlockJobInfo& value) {
  napi_value object = JsObject(env);
  JsSet(env, object, "type", JsInteger(env, value.type));
  JsSet(env, object, "bandwidth", JsInteger(env, value.bandwidth));
  JsSet(env, object, "cur", JsInteger(env, value.cur));
  JsSet(env, object, "end", JsInteger(env, value.end));
  return object;
}

napi_value ToJs(napi_env env, const lv::virDomainBlockStatsStruct& value) {
  napi_value object = JsObject(env);
  JsSet(env, object, "rdReq", JsInteger(env, value.rd_req));
  JsSet(env, object, "rdBytes", JsInteger(env, value.rd_bytes));
  JsSet(env, object, "wrReq", JsInteger(env, value.wr_req));
  JsSet(env, object, "wrBytes", JsInteger(env, value.wr_bytes));
  JsSet(env, object, "errs", JsInteger(env, value.errs));
  return object;
}

napi_value ToJs(napi_env env, const lv::virDomainControlInfo& value) {
  napi_value object = JsObject(env);
  JsSet(env, object, "state", JsInteger(env, value.state));
  JsSet(env, object, "details", JsInteger(env, value.details));
  JsSet(env, object, "stateTime", JsInteger(env, value.stateTime));
  return object;
}

napi_value ToJs(napi_env env, const lv::virDomainFSInfo& value) {
  napi_value object = JsObject(env);
  JsSet(env, object, "mountpoint", JsString(env, value.mountpoint != nullptr ? value.mountpoint : ""));
  JsSet(env, object, "name", JsString(env, value.name != nullptr ? value.name : ""));
  JsSet(env, object, "fstype", JsString(env, value.fstype != nullptr ? value.fstype : ""));
  JsSet(env, object, "devAlias", JsStrings(env, value.devAlias, value.ndevAlias));
  return object;
}

napi_value ToJs(napi_env env, const lv::virDomainIOThreadInfo& value) {
  napi_value object = JsObject(env);
  JsSet(env, object, "iothreadId", JsInteger(env, value.iothread_id));
  JsSet(env, object, "cpumap", JsBuffer(env, value.cpumap, static_cast<size_t>(value.cpumaplen)));
  return object;
}

napi_value ToJs(napi_env env, const lv::virDomainIPAddress& value) {
  napi_value object = JsObject(env);
  JsSet(env, object, "type", JsInteger(env, value.type));
  JsSet(env, object, "addr", JsString(env, value.addr != nullptr ? value.addr : ""));
  JsSet(env, object, "prefix", JsInteger(env, value.prefix));
  return object;
}

napi_value ToJs(napi_env env, const lv::virDomainInfo& value) {
  napi_value object = JsObject(env);
  JsSet(env, object, "state", JsInteger(env, value.state));
  JsSet(env, object, "maxMem", JsInteger(env, value.maxMem));
  JsSet(env, object, "memory", JsInteger(env, value.memory));
  JsSet(env, object, "nrVirtCpu", JsInteger(env, value.nrVirtCpu));
  JsSet(env, object, "cpuTime", JsInteger(env, value.cpuTime));
  return object;
}

napi_value ToJs(napi_env env, const lv::virDomainInterface& value) {
  napi_value object = JsObject(env);
  JsSet(env, object, "name", JsString(env, value.name != nullptr ? value.name : ""));
  JsSet(env, object, "hwaddr", JsNullableString(env, value.hwaddr));
  JsSet(env, object, "addrs", JsStructs(env, value.addrs, value.naddrs));
  return object;
}

napi_value ToJs(napi_env env, const lv::virDomainInterfaceStatsStruct& value) {
  napi_value object = JsObject(env);
  JsSet(env, object, "rxBytes", JsInteger(env, value.rx_bytes));
  JsSet(env, object, "rxPackets", JsInteger(env, value.rx_packets));
  JsSet(env, object, "rxErrs", JsInteger(env, value.rx_errs));
  JsSet(env, object, "rxDrop", JsInteger(env, value.rx_drop));
  JsSet(env, object, "txBytes", JsInteger(env, value.tx_bytes));
  JsSet(env, object, "txPackets", JsInteger(env, value.tx_packets));
  JsSet(env, object, "txErrs", JsInteger(env, value.tx_errs));
  JsSet(env, object, "txDrop", JsInteger(env, value.tx_drop));
  return object;
}

napi_value ToJs(napi_env env, const lv::virDomainJobInfo& value) {
  napi_value object = JsObject(env);
  JsSet(env, object, "type", JsInteger(env, value.type));
  JsSet(env, object, "timeElapsed", JsInteger(env, value.timeElapsed));
  JsSet(env, object, "timeRemaining", JsInteger(env, value.timeRemaining));
  JsSet(env, object, "dataTotal", JsInteger(env, value.dataTotal));
  JsSet(env, object, "dataProcessed", JsInteger(env, value.dataProcessed));
  JsSet(env, object, "dataRemaining", JsInteger(env, value.dataRemaining));
  JsSet(env, object, "memTotal", JsInteger(env, value.memTotal));
  JsSet(env, object, "memProcessed", JsInteger(env, value.memProcessed));
  JsSet(env, object, "memRemaining", JsInteger(env, value.memRemaining));
  JsSet(env, object, "fileTotal", JsInteger(env, value.fileTotal));
  JsSet(env, object, "fileProcessed", JsInteger(env, value.fileProcessed));
  JsSet(env, object, "fileRemaining", JsInteger(env, value.fileRemaining));
  return object;
}

napi_value ToJs(napi_env env, const lv::virNetworkDHCPLease& value) {
  napi_value object = JsObject(env);
  JsSet(env, object, "iface", JsString(env, value.iface != nullptr ? value.iface : ""));
  JsSet(env, object, "expirytime", JsInteger(env, value.expirytime));
  JsSet(env, object, "type", JsInteger(env, value.type));
  JsSet(env, object, "mac", JsNullableString(env, value.mac));
  JsSet(env, object, "iaid", JsNullableString(env, value.iaid));
  JsSet(env, object, "ipaddr", JsString(env, value.ipaddr != nullptr ? value.ipaddr : ""));
  JsSet(env, object, "prefix", JsInteger(env, value.prefix));
  JsSet(env, object, "hostname", JsNullableString(env, value.hostname));
  JsSet(env, object, "clientid", JsNullableString(env, value.clientid));
  return object;
}

napi_value ToJs(napi_env env, const lv::virNodeInfo& value) {
  napi_value object = JsObject(env);
  JsSet(env, object, "model", JsBoundedString(env, value.model, sizeof value.model));
  JsSet(env, object, "memory", JsInteger(env, value.memory));
  JsSet(env, object, "cpus", JsInteger(env, value.cpus));
  JsSet(env, object, "mhz", JsInteger(env, value.mhz));
  JsSet(env, object, "nodes", JsInteger(env, value.nodes));
  JsSet(env, object, "sockets", JsInteger(env, value.sockets));
  JsSet(env, object, "cores", JsInteger(env, value.cores));
  JsSet(env, object, "threads", JsInteger(env, value.threads));
  return object;
}

napi_value ToJs(napi_env env, const lv::virSecurityLabel& value) {
  napi_value object = JsObject(env);
  JsSet(env, object, "label", JsBoundedString(env, value.label, sizeof value.label));
  JsSet(env, object, "enforcing", JsInteger(env, value.enforcing));
  return object;
}

napi_value ToJs(napi_env env, const lv::virSecurityModel& value) {
  napi_value object = JsObject(env);
  JsSet(env, object, "model", JsBoundedString(env, value.model, sizeof value.model));
  JsSet(env, object, "doi", JsBoundedString(env, value.doi, sizeof value.doi));
  return object;
}

napi_value ToJs(napi_env env, const lv::virStoragePoolInfo& value) {
  napi_value object = JsObject(env);
  JsSet(env, object, "state", JsInteger(env, value.state));
  JsSet(env, object, "capacity", JsInteger(env, value.capacity));
  JsSet(env, object, "allocation", JsInteger(env, value.allocation));
  JsSet(env, object, "available", JsInteger(env, value.available));
  return object;
}

napi_value ToJs(napi_env env, const lv::virStorageVolInfo& value) {
  napi_value object = JsObject(env);
  JsSet(env, object, "type", JsInteger(env, value.type));
  JsSet(env, object, "capacity", JsInteger(env, value.capacity));
  JsSet(env, object, "allocation", JsInteger(env, value.allocation));
  return object;
}

}  // namespace guesthouse
