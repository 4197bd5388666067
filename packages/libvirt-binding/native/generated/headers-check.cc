// Generated from ir/ by `npm run generate`. Do not edit.
#include <libvirt/libvirt-admin.h>
#include <libvirt/libvirt-lxc.h>
#include <libvirt/libvirt-qemu.h>
#include <libvirt/libvirt.h>
#include <libvirt/virterror.h>

#include <cstddef>

#include "../check/same-shape.h"
#include "symbols.h"

using guesthouse::SameShape;
using guesthouse::Signature;
using guesthouse::Symbol;

static_assert(sizeof(::virConnectAuth) == sizeof(lv::virConnectAuth));
static_assert(offsetof(::virConnectAuth, credtype) == offsetof(lv::virConnectAuth, credtype));
static_assert(offsetof(::virConnectAuth, ncredtype) == offsetof(lv::virConnectAuth, ncredtype));
static_assert(offsetof(::virConnectAuth, cb) == offsetof(lv::virConnectAuth, cb));
static_assert(offsetof(::virConnectAuth, cbdata) == offsetof(lv::virConnectAuth, cbdata));
static_assert(sizeof(::virConnectCredential) == sizeof(lv::virConnectCredential));
static_assert(offsetof(::virConnectCredential, type) == offsetof(lv::virConnectCredential, type));
static_assert(offsetof(::virConnectCredential, prompt) == offsetof(lv::virConnectCredential, prompt));
static_assert(offsetof(::virConnectCredential, challenge) == offsetof(lv::virConnectCredential, challenge));
static_assert(offsetof(::virConnectCredential, defresult) == offsetof(lv::virConnectCredential, defresult));
static_assert(offsetof(::virConnectCredential, result) == offsetof(lv::virConnectCredential, result));
static_assert(offsetof(::virConnectCredential, resultlen) == offsetof(lv::virConnectCredential, resultlen));
static_assert(sizeof(::virDomainBlockInfo) == sizeof(lv::virDomainBlockInfo));
static_assert(offsetof(::virDomainBlockInfo, capacity) == offsetof(lv::virDomainBlockInfo, capacity));
static_assert(offsetof(::virDomainBlockInfo, allocation) == offsetof(lv::virDomainBlockInfo, allocation));
static_assert(offsetof(::virDomainBlockInfo, physical) == offsetof(lv::virDomainBlockInfo, physical));
static_assert(sizeof(::virDomainBlockJobInfo) == sizeof(lv::virDomainBlockJobInfo));
static_assert(offsetof(::virDomainBlockJobInfo, type) == offsetof(lv::virDomainBlockJobInfo, type));
static_assert(offsetof(::virDomainBlockJobInfo, bandwidth) == offsetof(lv::virDomainBlockJobInfo, bandwidth));
static_assert(offsetof(::virDomainBlockJobInfo, cur) == offsetof(lv::virDomainBlockJobInfo, cur));
static_assert(offsetof(::virDomainBlockJobInfo, end) == offsetof(lv::virDomainBlockJobInfo, end));
static_assert(sizeof(::virDomainBlockStatsStruct) == sizeof(lv::virDomainBlockStatsStruct));
static_assert(offsetof(::virDomainBlockStatsStruct, rd_req) == offsetof(lv::virDomainBlockStatsStruct, rd_req));
static_assert(offsetof(::virDomainBlockStatsStruct, rd_bytes) == offsetof(lv::virDomainBlockStatsStruct, rd_bytes));
static_assert(offsetof(::virDomainBlockStatsStruct, wr_req) == offsetof(lv::virDomainBlockStatsStruct, wr_req));
static_assert(offsetof(::virDomainBlockStatsStruct, wr_bytes) == offsetof(lv::virDomainBlockStatsStruct, wr_bytes));
static_assert(offsetof(::virDomainBlockStatsStruct, errs) == offsetof(lv::virDomainBlockStatsStruct, errs));
static_assert(sizeof(::virDomainControlInfo) == sizeof(lv::virDomainControlInfo));
static_assert(offsetof(::virDomainControlInfo, state) == offsetof(lv::virDomainControlInfo, state));
static_assert(offsetof(::virDomainControlInfo, details) == offsetof(lv::virDomainControlInfo, details));
static_assert(offsetof(::virDomainControlInfo, stateTime) == offsetof(lv::virDomainControlInfo, stateTime));
static_assert(sizeof(::virDomainDiskError) == sizeof(lv::virDomainDiskError));
static_assert(offsetof(::virDomainDiskError, disk) == offsetof(lv::virDomainDiskError, disk));
static_assert(offsetof(::virDomainDiskError, error) == offsetof(lv::virDomainDiskError, error));
static_assert(sizeof(::virDomainEventGraphicsAddress) == sizeof(lv::virDomainEventGraphicsAddress));
static_assert(offsetof(::virDomainEventGraphicsAddress, family) == offsetof(lv::virDomainEventGraphicsAddress, family));
static_assert(offsetof(::virDomainEventGraphicsAddress, node) == offsetof(lv::virDomainEventGraphicsAddress, node));
static_assert(offsetof(::virDomainEventGraphicsAddress, service) == offsetof(lv::virDomainEventGraphicsAddress, service));
static_assert(sizeof(::virDomainEventGraphicsSubject) == sizeof(lv::virDomainEventGraphicsSubject));
static_assert(offsetof(::virDomainEventGraphicsSubject, nidentity) == offsetof(lv::virDomainEventGraphicsSubject, nidentity));
static_assert(offsetof(::virDomainEventGraphicsSubject, identities) == offsetof(lv::virDomainEventGraphicsSubject, identities));
static_assert(sizeof(::virDomainEventGraphicsSubjectIdentity) == sizeof(lv::virDomainEventGraphicsSubjectIdentity));
static_assert(offsetof(::virDomainEventGraphicsSubjectIdentity, type) == offsetof(lv::virDomainEventGraphicsSubjectIdentity, type));
static_assert(offsetof(::virDomainEventGraphicsSubjectIdentity, name) == offsetof(lv::virDomainEventGraphicsSubjectIdentity, name));
static_assert(sizeof(::virDomainFSInfo) == sizeof(lv::virDomainFSInfo));
static_assert(offsetof(::virDomainFSInfo, mountpoint) == offsetof(lv::virDomainFSInfo, mountpoint));
static_assert(offsetof(::virDomainFSInfo, name) == offsetof(lv::virDomainFSInfo, name));
static_assert(offsetof(::virDomainFSInfo, fstype) == offsetof(lv::virDomainFSInfo, fstype));
static_assert(offsetof(::virDomainFSInfo, ndevAlias) == offsetof(lv::virDomainFSInfo, ndevAlias));
static_assert(offsetof(::virDomainFSInfo, devAlias) == offsetof(lv::virDomainFSInfo, devAlias));
static_assert(sizeof(::virDomainIOThreadInfo) == sizeof(lv::virDomainIOThreadInfo));
static_assert(offsetof(::virDomainIOThreadInfo, iothread_id) == offsetof(lv::virDomainIOThreadInfo, iothread_id));
static_assert(offsetof(::virDomainIOThreadInfo, cpumap) == offsetof(lv::virDomainIOThreadInfo, cpumap));
static_assert(offsetof(::virDomainIOThreadInfo, cpumaplen) == offsetof(lv::virDomainIOThreadInfo, cpumaplen));
static_assert(sizeof(::virDomainIPAddress) == sizeof(lv::virDomainIPAddress));
static_assert(offsetof(::virDomainIPAddress, type) == offsetof(lv::virDomainIPAddress, type));
static_assert(offsetof(::virDomainIPAddress, addr) == offsetof(lv::virDomainIPAddress, addr));
static_assert(offsetof(::virDomainIPAddress, prefix) == offsetof(lv::virDomainIPAddress, prefix));
static_assert(sizeof(::virDomainInfo) == sizeof(lv::virDomainInfo));
static_assert(offsetof(::virDomainInfo, state) == offsetof(lv::virDomainInfo, state));
static_assert(offsetof(::virDomainInfo, maxMem) == offsetof(lv::virDomainInfo, maxMem));
static_assert(offsetof(::virDomainInfo, memory) == offsetof(lv::virDomainInfo, memory));
static_assert(offsetof(::virDomainInfo, nrVirtCpu) == offsetof(lv::virDomainInfo, nrVirtCpu));
static_assert(offsetof(::virDomainInfo, cpuTime) == offsetof(lv::virDomainInfo, cpuTime));
static_assert(sizeof(::virDomainInterface) == sizeof(lv::virDomainInterface));
static_assert(offsetof(::virDomainInterface, name) == offsetof(lv::virDomainInterface, name));
static_assert(offsetof(::virDomainInterface, hwaddr) == offsetof(lv::virDomainInterface, hwaddr));
static_assert(offsetof(::virDomainInterface, naddrs) == offsetof(lv::virDomainInterface, naddrs));
static_assert(offsetof(::virDomainInterface, addrs) == offsetof(lv::virDomainInterface, addrs));
static_assert(sizeof(::virDomainInterfaceStatsStruct) == sizeof(lv::virDomainInterfaceStatsStruct));
static_assert(offsetof(::virDomainInterfaceStatsStruct, rx_bytes) == offsetof(lv::virDomainInterfaceStatsStruct, rx_bytes));
static_assert(offsetof(::virDomainInterfaceStatsStruct, rx_packets) == offsetof(lv::virDomainInterfaceStatsStruct, rx_packets));
static_assert(offsetof(::virDomainInterfaceStatsStruct, rx_errs) == offsetof(lv::virDomainInterfaceStatsStruct, rx_errs));
static_assert(offsetof(::virDomainInterfaceStatsStruct, rx_drop) == offsetof(lv::virDomainInterfaceStatsStruct, rx_drop));
static_assert(offsetof(::virDomainInterfaceStatsStruct, tx_bytes) == offsetof(lv::virDomainInterfaceStatsStruct, tx_bytes));
static_assert(offsetof(::virDomainInterfaceStatsStruct, tx_packets) == offsetof(lv::virDomainInterfaceStatsStruct, tx_packets));
static_assert(offsetof(::virDomainInterfaceStatsStruct, tx_errs) == offsetof(lv::virDomainInterfaceStatsStruct, tx_errs));
static_assert(offsetof(::virDomainInterfaceStatsStruct, tx_drop) == offsetof(lv::virDomainInterfaceStatsStruct, tx_drop));
static_assert(sizeof(::virDomainJobInfo) == sizeof(lv::virDomainJobInfo));
static_assert(offsetof(::virDomainJobInfo, type) == offsetof(lv::virDomainJobInfo, type));
static_assert(offsetof(::virDomainJobInfo, timeElapsed) == offsetof(lv::virDomainJobInfo, timeElapsed));
static_assert(offsetof(::virDomainJobInfo, timeRemaining) == offsetof(lv::virDomainJobInfo, timeRemaining));
static_assert(offsetof(::virDomainJobInfo, dataTotal) == offsetof(lv::virDomainJobInfo, dataTotal));
static_assert(offsetof(::virDomainJobInfo, dataProcessed) == offsetof(lv::virDomainJobInfo, dataProcessed));
static_assert(offsetof(::virDomainJobInfo, dataRemaining) == offsetof(lv::virDomainJobInfo, dataRemaining));
static_assert(offsetof(::virDomainJobInfo, memTotal) == offsetof(lv::virDomainJobInfo, memTotal));
static_assert(offsetof(::virDomainJobInfo, memProcessed) == offsetof(lv::virDomainJobInfo, memProcessed));
static_assert(offsetof(::virDomainJobInfo, memRemaining) == offsetof(lv::virDomainJobInfo, memRemaining));
static_assert(offsetof(::virDomainJobInfo, fileTotal) == offsetof(lv::virDomainJobInfo, fileTotal));
static_assert(offsetof(::virDomainJobInfo, fileProcessed) == offsetof(lv::virDomainJobInfo, fileProcessed));
static_assert(offsetof(::virDomainJobInfo, fileRemaining) == offsetof(lv::virDomainJobInfo, fileRemaining));
static_assert(sizeof(::virDomainMemoryStatStruct) == sizeof(lv::virDomainMemoryStatStruct));
static_assert(offsetof(::virDomainMemoryStatStruct, tag) == offsetof(lv::virDomainMemoryStatStruct, tag));
static_assert(offsetof(::virDomainMemoryStatStruct, val) == offsetof(lv::virDomainMemoryStatStruct, val));
static_assert(sizeof(::virDomainStatsRecord) == sizeof(lv::virDomainStatsRecord));
static_assert(offsetof(::virDomainStatsRecord, dom) == offsetof(lv::virDomainStatsRecord, dom));
static_assert(offsetof(::virDomainStatsRecord, params) == offsetof(lv::virDomainStatsRecord, params));
static_assert(offsetof(::virDomainStatsRecord, nparams) == offsetof(lv::virDomainStatsRecord, nparams));
static_assert(sizeof(::virError) == sizeof(lv::virError));
static_assert(offsetof(::virError, code) == offsetof(lv::virError, code));
static_assert(offsetof(::virError, domain) == offsetof(lv::virError, domain));
static_assert(offsetof(::virError, message) == offsetof(lv::virError, message));
static_assert(offsetof(::virError, level) == offsetof(lv::virError, level));
static_assert(offsetof(::virError, conn) == offsetof(lv::virError, conn));
static_assert(offsetof(::virError, dom) == offsetof(lv::virError, dom));
static_assert(offsetof(::virError, str1) == offsetof(lv::virError, str1));
static_assert(offsetof(::virError, str2) == offsetof(lv::virError, str2));
static_assert(offsetof(::virError, str3) == offsetof(lv::virError, str3));
static_assert(offsetof(::virError, int1) == offsetof(lv::virError, int1));
static_assert(offsetof(::virError, int2) == offsetof(lv::virError, int2));
static_assert(offsetof(::virError, net) == offsetof(lv::virError, net));
static_assert(sizeof(::virNetworkDHCPLease) == sizeof(lv::virNetworkDHCPLease));
static_assert(offsetof(::virNetworkDHCPLease, iface) == offsetof(lv::virNetworkDHCPLease, iface));
static_assert(offsetof(::virNetworkDHCPLease, expirytime) == offsetof(lv::virNetworkDHCPLease, expirytime));
static_assert(offsetof(::virNetworkDHCPLease, type) == offsetof(lv::virNetworkDHCPLease, type));
static_assert(offsetof(::virNetworkDHCPLease, mac) == offsetof(lv::virNetworkDHCPLease, mac));
static_assert(offsetof(::virNetworkDHCPLease, iaid) == offsetof(lv::virNetworkDHCPLease, iaid));
static_assert(offsetof(::virNetworkDHCPLease, ipaddr) == offsetof(lv::virNetworkDHCPLease, ipaddr));
static_assert(offsetof(::virNetworkDHCPLease, prefix) == offsetof(lv::virNetworkDHCPLease, prefix));
static_assert(offsetof(::virNetworkDHCPLease, hostname) == offsetof(lv::virNetworkDHCPLease, hostname));
static_assert(offsetof(::virNetworkDHCPLease, clientid) == offsetof(lv::virNetworkDHCPLease, clientid));
static_assert(sizeof(::virNodeCPUStats) == sizeof(lv::virNodeCPUStats));
static_assert(offsetof(::virNodeCPUStats, field) == offsetof(lv::virNodeCPUStats, field));
static_assert(offsetof(::virNodeCPUStats, value) == offsetof(lv::virNodeCPUStats, value));
static_assert(sizeof(::virNodeInfo) == sizeof(lv::virNodeInfo));
static_assert(offsetof(::virNodeInfo, model) == offsetof(lv::virNodeInfo, model));
static_assert(offsetof(::virNodeInfo, memory) == offsetof(lv::virNodeInfo, memory));
static_assert(offsetof(::virNodeInfo, cpus) == offsetof(lv::virNodeInfo, cpus));
static_assert(offsetof(::virNodeInfo, mhz) == offsetof(lv::virNodeInfo, mhz));
static_assert(offsetof(::virNodeInfo, nodes) == offsetof(lv::virNodeInfo, nodes));
static_assert(offsetof(::virNodeInfo, sockets) == offsetof(lv::virNodeInfo, sockets));
static_assert(offsetof(::virNodeInfo, cores) == offsetof(lv::virNodeInfo, cores));
static_assert(offsetof(::virNodeInfo, threads) == offsetof(lv::virNodeInfo, threads));
static_assert(sizeof(::virNodeMemoryStats) == sizeof(lv::virNodeMemoryStats));
static_assert(offsetof(::virNodeMemoryStats, field) == offsetof(lv::virNodeMemoryStats, field));
static_assert(offsetof(::virNodeMemoryStats, value) == offsetof(lv::virNodeMemoryStats, value));
static_assert(sizeof(::virSecurityLabel) == sizeof(lv::virSecurityLabel));
static_assert(offsetof(::virSecurityLabel, label) == offsetof(lv::virSecurityLabel, label));
static_assert(offsetof(::virSecurityLabel, enforcing) == offsetof(lv::virSecurityLabel, enforcing));
static_assert(sizeof(::virSecurityModel) == sizeof(lv::virSecurityModel));
static_assert(offsetof(::virSecurityModel, model) == offsetof(lv::virSecurityModel, model));
static_assert(offsetof(::virSecurityModel, doi) == offsetof(lv::virSecurityModel, doi));
static_assert(sizeof(::virStoragePoolInfo) == sizeof(lv::virStoragePoolInfo));
static_assert(offsetof(::virStoragePoolInfo, state) == offsetof(lv::virStoragePoolInfo, state));
static_assert(offsetof(::virStoragePoolInfo, capacity) == offsetof(lv::virStoragePoolInfo, capacity));
static_assert(offsetof(::virStoragePoolInfo, allocation) == offsetof(lv::virStoragePoolInfo, allocation));
static_assert(offsetof(::virStoragePoolInfo, available) == offsetof(lv::virStoragePoolInfo, available));
static_assert(sizeof(::virStorageVolInfo) == sizeof(lv::virStorageVolInfo));
static_assert(offsetof(::virStorageVolInfo, type) == offsetof(lv::virStorageVolInfo, type));
static_assert(offsetof(::virStorageVolInfo, capacity) == offsetof(lv::virStorageVolInfo, capacity));
static_assert(offsetof(::virStorageVolInfo, allocation) == offsetof(lv::virStorageVolInfo, allocation));
static_assert(sizeof(::virTypedParameter) == sizeof(lv::virTypedParameter));
static_assert(offsetof(::virTypedParameter, field) == offsetof(lv::virTypedParameter, field));
static_assert(offsetof(::virTypedParameter, type) == offsetof(lv::virTypedParameter, type));
static_assert(offsetof(::virTypedParameter, value) == offsetof(lv::virTypedParameter, value));
static_assert(sizeof(::virVcpuInfo) == sizeof(lv::virVcpuInfo));
static_assert(offsetof(::virVcpuInfo, number) == offsetof(lv::virVcpuInfo, number));
static_assert(offsetof(::virVcpuInfo, state) == offsetof(lv::virVcpuInfo, state));
static_assert(offsetof(::virVcpuInfo, cpuTime) == offsetof(lv::virVcpuInfo, cpuTime));
static_assert(offsetof(::virVcpuInfo, cpu) == offsetof(lv::virVcpuInfo, cpu));
static_assert(static_cast<int>(::VIR_DOMAIN_BLKIO_PARAM_INT) == static_cast<int>(1));
static_assert(static_cast<int>(::VIR_DOMAIN_BLKIO_PARAM_UINT) == static_cast<int>(2));
static_assert(static_cast<int>(::VIR_DOMAIN_BLKIO_PARAM_LLONG) == static_cast<int>(3));
static_assert(static_cast<int>(::VIR_DOMAIN_BLKIO_PARAM_ULLONG) == static_cast<int>(4));
static_assert(static_cast<int>(::VIR_DOMAIN_BLKIO_PARAM_DOUBLE) == static_cast<int>(5));
static_assert(static_cast<int>(::VIR_DOMAIN_BLKIO_PARAM_BOOLEAN) == static_cast<int>(6));
static_assert(static_cast<int>(::VIR_CPU_COMPARE_INCOMPATIBLE) == static_cast<int>(0));
static_assert(static_cast<int>(::VIR_CPU_COMPARE_IDENTICAL) == static_cast<int>(1));
static_assert(static_cast<int>(::VIR_CPU_COMPARE_SUPERSET) == static_cast<int>(2));
static_assert(static_cast<int>(::VIR_CPU_COMPARE_ERROR) == static_cast<int>(-1));
static_assert(static_cast<int>(::VIR_CONNECT_BASELINE_CPU_EXPAND_FEATURES) == static_cast<int>(1));
static_assert(static_cast<int>(::VIR_CONNECT_BASELINE_CPU_MIGRATABLE) == static_cast<int>(2));
static_assert(static_cast<int>(::VIR_CONNECT_CLOSE_REASON_ERROR) == static_cast<int>(0));
static_assert(static_cast<int>(::VIR_CONNECT_CLOSE_REASON_EOF) == static_cast<int>(1));
static_assert(static_cast<int>(::VIR_CONNECT_CLOSE_REASON_KEEPALIVE) == static_cast<int>(2));
static_assert(static_cast<int>(::VIR_CONNECT_CLOSE_REASON_CLIENT) == static_cast<int>(3));
static_assert(static_cast<int>(::VIR_CONNECT_COMPARE_CPU_FAIL_INCOMPATIBLE) == static_cast<int>(1));
static_assert(static_cast<int>(::VIR_CONNECT_COMPARE_CPU_VALIDATE_XML) == static_cast<int>(2));
static_assert(static_cast<int>(::VIR_CRED_USERNAME) == static_cast<int>(1));
static_assert(static_cast<int>(::VIR_CRED_AUTHNAME) == static_cast<int>(2));
static_assert(static_cast<int>(::VIR_CRED_LANGUAGE) == static_cast<int>(3));
static_assert(static_cast<int>(::VIR_CRED_CNONCE) == static_cast<int>(4));
static_assert(static_cast<int>(::VIR_CRED_PASSPHRASE) == static_cast<int>(5));
static_assert(static_cast<int>(::VIR_CRED_ECHOPROMPT) == static_cast<int>(6));
static_assert(static_cast<int>(::VIR_CRED_NOECHOPROMPT) == static_cast<int>(7));
static_assert(static_cast<int>(::VIR_CRED_REALM) == static_cast<int>(8));
static_assert(static_cast<int>(::VIR_CRED_EXTERNAL) == static_cast<int>(9));
static_assert(static_cast<int>(::VIR_CONNECT_DOMAIN_EVENT_AGENT_LIFECYCLE_REASON_UNKNOWN) == static_cast<int>(0));
static_assert(static_cast<int>(::VIR_CONNECT_DOMAIN_EVENT_AGENT_LIFECYCLE_REASON_DOMAIN_STARTED) == static_cast<int>(1));
static_assert(static_cast<int>(::VIR_CONNECT_DOMAIN_EVENT_AGENT_LIFECYCLE_REASON_CHANNEL) == static_cast<int>(2));
static_assert(static_cast<int>(::VIR_CONNECT_DOMAIN_EVENT_AGENT_LIFECYCLE_STATE_CONNECTED) == static_cast<int>(1));
static_assert(static_cast<int>(::VIR_CONNECT_DOMAIN_EVENT_AGENT_LIFECYCLE_STATE_DISCONNECTED) == static_cast<int>(2));
static_assert(static_cast<int>(::VIR_DOMAIN_BLOCK_JOB_COMPLETED) == static_cast<int>(0));
static_assert(static_cast<int>(::VIR_DOMAIN_BLOCK_JOB_FAILED) == static_cast<int>(1));
static_assert(static_cast<int>(::VIR_DOMAIN_BLOCK_JOB_CANCELED) == static_cast<int>(2));
static_assert(static_cast<int>(::VIR_DOMAIN_BLOCK_JOB_READY) == static_cast<int>(3));
static_assert(static_cast<int>(::VIR_DOMAIN_EVENT_DISK_CHANGE_MISSING_ON_START) == static_cast<int>(0));
static_assert(static_cast<int>(::VIR_DOMAIN_EVENT_DISK_DROP_MISSING_ON_START) == static_cast<int>(1));
static_assert(static_cast<int>(::VIR_CONNECT_RO) == static_cast<int>(1));
static_assert(static_cast<int>(::VIR_CONNECT_NO_ALIASES) == static_cast<int>(2));
static_assert(static_cast<int>(::VIR_CONNECT_GET_ALL_DOMAINS_STATS_ACTIVE) == static_cast<int>(1));
static_assert(static_cast<int>(::VIR_CONNECT_GET_ALL_DOMAINS_STATS_INACTIVE) == static_cast<int>(2));
static_assert(static_cast<int>(::VIR_CONNECT_GET_ALL_DOMAINS_STATS_PERSISTENT) == static_cast<int>(4));
static_assert(static_cast<int>(::VIR_CONNECT_GET_ALL_DOMAINS_STATS_TRANSIENT) == static_cast<int>(8));
static_assert(static_cast<int>(::VIR_CONNECT_GET_ALL_DOMAINS_STATS_RUNNING) == static_cast<int>(16));
static_assert(static_cast<int>(::VIR_CONNECT_GET_ALL_DOMAINS_STATS_PAUSED) == static_cast<int>(32));
static_assert(static_cast<int>(::VIR_CONNECT_GET_ALL_DOMAINS_STATS_SHUTOFF) == static_cast<int>(64));
static_assert(static_cast<int>(::VIR_CONNECT_GET_ALL_DOMAINS_STATS_OTHER) == static_cast<int>(128));
static_assert(static_cast<int>(::VIR_CONNECT_GET_ALL_DOMAINS_STATS_NOWAIT) == static_cast<int>(536870912));
static_assert(static_cast<int>(::VIR_CONNECT_GET_ALL_DOMAINS_STATS_BACKING) == static_cast<int>(1073741824));
static_assert(static_cast<int>(::VIR_CONNECT_GET_ALL_DOMAINS_STATS_ENFORCE_STATS) == static_cast<int>(2147483648U));
static_assert(static_cast<int>(::VIR_CONNECT_LIST_DOMAINS_ACTIVE) == static_cast<int>(1));
static_assert(static_cast<int>(::VIR_CONNECT_LIST_DOMAINS_INACTIVE) == static_cast<int>(2));
static_assert(static_cast<int>(::VIR_CONNECT_LIST_DOMAINS_PERSISTENT) == static_cast<int>(4));
static_assert(static_cast<int>(::VIR_CONNECT_LIST_DOMAINS_TRANSIENT) == static_cast<int>(8));
static_assert(static_cast<int>(::VIR_CONNECT_LIST_DOMAINS_RUNNING) == static_cast<int>(16));
static_assert(static_cast<int>(::VIR_CONNECT_LIST_DOMAINS_PAUSED) == static_cast<int>(32));
static_assert(static_cast<int>(::VIR_CONNECT_LIST_DOMAINS_SHUTOFF) == static_cast<int>(64));
static_assert(static_cast<int>(::VIR_CONNECT_LIST_DOMAINS_OTHER) == static_cast<int>(128));
static_assert(static_cast<int>(::VIR_CONNECT_LIST_DOMAINS_MANAGEDSAVE) == static_cast<int>(256));
static_assert(static_cast<int>(::VIR_CONNECT_LIST_DOMAINS_NO_MANAGEDSAVE) == static_cast<int>(512));
static_assert(static_cast<int>(::VIR_CONNECT_LIST_DOMAINS_AUTOSTART) == static_cast<int>(1024));
static_assert(static_cast<int>(::VIR_CONNECT_LIST_DOMAINS_NO_AUTOSTART) == static_cast<int>(2048));
static_assert(static_cast<int>(::VIR_CONNECT_LIST_DOMAINS_HAS_SNAPSHOT) == static_cast<int>(4096));
static_assert(static_cast<int>(::VIR_CONNECT_LIST_DOMAINS_NO_SNAPSHOT) == static_cast<int>(8192));
static_assert(static_cast<int>(::VIR_CONNECT_LIST_DOMAINS_HAS_CHECKPOINT) == static_cast<int>(16384));
static_assert(static_cast<int>(::VIR_CONNECT_LIST_DOMAINS_NO_CHECKPOINT) == static_cast<int>(32768));
static_assert(static_cast<int>(::VIR_CONNECT_LIST_INTERFACES_INACTIVE) == static_cast<int>(1));
static_assert(static_cast<int>(::VIR_CONNECT_LIST_INTERFACES_ACTIVE) == static_cast<int>(2));
static_assert(static_cast<int>(::VIR_CONNECT_LIST_NETWORKS_INACTIVE) == static_cast<int>(1));
static_assert(static_cast<int>(::VIR_CONNECT_LIST_NETWORKS_ACTIVE) == static_cast<int>(2));
static_assert(static_cast<int>(::VIR_CONNECT_LIST_NETWORKS_PERSISTENT) == static_cast<int>(4));
static_assert(static_cast<int>(::VIR_CONNECT_LIST_NETWORKS_TRANSIENT) == static_cast<int>(8));
static_assert(static_cast<int>(::VIR_CONNECT_LIST_NETWORKS_AUTOSTART) == static_cast<int>(16));
static_assert(static_cast<int>(::VIR_CONNECT_LIST_NETWORKS_NO_AUTOSTART) == static_cast<int>(32));
static_assert(static_cast<int>(::VIR_CONNECT_LIST_NODE_DEVICES_CAP_SYSTEM) == static_cast<int>(1));
static_assert(static_cast<int>(::VIR_CONNECT_LIST_NODE_DEVICES_CAP_PCI_DEV) == static_cast<int>(2));
static_assert(static_cast<int>(::VIR_CONNECT_LIST_NODE_DEVICES_CAP_USB_DEV) == static_cast<int>(4));
static_assert(static_cast<int>(::VIR_CONNECT_LIST_NODE_DEVICES_CAP_USB_INTERFACE) == static_cast<int>(8));
static_assert(static_cast<int>(::VIR_CONNECT_LIST_NODE_DEVICES_CAP_NET) == static_cast<int>(16));
static_assert(static_cast<int>(::VIR_CONNECT_LIST_NODE_DEVICES_CAP_SCSI_HOST) == static_cast<int>(32));
static_assert(static_cast<int>(::VIR_CONNECT_LIST_NODE_DEVICES_CAP_SCSI_TARGET) == static_cast<int>(64));
static_assert(static_cast<int>(::VIR_CONNECT_LIST_NODE_DEVICES_CAP_SCSI) == static_cast<int>(128));
static_assert(static_cast<int>(::VIR_CONNECT_LIST_NODE_DEVICES_CAP_STORAGE) == static_cast<int>(256));
static_assert(static_cast<int>(::VIR_CONNECT_LIST_NODE_DEVICES_CAP_FC_HOST) == static_cast<int>(512));
static_assert(static_cast<int>(::VIR_CONNECT_LIST_NODE_DEVICES_CAP_VPORTS) == static_cast<int>(1024));
static_assert(static_cast<int>(::VIR_CONNECT_LIST_NODE_DEVICES_CAP_SCSI_GENERIC) == static_cast<int>(2048));
static_assert(static_cast<int>(::VIR_CONNECT_LIST_NODE_DEVICES_CAP_DRM) == static_cast<int>(4096));
static_assert(static_cast<int>(::VIR_CONNECT_LIST_NODE_DEVICES_CAP_MDEV_TYPES) == static_cast<int>(8192));
static_assert(static_cast<int>(::VIR_CONNECT_LIST_NODE_DEVICES_CAP_MDEV) == static_cast<int>(16384));
static_assert(static_cast<int>(::VIR_CONNECT_LIST_NODE_DEVICES_CAP_CCW_DEV) == static_cast<int>(32768));
static_assert(static_cast<int>(::VIR_CONNECT_LIST_NODE_DEVICES_CAP_CSS_DEV) == static_cast<int>(65536));
static_assert(static_cast<int>(::VIR_CONNECT_LIST_NODE_DEVICES_CAP_VDPA) == static_cast<int>(131072));
static_assert(static_cast<int>(::VIR_CONNECT_LIST_NODE_DEVICES_CAP_AP_CARD) == static_cast<int>(262144));
static_assert(static_cast<int>(::VIR_CONNECT_LIST_NODE_DEVICES_CAP_AP_QUEUE) == static_cast<int>(524288));
static_assert(static_cast<int>(::VIR_CONNECT_LIST_NODE_DEVICES_CAP_AP_MATRIX) == static_cast<int>(1048576));
static_assert(static_cast<int>(::VIR_CONNECT_LIST_NODE_DEVICES_CAP_VPD) == static_cast<int>(2097152));
static_assert(static_cast<int>(::VIR_CONNECT_LIST_NODE_DEVICES_INACTIVE) == static_cast<int>(1073741824));
static_assert(static_cast<int>(::VIR_CONNECT_LIST_NODE_DEVICES_ACTIVE) == static_cast<int>(2147483648U));
static_assert(static_cast<int>(::VIR_CONNECT_LIST_SECRETS_EPHEMERAL) == static_cast<int>(1));
static_assert(static_cast<int>(::VIR_CONNECT_LIST_SECRETS_NO_EPHEMERAL) == static_cast<int>(2));
static_assert(static_cast<int>(::VIR_CONNECT_LIST_SECRETS_PRIVATE) == static_cast<int>(4));
static_assert(static_cast<int>(::VIR_CONNECT_LIST_SECRETS_NO_PRIVATE) == static_cast<int>(8));
static_assert(static_cast<int>(::VIR_CONNECT_LIST_STORAGE_POOLS_INACTIVE) == static_cast<int>(1));
static_assert(static_cast<int>(::VIR_CONNECT_LIST_STORAGE_POOLS_ACTIVE) == static_cast<int>(2));
static_assert(static_cast<int>(::VIR_CONNECT_LIST_STORAGE_POOLS_PERSISTENT) == static_cast<int>(4));
static_assert(static_cast<int>(::VIR_CONNECT_LIST_STORAGE_POOLS_TRANSIENT) == static_cast<int>(8));
static_assert(static_cast<int>(::VIR_CONNECT_LIST_STORAGE_POOLS_AUTOSTART) == static_cast<int>(16));
static_assert(static_cast<int>(::VIR_CONNECT_LIST_STORAGE_POOLS_NO_AUTOSTART) == static_cast<int>(32));
static_assert(static_cast<int>(::VIR_CONNECT_LIST_STORAGE_POOLS_DIR) == static_cast<int>(64));
static_assert(static_cast<int>(::VIR_CONNECT_LIST_STORAGE_POOLS_FS) == static_cast<int>(128));
static_assert(static_cast<int>(::VIR_CONNECT_LIST_STORAGE_POOLS_NETFS) == static_cast<int>(256));
static_assert(static_cast<int>(::VIR_CONNECT_LIST_STORAGE_POOLS_LOGICAL) == static_cast<int>(512));
static_assert(static_cast<int>(::VIR_CONNECT_LIST_STORAGE_POOLS_DISK) == static_cast<int>(1024));
static_assert(static_cast<int>(::VIR_CONNECT_LIST_STORAGE_POOLS_ISCSI) == static_cast<int>(2048));
static_assert(static_cast<int>(::VIR_CONNECT_LIST_STORAGE_POOLS_SCSI) == static_cast<int>(4096));
static_assert(static_cast<int>(::VIR_CONNECT_LIST_STORAGE_POOLS_MPATH) == static_cast<int>(8192));
static_assert(static_cast<int>(::VIR_CONNECT_LIST_STORAGE_POOLS_RBD) == static_cast<int>(16384));
static_assert(static_cast<int>(::VIR_CONNECT_LIST_STORAGE_POOLS_SHEEPDOG) == static_cast<int>(32768));
static_assert(static_cast<int>(::VIR_CONNECT_LIST_STORAGE_POOLS_GLUSTER) == static_cast<int>(65536));
static_assert(static_cast<int>(::VIR_CONNECT_LIST_STORAGE_POOLS_ZFS) == static_cast<int>(131072));
static_assert(static_cast<int>(::VIR_CONNECT_LIST_STORAGE_POOLS_VSTORAGE) == static_cast<int>(262144));
static_assert(static_cast<int>(::VIR_CONNECT_LIST_STORAGE_POOLS_ISCSI_DIRECT) == static_cast<int>(524288));
static_assert(static_cast<int>(::VIR_DOMAIN_ABORT_JOB_POSTCOPY) == static_cast<int>(1));
static_assert(static_cast<int>(::VIR_DOMAIN_AGENT_RESPONSE_TIMEOUT_NOWAIT) == static_cast<int>(0));
static_assert(static_cast<int>(::VIR_DOMAIN_AGENT_RESPONSE_TIMEOUT_BLOCK) == static_cast<int>(-2));
static_assert(static_cast<int>(::VIR_DOMAIN_AGENT_RESPONSE_TIMEOUT_DEFAULT) == static_cast<int>(-1));
static_assert(static_cast<int>(::VIR_DOMAIN_AUTHORIZED_SSH_KEYS_SET_APPEND) == static_cast<int>(1));
static_assert(static_cast<int>(::VIR_DOMAIN_AUTHORIZED_SSH_KEYS_SET_REMOVE) == static_cast<int>(2));
static_assert(static_cast<int>(::VIR_DOMAIN_BACKUP_BEGIN_REUSE_EXTERNAL) == static_cast<int>(1));
static_assert(static_cast<int>(::VIR_DOMAIN_BLOCK_COMMIT_SHALLOW) == static_cast<int>(1));
static_assert(static_cast<int>(::VIR_DOMAIN_BLOCK_COMMIT_DELETE) == static_cast<int>(2));
static_assert(static_cast<int>(::VIR_DOMAIN_BLOCK_COMMIT_ACTIVE) == static_cast<int>(4));
static_assert(static_cast<int>(::VIR_DOMAIN_BLOCK_COMMIT_RELATIVE) == static_cast<int>(8));
static_assert(static_cast<int>(::VIR_DOMAIN_BLOCK_COMMIT_BANDWIDTH_BYTES) == static_cast<int>(16));
static_assert(static_cast<int>(::VIR_DOMAIN_BLOCK_COPY_SHALLOW) == static_cast<int>(1));
static_assert(static_cast<int>(::VIR_DOMAIN_BLOCK_COPY_REUSE_EXT) == static_cast<int>(2));
static_assert(static_cast<int>(::VIR_DOMAIN_BLOCK_COPY_TRANSIENT_JOB) == static_cast<int>(4));
static_assert(static_cast<int>(::VIR_DOMAIN_BLOCK_COPY_SYNCHRONOUS_WRITES) == static_cast<int>(8));
static_assert(static_cast<int>(::VIR_DOMAIN_BLOCK_JOB_ABORT_ASYNC) == static_cast<int>(1));
static_assert(static_cast<int>(::VIR_DOMAIN_BLOCK_JOB_ABORT_PIVOT) == static_cast<int>(2));
static_assert(static_cast<int>(::VIR_DOMAIN_BLOCK_JOB_INFO_BANDWIDTH_BYTES) == static_cast<int>(1));
static_assert(static_cast<int>(::VIR_DOMAIN_BLOCK_JOB_SPEED_BANDWIDTH_BYTES) == static_cast<int>(1));
static_assert(static_cast<int>(::VIR_DOMAIN_BLOCK_JOB_TYPE_UNKNOWN) == static_cast<int>(0));
static_assert(static_cast<int>(::VIR_DOMAIN_BLOCK_JOB_TYPE_PULL) == static_cast<int>(1));
static_assert(static_cast<int>(::VIR_DOMAIN_BLOCK_JOB_TYPE_COPY) == static_cast<int>(2));
static_assert(static_cast<int>(::VIR_DOMAIN_BLOCK_JOB_TYPE_COMMIT) == static_cast<int>(3));
static_assert(static_cast<int>(::VIR_DOMAIN_BLOCK_JOB_TYPE_ACTIVE_COMMIT) == static_cast<int>(4));
static_assert(static_cast<int>(::VIR_DOMAIN_BLOCK_JOB_TYPE_BACKUP) == static_cast<int>(5));
static_assert(static_cast<int>(::VIR_DOMAIN_BLOCK_PULL_BANDWIDTH_BYTES) == static_cast<int>(64));
static_assert(static_cast<int>(::VIR_DOMAIN_BLOCK_REBASE_SHALLOW) == static_cast<int>(1));
static_assert(static_cast<int>(::VIR_DOMAIN_BLOCK_REBASE_REUSE_EXT) == static_cast<int>(2));
static_assert(static_cast<int>(::VIR_DOMAIN_BLOCK_REBASE_COPY_RAW) == static_cast<int>(4));
static_assert(static_cast<int>(::VIR_DOMAIN_BLOCK_REBASE_COPY) == static_cast<int>(8));
static_assert(static_cast<int>(::VIR_DOMAIN_BLOCK_REBASE_RELATIVE) == static_cast<int>(16));
static_assert(static_cast<int>(::VIR_DOMAIN_BLOCK_REBASE_COPY_DEV) == static_cast<int>(32));
static_assert(static_cast<int>(::VIR_DOMAIN_BLOCK_REBASE_BANDWIDTH_BYTES) == static_cast<int>(64));
static_assert(static_cast<int>(::VIR_DOMAIN_BLOCK_RESIZE_BYTES) == static_cast<int>(1));
static_assert(static_cast<int>(::VIR_DOMAIN_BLOCKED_UNKNOWN) == static_cast<int>(0));
static_assert(static_cast<int>(::VIR_DOMAIN_CHANNEL_FORCE) == static_cast<int>(1));
static_assert(static_cast<int>(::VIR_DOMAIN_CHECKPOINT_CREATE_REDEFINE) == static_cast<int>(1));
static_assert(static_cast<int>(::VIR_DOMAIN_CHECKPOINT_CREATE_QUIESCE) == static_cast<int>(2));
static_assert(static_cast<int>(::VIR_DOMAIN_CHECKPOINT_CREATE_REDEFINE_VALIDATE) == static_cast<int>(4));
static_assert(static_cast<int>(::VIR_DOMAIN_CHECKPOINT_DELETE_CHILDREN) == static_cast<int>(1));
static_assert(static_cast<int>(::VIR_DOMAIN_CHECKPOINT_DELETE_METADATA_ONLY) == static_cast<int>(2));
static_assert(static_cast<int>(::VIR_DOMAIN_CHECKPOINT_DELETE_CHILDREN_ONLY) == static_cast<int>(4));
static_assert(static_cast<int>(::VIR_DOMAIN_CHECKPOINT_LIST_DESCENDANTS) == static_cast<int>(1));
static_assert(static_cast<int>(::VIR_DOMAIN_CHECKPOINT_LIST_ROOTS) == static_cast<int>(1));
static_assert(static_cast<int>(::VIR_DOMAIN_CHECKPOINT_LIST_TOPOLOGICAL) == static_cast<int>(2));
static_assert(static_cast<int>(::VIR_DOMAIN_CHECKPOINT_LIST_LEAVES) == static_cast<int>(4));
static_assert(static_cast<int>(::VIR_DOMAIN_CHECKPOINT_LIST_NO_LEAVES) == static_cast<int>(8));
static_assert(static_cast<int>(::VIR_DOMAIN_CHECKPOINT_XML_SECURE) == static_cast<int>(1));
static_assert(static_cast<int>(::VIR_DOMAIN_CHECKPOINT_XML_NO_DOMAIN) == static_cast<int>(2));
static_assert(static_cast<int>(::VIR_DOMAIN_CHECKPOINT_XML_SIZE) == static_cast<int>(4));
static_assert(static_cast<int>(::VIR_DOMAIN_CONSOLE_FORCE) == static_cast<int>(1));
static_assert(static_cast<int>(::VIR_DOMAIN_CONSOLE_SAFE) == static_cast<int>(2));
static_assert(static_cast<int>(::VIR_DOMAIN_CONTROL_ERROR_REASON_NONE) == static_cast<int>(0));
static_assert(static_cast<int>(::VIR_DOMAIN_CONTROL_ERROR_REASON_UNKNOWN) == static_cast<int>(1));
static_assert(static_cast<int>(::VIR_DOMAIN_CONTROL_ERROR_REASON_MONITOR) == static_cast<int>(2));
static_assert(static_cast<int>(::VIR_DOMAIN_CONTROL_ERROR_REASON_INTERNAL) == static_cast<int>(3));
static_assert(static_cast<int>(::VIR_DOMAIN_CONTROL_OK) == static_cast<int>(0));
static_assert(static_cast<int>(::VIR_DOMAIN_CONTROL_JOB) == static_cast<int>(1));
static_assert(static_cast<int>(::VIR_DOMAIN_CONTROL_OCCUPIED) == static_cast<int>(2));
static_assert(static_cast<int>(::VIR_DOMAIN_CONTROL_ERROR) == static_cast<int>(3));
static_assert(static_cast<int>(::VIR_DUMP_CRASH) == static_cast<int>(1));
static_assert(static_cast<int>(::VIR_DUMP_LIVE) == static_cast<int>(2));
static_assert(static_cast<int>(::VIR_DUMP_BYPASS_CACHE) == static_cast<int>(4));
static_assert(static_cast<int>(::VIR_DUMP_RESET) == static_cast<int>(8));
static_assert(static_cast<int>(::VIR_DUMP_MEMORY_ONLY) == static_cast<int>(16));
static_assert(static_cast<int>(::VIR_DOMAIN_CORE_DUMP_FORMAT_RAW) == static_cast<int>(0));
static_assert(static_cast<int>(::VIR_DOMAIN_CORE_DUMP_FORMAT_KDUMP_ZLIB) == static_cast<int>(1));
static_assert(static_cast<int>(::VIR_DOMAIN_CORE_DUMP_FORMAT_KDUMP_LZO) == static_cast<int>(2));
static_assert(static_cast<int>(::VIR_DOMAIN_CORE_DUMP_FORMAT_KDUMP_SNAPPY) == static_cast<int>(3));
static_assert(static_cast<int>(::VIR_DOMAIN_CORE_DUMP_FORMAT_WIN_DMP) == static_cast<int>(4));
static_assert(static_cast<int>(::VIR_DOMAIN_CRASHED_UNKNOWN) == static_cast<int>(0));
static_assert(static_cast<int>(::VIR_DOMAIN_CRASHED_PANICKED) == static_cast<int>(1));
static_assert(static_cast<int>(::VIR_DOMAIN_NONE) == static_cast<int>(0));
static_assert(static_cast<int>(::VIR_DOMAIN_START_PAUSED) == static_cast<int>(1));
static_assert(static_cast<int>(::VIR_DOMAIN_START_AUTODESTROY) == static_cast<int>(2));
static_assert(static_cast<int>(::VIR_DOMAIN_START_BYPASS_CACHE) == static_cast<int>(4));
static_assert(static_cast<int>(::VIR_DOMAIN_START_FORCE_BOOT) == static_cast<int>(8));
static_assert(static_cast<int>(::VIR_DOMAIN_START_VALIDATE) == static_cast<int>(16));
static_assert(static_cast<int>(::VIR_DOMAIN_START_RESET_NVRAM) == static_cast<int>(32));
static_assert(static_cast<int>(::VIR_DOMAIN_DEFINE_VALIDATE) == static_cast<int>(1));
static_assert(static_cast<int>(::VIR_DOMAIN_DESTROY_DEFAULT) == static_cast<int>(0));
static_assert(static_cast<int>(::VIR_DOMAIN_DESTROY_GRACEFUL) == static_cast<int>(1));
static_assert(static_cast<int>(::VIR_DOMAIN_DESTROY_REMOVE_LOGS) == static_cast<int>(2));
static_assert(static_cast<int>(::VIR_DOMAIN_DEVICE_MODIFY_CURRENT) == static_cast<int>(0));
static_assert(static_cast<int>(::VIR_DOMAIN_DEVICE_MODIFY_LIVE) == static_cast<int>(1));
static_assert(static_cast<int>(::VIR_DOMAIN_DEVICE_MODIFY_CONFIG) == static_cast<int>(2));
static_assert(static_cast<int>(::VIR_DOMAIN_DEVICE_MODIFY_FORCE) == static_cast<int>(4));
static_assert(static_cast<int>(::VIR_DOMAIN_DIRTYRATE_MODE_PAGE_SAMPLING) == static_cast<int>(0));
static_assert(static_cast<int>(::VIR_DOMAIN_DIRTYRATE_MODE_DIRTY_BITMAP) == static_cast<int>(1));
static_assert(static_cast<int>(::VIR_DOMAIN_DIRTYRATE_MODE_DIRTY_RING) == static_cast<int>(2));
static_assert(static_cast<int>(::VIR_DOMAIN_DIRTYRATE_UNSTARTED) == static_cast<int>(0));
static_assert(static_cast<int>(::VIR_DOMAIN_DIRTYRATE_MEASURING) == static_cast<int>(1));
static_assert(static_cast<int>(::VIR_DOMAIN_DIRTYRATE_MEASURED) == static_cast<int>(2));
static_assert(static_cast<int>(::VIR_DOMAIN_DISK_ERROR_NONE) == static_cast<int>(0));
static_assert(static_cast<int>(::VIR_DOMAIN_DISK_ERROR_UNSPEC) == static_cast<int>(1));
static_assert(static_cast<int>(::VIR_DOMAIN_DISK_ERROR_NO_SPACE) == static_cast<int>(2));
static_assert(static_cast<int>(::VIR_DOMAIN_EVENT_CRASHED_PANICKED) == static_cast<int>(0));
static_assert(static_cast<int>(::VIR_DOMAIN_EVENT_CRASHED_CRASHLOADED) == static_cast<int>(1));
static_assert(static_cast<int>(::VIR_DOMAIN_EVENT_DEFINED_ADDED) == static_cast<int>(0));
static_assert(static_cast<int>(::VIR_DOMAIN_EVENT_DEFINED_UPDATED) == static_cast<int>(1));
static_assert(static_cast<int>(::VIR_DOMAIN_EVENT_DEFINED_RENAMED) == static_cast<int>(2));
static_assert(static_cast<int>(::VIR_DOMAIN_EVENT_DEFINED_FROM_SNAPSHOT) == static_cast<int>(3));
static_assert(static_cast<int>(::VIR_DOMAIN_EVENT_GRAPHICS_ADDRESS_IPV4) == static_cast<int>(0));
static_assert(static_cast<int>(::VIR_DOMAIN_EVENT_GRAPHICS_ADDRESS_IPV6) == static_cast<int>(1));
static_assert(static_cast<int>(::VIR_DOMAIN_EVENT_GRAPHICS_ADDRESS_UNIX) == static_cast<int>(2));
static_assert(static_cast<int>(::VIR_DOMAIN_EVENT_GRAPHICS_CONNECT) == static_cast<int>(0));
static_assert(static_cast<int>(::VIR_DOMAIN_EVENT_GRAPHICS_INITIALIZE) == static_cast<int>(1));
static_assert(static_cast<int>(::VIR_DOMAIN_EVENT_GRAPHICS_DISCONNECT) == static_cast<int>(2));
static_assert(static_cast<int>(::VIR_DOMAIN_EVENT_ID_LIFECYCLE) == static_cast<int>(0));
static_assert(static_cast<int>(::VIR_DOMAIN_EVENT_ID_REBOOT) == static_cast<int>(1));
static_assert(static_cast<int>(::VIR_DOMAIN_EVENT_ID_RTC_CHANGE) == static_cast<int>(2));
static_assert(static_cast<int>(::VIR_DOMAIN_EVENT_ID_WATCHDOG) == static_cast<int>(3));
static_assert(static_cast<int>(::VIR_DOMAIN_EVENT_ID_IO_ERROR) == static_cast<int>(4));
static_assert(static_cast<int>(::VIR_DOMAIN_EVENT_ID_GRAPHICS) == static_cast<int>(5));
static_assert(static_cast<int>(::VIR_DOMAIN_EVENT_ID_IO_ERROR_REASON) == static_cast<int>(6));
static_assert(static_cast<int>(::VIR_DOMAIN_EVENT_ID_CONTROL_ERROR) == static_cast<int>(7));
static_assert(static_cast<int>(::VIR_DOMAIN_EVENT_ID_BLOCK_JOB) == static_cast<int>(8));
static_assert(static_cast<int>(::VIR_DOMAIN_EVENT_ID_DISK_CHANGE) == static_cast<int>(9));
static_assert(static_cast<int>(::VIR_DOMAIN_EVENT_ID_TRAY_CHANGE) == static_cast<int>(10));
static_assert(static_cast<int>(::VIR_DOMAIN_EVENT_ID_PMWAKEUP) == static_cast<int>(11));
static_assert(static_cast<int>(::VIR_DOMAIN_EVENT_ID_PMSUSPEND) == static_cast<int>(12));
static_assert(static_cast<int>(::VIR_DOMAIN_EVENT_ID_BALLOON_CHANGE) == static_cast<int>(13));
static_assert(static_cast<int>(::VIR_DOMAIN_EVENT_ID_PMSUSPEND_DISK) == static_cast<int>(14));
static_assert(static_cast<int>(::VIR_DOMAIN_EVENT_ID_DEVICE_REMOVED) == static_cast<int>(15));
static_assert(static_cast<int>(::VIR_DOMAIN_EVENT_ID_BLOCK_JOB_2) == static_cast<int>(16));
static_assert(static_cast<int>(::VIR_DOMAIN_EVENT_ID_TUNABLE) == static_cast<int>(17));
static_assert(static_cast<int>(::VIR_DOMAIN_EVENT_ID_AGENT_LIFECYCLE) == static_cast<int>(18));
static_assert(static_cast<int>(::VIR_DOMAIN_EVENT_ID_DEVICE_ADDED) == static_cast<int>(19));
static_assert(static_cast<int>(::VIR_DOMAIN_EVENT_ID_MIGRATION_ITERATION) == static_cast<int>(20));
static_assert(static_cast<int>(::VIR_DOMAIN_EVENT_ID_JOB_COMPLETED) == static_cast<int>(21));
static_assert(static_cast<int>(::VIR_DOMAIN_EVENT_ID_DEVICE_REMOVAL_FAILED) == static_cast<int>(22));
static_assert(static_cast<int>(::VIR_DOMAIN_EVENT_ID_METADATA_CHANGE) == static_cast<int>(23));
static_assert(static_cast<int>(::VIR_DOMAIN_EVENT_ID_BLOCK_THRESHOLD) == static_cast<int>(24));
static_assert(static_cast<int>(::VIR_DOMAIN_EVENT_ID_MEMORY_FAILURE) == static_cast<int>(25));
static_assert(static_cast<int>(::VIR_DOMAIN_EVENT_ID_MEMORY_DEVICE_SIZE_CHANGE) == static_cast<int>(26));
static_assert(static_cast<int>(::VIR_DOMAIN_EVENT_IO_ERROR_NONE) == static_cast<int>(0));
static_assert(static_cast<int>(::VIR_DOMAIN_EVENT_IO_ERROR_PAUSE) == static_cast<int>(1));
static_assert(static_cast<int>(::VIR_DOMAIN_EVENT_IO_ERROR_REPORT) == static_cast<int>(2));
static_assert(static_cast<int>(::VIR_DOMAIN_EVENT_PMSUSPENDED_MEMORY) == static_cast<int>(0));
static_assert(static_cast<int>(::VIR_DOMAIN_EVENT_PMSUSPENDED_DISK) == static_cast<int>(1));
static_assert(static_cast<int>(::VIR_DOMAIN_EVENT_RESUMED_UNPAUSED) == static_cast<int>(0));
static_assert(static_cast<int>(::VIR_DOMAIN_EVENT_RESUMED_MIGRATED) == static_cast<int>(1));
static_assert(static_cast<int>(::VIR_DOMAIN_EVENT_RESUMED_FROM_SNAPSHOT) == static_cast<int>(2));
static_assert(static_cast<int>(::VIR_DOMAIN_EVENT_RESUMED_POSTCOPY) == static_cast<int>(3));
static_assert(static_cast<int>(::VIR_DOMAIN_EVENT_RESUMED_POSTCOPY_FAILED) == static_cast<int>(4));
static_assert(static_cast<int>(::VIR_DOMAIN_EVENT_SHUTDOWN_FINISHED) == static_cast<int>(0));
static_assert(static_cast<int>(::VIR_DOMAIN_EVENT_SHUTDOWN_GUEST) == static_cast<int>(1));
static_assert(static_cast<int>(::VIR_DOMAIN_EVENT_SHUTDOWN_HOST) == static_cast<int>(2));
static_assert(static_cast<int>(::VIR_DOMAIN_EVENT_STARTED_BOOTED) == static_cast<int>(0));
static_assert(static_cast<int>(::VIR_DOMAIN_EVENT_STARTED_MIGRATED) == static_cast<int>(1));
static_assert(static_cast<int>(::VIR_DOMAIN_EVENT_STARTED_RESTORED) == static_cast<int>(2));
static_assert(static_cast<int>(::VIR_DOMAIN_EVENT_STARTED_FROM_SNAPSHOT) == static_cast<int>(3));
static_assert(static_cast<int>(::VIR_DOMAIN_EVENT_STARTED_WAKEUP) == static_cast<int>(4));
static_assert(static_cast<int>(::VIR_DOMAIN_EVENT_STOPPED_SHUTDOWN) == static_cast<int>(0));
static_assert(static_cast<int>(::VIR_DOMAIN_EVENT_STOPPED_DESTROYED) == static_cast<int>(1));
static_assert(static_cast<int>(::VIR_DOMAIN_EVENT_STOPPED_CRASHED) == static_cast<int>(2));
static_assert(static_cast<int>(::VIR_DOMAIN_EVENT_STOPPED_MIGRATED) == static_cast<int>(3));
static_assert(static_cast<int>(::VIR_DOMAIN_EVENT_STOPPED_SAVED) == static_cast<int>(4));
static_assert(static_cast<int>(::VIR_DOMAIN_EVENT_STOPPED_FAILED) == static_cast<int>(5));
static_assert(static_cast<int>(::VIR_DOMAIN_EVENT_STOPPED_FROM_SNAPSHOT) == static_cast<int>(6));
static_assert(static_cast<int>(::VIR_DOMAIN_EVENT_SUSPENDED_PAUSED) == static_cast<int>(0));
static_assert(static_cast<int>(::VIR_DOMAIN_EVENT_SUSPENDED_MIGRATED) == static_cast<int>(1));
static_assert(static_cast<int>(::VIR_DOMAIN_EVENT_SUSPENDED_IOERROR) == static_cast<int>(2));
static_assert(static_cast<int>(::VIR_DOMAIN_EVENT_SUSPENDED_WATCHDOG) == static_cast<int>(3));
static_assert(static_cast<int>(::VIR_DOMAIN_EVENT_SUSPENDED_RESTORED) == static_cast<int>(4));
static_assert(static_cast<int>(::VIR_DOMAIN_EVENT_SUSPENDED_FROM_SNAPSHOT) == static_cast<int>(5));
static_assert(static_cast<int>(::VIR_DOMAIN_EVENT_SUSPENDED_API_ERROR) == static_cast<int>(6));
static_assert(static_cast<int>(::VIR_DOMAIN_EVENT_SUSPENDED_POSTCOPY) == static_cast<int>(7));
static_assert(static_cast<int>(::VIR_DOMAIN_EVENT_SUSPENDED_POSTCOPY_FAILED) == static_cast<int>(8));
static_assert(static_cast<int>(::VIR_DOMAIN_EVENT_TRAY_CHANGE_OPEN) == static_cast<int>(0));
static_assert(static_cast<int>(::VIR_DOMAIN_EVENT_TRAY_CHANGE_CLOSE) == static_cast<int>(1));
static_assert(static_cast<int>(::VIR_DOMAIN_EVENT_DEFINED) == static_cast<int>(0));
static_assert(static_cast<int>(::VIR_DOMAIN_EVENT_UNDEFINED) == static_cast<int>(1));
static_assert(static_cast<int>(::VIR_DOMAIN_EVENT_STARTED) == static_cast<int>(2));
static_assert(static_cast<int>(::VIR_DOMAIN_EVENT_SUSPENDED) == static_cast<int>(3));
static_assert(static_cast<int>(::VIR_DOMAIN_EVENT_RESUMED) == static_cast<int>(4));
static_assert(static_cast<int>(::VIR_DOMAIN_EVENT_STOPPED) == static_cast<int>(5));
static_assert(static_cast<int>(::VIR_DOMAIN_EVENT_SHUTDOWN) == static_cast<int>(6));
static_assert(static_cast<int>(::VIR_DOMAIN_EVENT_PMSUSPENDED) == static_cast<int>(7));
static_assert(static_cast<int>(::VIR_DOMAIN_EVENT_CRASHED) == static_cast<int>(8));
static_assert(static_cast<int>(::VIR_DOMAIN_EVENT_UNDEFINED_REMOVED) == static_cast<int>(0));
static_assert(static_cast<int>(::VIR_DOMAIN_EVENT_UNDEFINED_RENAMED) == static_cast<int>(1));
static_assert(static_cast<int>(::VIR_DOMAIN_EVENT_WATCHDOG_NONE) == static_cast<int>(0));
static_assert(static_cast<int>(::VIR_DOMAIN_EVENT_WATCHDOG_PAUSE) == static_cast<int>(1));
static_assert(static_cast<int>(::VIR_DOMAIN_EVENT_WATCHDOG_RESET) == static_cast<int>(2));
static_assert(static_cast<int>(::VIR_DOMAIN_EVENT_WATCHDOG_POWEROFF) == static_cast<int>(3));
static_assert(static_cast<int>(::VIR_DOMAIN_EVENT_WATCHDOG_SHUTDOWN) == static_cast<int>(4));
static_assert(static_cast<int>(::VIR_DOMAIN_EVENT_WATCHDOG_DEBUG) == static_cast<int>(5));
static_assert(static_cast<int>(::VIR_DOMAIN_EVENT_WATCHDOG_INJECTNMI) == static_cast<int>(6));
static_assert(static_cast<int>(::VIR_DOMAIN_FD_ASSOCIATE_SECLABEL_RESTORE) == static_cast<int>(1));
static_assert(static_cast<int>(::VIR_DOMAIN_FD_ASSOCIATE_SECLABEL_WRITABLE) == static_cast<int>(2));
static_assert(static_cast<int>(::VIR_DOMAIN_GET_HOSTNAME_LEASE) == static_cast<int>(1));
static_assert(static_cast<int>(::VIR_DOMAIN_GET_HOSTNAME_AGENT) == static_cast<int>(2));
static_assert(static_cast<int>(::VIR_DOMAIN_JOB_STATS_COMPLETED) == static_cast<int>(1));
static_assert(static_cast<int>(::VIR_DOMAIN_JOB_STATS_KEEP_COMPLETED) == static_cast<int>(2));
static_assert(static_cast<int>(::VIR_DOMAIN_GUEST_INFO_USERS) == static_cast<int>(1));
static_assert(static_cast<int>(::VIR_DOMAIN_GUEST_INFO_OS) == static_cast<int>(2));
static_assert(static_cast<int>(::VIR_DOMAIN_GUEST_INFO_TIMEZONE) == static_cast<int>(4));
static_assert(static_cast<int>(::VIR_DOMAIN_GUEST_INFO_HOSTNAME) == static_cast<int>(8));
static_assert(static_cast<int>(::VIR_DOMAIN_GUEST_INFO_FILESYSTEM) == static_cast<int>(16));
static_assert(static_cast<int>(::VIR_DOMAIN_GUEST_INFO_DISKS) == static_cast<int>(32));
static_assert(static_cast<int>(::VIR_DOMAIN_GUEST_INFO_INTERFACES) == static_cast<int>(64));
static_assert(static_cast<int>(::VIR_DOMAIN_INTERFACE_ADDRESSES_SRC_LEASE) == static_cast<int>(0));
static_assert(static_cast<int>(::VIR_DOMAIN_INTERFACE_ADDRESSES_SRC_AGENT) == static_cast<int>(1));
static_assert(static_cast<int>(::VIR_DOMAIN_INTERFACE_ADDRESSES_SRC_ARP) == static_cast<int>(2));
static_assert(static_cast<int>(::VIR_DOMAIN_JOB_OPERATION_UNKNOWN) == static_cast<int>(0));
static_assert(static_cast<int>(::VIR_DOMAIN_JOB_OPERATION_START) == static_cast<int>(1));
static_assert(static_cast<int>(::VIR_DOMAIN_JOB_OPERATION_SAVE) == static_cast<int>(2));
static_assert(static_cast<int>(::VIR_DOMAIN_JOB_OPERATION_RESTORE) == static_cast<int>(3));
static_assert(static_cast<int>(::VIR_DOMAIN_JOB_OPERATION_MIGRATION_IN) == static_cast<int>(4));
static_assert(static_cast<int>(::VIR_DOMAIN_JOB_OPERATION_MIGRATION_OUT) == static_cast<int>(5));
static_assert(static_cast<int>(::VIR_DOMAIN_JOB_OPERATION_SNAPSHOT) == static_cast<int>(6));
static_assert(static_cast<int>(::VIR_DOMAIN_JOB_OPERATION_SNAPSHOT_REVERT) == static_cast<int>(7));
static_assert(static_cast<int>(::VIR_DOMAIN_JOB_OPERATION_DUMP) == static_cast<int>(8));
static_assert(static_cast<int>(::VIR_DOMAIN_JOB_OPERATION_BACKUP) == static_cast<int>(9));
static_assert(static_cast<int>(::VIR_DOMAIN_JOB_OPERATION_SNAPSHOT_DELETE) == static_cast<int>(10));
static_assert(static_cast<int>(::VIR_DOMAIN_JOB_NONE) == static_cast<int>(0));
static_assert(static_cast<int>(::VIR_DOMAIN_JOB_BOUNDED) == static_cast<int>(1));
static_assert(static_cast<int>(::VIR_DOMAIN_JOB_UNBOUNDED) == static_cast<int>(2));
static_assert(static_cast<int>(::VIR_DOMAIN_JOB_COMPLETED) == static_cast<int>(3));
static_assert(static_cast<int>(::VIR_DOMAIN_JOB_FAILED) == static_cast<int>(4));
static_assert(static_cast<int>(::VIR_DOMAIN_JOB_CANCELLED) == static_cast<int>(5));
static_assert(static_cast<int>(::VIR_DOMAIN_LIFECYCLE_POWEROFF) == static_cast<int>(0));
static_assert(static_cast<int>(::VIR_DOMAIN_LIFECYCLE_REBOOT) == static_cast<int>(1));
static_assert(static_cast<int>(::VIR_DOMAIN_LIFECYCLE_CRASH) == static_cast<int>(2));
static_assert(static_cast<int>(::VIR_DOMAIN_LIFECYCLE_ACTION_DESTROY) == static_cast<int>(0));
static_assert(static_cast<int>(::VIR_DOMAIN_LIFECYCLE_ACTION_RESTART) == static_cast<int>(1));
static_assert(static_cast<int>(::VIR_DOMAIN_LIFECYCLE_ACTION_RESTART_RENAME) == static_cast<int>(2));
static_assert(static_cast<int>(::VIR_DOMAIN_LIFECYCLE_ACTION_PRESERVE) == static_cast<int>(3));
static_assert(static_cast<int>(::VIR_DOMAIN_LIFECYCLE_ACTION_COREDUMP_DESTROY) == static_cast<int>(4));
static_assert(static_cast<int>(::VIR_DOMAIN_LIFECYCLE_ACTION_COREDUMP_RESTART) == static_cast<int>(5));
static_assert(static_cast<int>(::VIR_DOMAIN_EVENT_MEMORY_FAILURE_ACTION_IGNORE) == static_cast<int>(0));
static_assert(static_cast<int>(::VIR_DOMAIN_EVENT_MEMORY_FAILURE_ACTION_INJECT) == static_cast<int>(1));
static_assert(static_cast<int>(::VIR_DOMAIN_EVENT_MEMORY_FAILURE_ACTION_FATAL) == static_cast<int>(2));
static_assert(static_cast<int>(::VIR_DOMAIN_EVENT_MEMORY_FAILURE_ACTION_RESET) == static_cast<int>(3));
static_assert(static_cast<int>(::VIR_DOMAIN_MEMORY_FAILURE_ACTION_REQUIRED) == static_cast<int>(1));
static_assert(static_cast<int>(::VIR_DOMAIN_MEMORY_FAILURE_RECURSIVE) == static_cast<int>(2));
static_assert(static_cast<int>(::VIR_DOMAIN_EVENT_MEMORY_FAILURE_RECIPIENT_HYPERVISOR) == static_cast<int>(0));
static_assert(static_cast<int>(::VIR_DOMAIN_EVENT_MEMORY_FAILURE_RECIPIENT_GUEST) == static_cast<int>(1));
static_assert(static_cast<int>(::VIR_MEMORY_VIRTUAL) == static_cast<int>(1));
static_assert(static_cast<int>(::VIR_MEMORY_PHYSICAL) == static_cast<int>(2));
static_assert(static_cast<int>(::VIR_DOMAIN_MEM_CURRENT) == static_cast<int>(0));
static_assert(static_cast<int>(::VIR_DOMAIN_MEM_LIVE) == static_cast<int>(1));
static_assert(static_cast<int>(::VIR_DOMAIN_MEM_CONFIG) == static_cast<int>(2));
static_assert(static_cast<int>(::VIR_DOMAIN_MEM_MAXIMUM) == static_cast<int>(4));
static_assert(static_cast<int>(::VIR_DOMAIN_MEMORY_STAT_SWAP_IN) == static_cast<int>(0));
static_assert(static_cast<int>(::VIR_DOMAIN_MEMORY_STAT_SWAP_OUT) == static_cast<int>(1));
static_assert(static_cast<int>(::VIR_DOMAIN_MEMORY_STAT_MAJOR_FAULT) == static_cast<int>(2));
static_assert(static_cast<int>(::VIR_DOMAIN_MEMORY_STAT_MINOR_FAULT) == static_cast<int>(3));
static_assert(static_cast<int>(::VIR_DOMAIN_MEMORY_STAT_UNUSED) == static_cast<int>(4));
static_assert(static_cast<int>(::VIR_DOMAIN_MEMORY_STAT_AVAILABLE) == static_cast<int>(5));
static_assert(static_cast<int>(::VIR_DOMAIN_MEMORY_STAT_ACTUAL_BALLOON) == static_cast<int>(6));
static_assert(static_cast<int>(::VIR_DOMAIN_MEMORY_STAT_RSS) == static_cast<int>(7));
static_assert(static_cast<int>(::VIR_DOMAIN_MEMORY_STAT_USABLE) == static_cast<int>(8));
static_assert(static_cast<int>(::VIR_DOMAIN_MEMORY_STAT_LAST_UPDATE) == static_cast<int>(9));
static_assert(static_cast<int>(::VIR_DOMAIN_MEMORY_STAT_DISK_CACHES) == static_cast<int>(10));
static_assert(static_cast<int>(::VIR_DOMAIN_MEMORY_STAT_HUGETLB_PGALLOC) == static_cast<int>(11));
static_assert(static_cast<int>(::VIR_DOMAIN_MEMORY_STAT_HUGETLB_PGFAIL) == static_cast<int>(12));
static_assert(static_cast<int>(::VIR_DOMAIN_MEMORY_STAT_NR) == static_cast<int>(13));
static_assert(static_cast<int>(::VIR_DOMAIN_MESSAGE_DEPRECATION) == static_cast<int>(1));
static_assert(static_cast<int>(::VIR_DOMAIN_MESSAGE_TAINTING) == static_cast<int>(2));
static_assert(static_cast<int>(::VIR_DOMAIN_METADATA_DESCRIPTION) == static_cast<int>(0));
static_assert(static_cast<int>(::VIR_DOMAIN_METADATA_TITLE) == static_cast<int>(1));
static_assert(static_cast<int>(::VIR_DOMAIN_METADATA_ELEMENT) == static_cast<int>(2));
static_assert(static_cast<int>(::VIR_MIGRATE_LIVE) == static_cast<int>(1));
static_assert(static_cast<int>(::VIR_MIGRATE_PEER2PEER) == static_cast<int>(2));
static_assert(static_cast<int>(::VIR_MIGRATE_TUNNELLED) == static_cast<int>(4));
static_assert(static_cast<int>(::VIR_MIGRATE_PERSIST_DEST) == static_cast<int>(8));
static_assert(static_cast<int>(::VIR_MIGRATE_UNDEFINE_SOURCE) == static_cast<int>(16));
static_assert(static_cast<int>(::VIR_MIGRATE_PAUSED) == static_cast<int>(32));
static_assert(static_cast<int>(::VIR_MIGRATE_NON_SHARED_DISK) == static_cast<int>(64));
static_assert(static_cast<int>(::VIR_MIGRATE_NON_SHARED_INC) == static_cast<int>(128));
static_assert(static_cast<int>(::VIR_MIGRATE_CHANGE_PROTECTION) == static_cast<int>(256));
static_assert(static_cast<int>(::VIR_MIGRATE_UNSAFE) == static_cast<int>(512));
static_assert(static_cast<int>(::VIR_MIGRATE_OFFLINE) == static_cast<int>(1024));
static_assert(static_cast<int>(::VIR_MIGRATE_COMPRESSED) == static_cast<int>(2048));
static_assert(static_cast<int>(::VIR_MIGRATE_ABORT_ON_ERROR) == static_cast<int>(4096));
static_assert(static_cast<int>(::VIR_MIGRATE_AUTO_CONVERGE) == static_cast<int>(8192));
static_assert(static_cast<int>(::VIR_MIGRATE_RDMA_PIN_ALL) == static_cast<int>(16384));
static_assert(static_cast<int>(::VIR_MIGRATE_POSTCOPY) == static_cast<int>(32768));
static_assert(static_cast<int>(::VIR_MIGRATE_TLS) == static_cast<int>(65536));
static_assert(static_cast<int>(::VIR_MIGRATE_PARALLEL) == static_cast<int>(131072));
static_assert(static_cast<int>(::VIR_MIGRATE_NON_SHARED_SYNCHRONOUS_WRITES) == static_cast<int>(262144));
static_assert(static_cast<int>(::VIR_MIGRATE_POSTCOPY_RESUME) == static_cast<int>(524288));
static_assert(static_cast<int>(::VIR_MIGRATE_ZEROCOPY) == static_cast<int>(1048576));
static_assert(static_cast<int>(::VIR_DOMAIN_MIGRATE_MAX_SPEED_POSTCOPY) == static_cast<int>(1));
static_assert(static_cast<int>(::VIR_DOMAIN_AFFECT_CURRENT) == static_cast<int>(0));
static_assert(static_cast<int>(::VIR_DOMAIN_AFFECT_LIVE) == static_cast<int>(1));
static_assert(static_cast<int>(::VIR_DOMAIN_AFFECT_CONFIG) == static_cast<int>(2));
static_assert(static_cast<int>(::VIR_DOMAIN_NOSTATE_UNKNOWN) == static_cast<int>(0));
static_assert(static_cast<int>(::VIR_DOMAIN_NUMATUNE_MEM_STRICT) == static_cast<int>(0));
static_assert(static_cast<int>(::VIR_DOMAIN_NUMATUNE_MEM_PREFERRED) == static_cast<int>(1));
static_assert(static_cast<int>(::VIR_DOMAIN_NUMATUNE_MEM_INTERLEAVE) == static_cast<int>(2));
static_assert(static_cast<int>(::VIR_DOMAIN_NUMATUNE_MEM_RESTRICTIVE) == static_cast<int>(3));
static_assert(static_cast<int>(::VIR_DOMAIN_OPEN_GRAPHICS_SKIPAUTH) == static_cast<int>(1));
static_assert(static_cast<int>(::VIR_DOMAIN_PMSUSPENDED_DISK_UNKNOWN) == static_cast<int>(0));
static_assert(static_cast<int>(::VIR_DOMAIN_PMSUSPENDED_UNKNOWN) == static_cast<int>(0));
static_assert(static_cast<int>(::VIR_DOMAIN_PAUSED_UNKNOWN) == static_cast<int>(0));
static_assert(static_cast<int>(::VIR_DOMAIN_PAUSED_USER) == static_cast<int>(1));
static_assert(static_cast<int>(::VIR_DOMAIN_PAUSED_MIGRATION) == static_cast<int>(2));
static_assert(static_cast<int>(::VIR_DOMAIN_PAUSED_SAVE) == static_cast<int>(3));
static_assert(static_cast<int>(::VIR_DOMAIN_PAUSED_DUMP) == static_cast<int>(4));
static_assert(static_cast<int>(::VIR_DOMAIN_PAUSED_IOERROR) == static_cast<int>(5));
static_assert(static_cast<int>(::VIR_DOMAIN_PAUSED_WATCHDOG) == static_cast<int>(6));
static_assert(static_cast<int>(::VIR_DOMAIN_PAUSED_FROM_SNAPSHOT) == static_cast<int>(7));
static_assert(static_cast<int>(::VIR_DOMAIN_PAUSED_SHUTTING_DOWN) == static_cast<int>(8));
static_assert(static_cast<int>(::VIR_DOMAIN_PAUSED_SNAPSHOT) == static_cast<int>(9));
static_assert(static_cast<int>(::VIR_DOMAIN_PAUSED_CRASHED) == static_cast<int>(10));
static_assert(static_cast<int>(::VIR_DOMAIN_PAUSED_STARTING_UP) == static_cast<int>(11));
static_assert(static_cast<int>(::VIR_DOMAIN_PAUSED_POSTCOPY) == static_cast<int>(12));
static_assert(static_cast<int>(::VIR_DOMAIN_PAUSED_POSTCOPY_FAILED) == static_cast<int>(13));
static_assert(static_cast<int>(::VIR_DOMAIN_PROCESS_SIGNAL_NOP) == static_cast<int>(0));
static_assert(static_cast<int>(::VIR_DOMAIN_PROCESS_SIGNAL_HUP) == static_cast<int>(1));
static_assert(static_cast<int>(::VIR_DOMAIN_PROCESS_SIGNAL_INT) == static_cast<int>(2));
static_assert(static_cast<int>(::VIR_DOMAIN_PROCESS_SIGNAL_QUIT) == static_cast<int>(3));
static_assert(static_cast<int>(::VIR_DOMAIN_PROCESS_SIGNAL_ILL) == static_cast<int>(4));
static_assert(static_cast<int>(::VIR_DOMAIN_PROCESS_SIGNAL_TRAP) == static_cast<int>(5));
static_assert(static_cast<int>(::VIR_DOMAIN_PROCESS_SIGNAL_ABRT) == static_cast<int>(6));
static_assert(static_cast<int>(::VIR_DOMAIN_PROCESS_SIGNAL_BUS) == static_cast<int>(7));
static_assert(static_cast<int>(::VIR_DOMAIN_PROCESS_SIGNAL_FPE) == static_cast<int>(8));
static_assert(static_cast<int>(::VIR_DOMAIN_PROCESS_SIGNAL_KILL) == static_cast<int>(9));
static_assert(static_cast<int>(::VIR_DOMAIN_PROCESS_SIGNAL_USR1) == static_cast<int>(10));
static_assert(static_cast<int>(::VIR_DOMAIN_PROCESS_SIGNAL_SEGV) == static_cast<int>(11));
static_assert(static_cast<int>(::VIR_DOMAIN_PROCESS_SIGNAL_USR2) == static_cast<int>(12));
static_assert(static_cast<int>(::VIR_DOMAIN_PROCESS_SIGNAL_PIPE) == static_cast<int>(13));
static_assert(static_cast<int>(::VIR_DOMAIN_PROCESS_SIGNAL_ALRM) == static_cast<int>(14));
static_assert(static_cast<int>(::VIR_DOMAIN_PROCESS_SIGNAL_TERM) == static_cast<int>(15));
static_assert(static_cast<int>(::VIR_DOMAIN_PROCESS_SIGNAL_STKFLT) == static_cast<int>(16));
static_assert(static_cast<int>(::VIR_DOMAIN_PROCESS_SIGNAL_CHLD) == static_cast<int>(17));
static_assert(static_cast<int>(::VIR_DOMAIN_PROCESS_SIGNAL_CONT) == static_cast<int>(18));
static_assert(static_cast<int>(::VIR_DOMAIN_PROCESS_SIGNAL_STOP) == static_cast<int>(19));
static_assert(static_cast<int>(::VIR_DOMAIN_PROCESS_SIGNAL_TSTP) == static_cast<int>(20));
static_assert(static_cast<int>(::VIR_DOMAIN_PROCESS_SIGNAL_TTIN) == static_cast<int>(21));
static_assert(static_cast<int>(::VIR_DOMAIN_PROCESS_SIGNAL_TTOU) == static_cast<int>(22));
static_assert(static_cast<int>(::VIR_DOMAIN_PROCESS_SIGNAL_URG) == static_cast<int>(23));
static_assert(static_cast<int>(::VIR_DOMAIN_PROCESS_SIGNAL_XCPU) == static_cast<int>(24));
static_assert(static_cast<int>(::VIR_DOMAIN_PROCESS_SIGNAL_XFSZ) == static_cast<int>(25));
static_assert(static_cast<int>(::VIR_DOMAIN_PROCESS_SIGNAL_VTALRM) == static_cast<int>(26));
static_assert(static_cast<int>(::VIR_DOMAIN_PROCESS_SIGNAL_PROF) == static_cast<int>(27));
static_assert(static_cast<int>(::VIR_DOMAIN_PROCESS_SIGNAL_WINCH) == static_cast<int>(28));
static_assert(static_cast<int>(::VIR_DOMAIN_PROCESS_SIGNAL_POLL) == static_cast<int>(29));
static_assert(static_cast<int>(::VIR_DOMAIN_PROCESS_SIGNAL_PWR) == static_cast<int>(30));
static_assert(static_cast<int>(::VIR_DOMAIN_PROCESS_SIGNAL_SYS) == static_cast<int>(31));
static_assert(static_cast<int>(::VIR_DOMAIN_PROCESS_SIGNAL_RT0) == static_cast<int>(32));
static_assert(static_cast<int>(::VIR_DOMAIN_PROCESS_SIGNAL_RT1) == static_cast<int>(33));
static_assert(static_cast<int>(::VIR_DOMAIN_PROCESS_SIGNAL_RT2) == static_cast<int>(34));
static_assert(static_cast<int>(::VIR_DOMAIN_PROCESS_SIGNAL_RT3) == static_cast<int>(35));
static_assert(static_cast<int>(::VIR_DOMAIN_PROCESS_SIGNAL_RT4) == static_cast<int>(36));
static_assert(static_cast<int>(::VIR_DOMAIN_PROCESS_SIGNAL_RT5) == static_cast<int>(37));
static_assert(static_cast<int>(::VIR_DOMAIN_PROCESS_SIGNAL_RT6) == static_cast<int>(38));
static_assert(static_cast<int>(::VIR_DOMAIN_PROCESS_SIGNAL_RT7) == static_cast<int>(39));
static_assert(static_cast<int>(::VIR_DOMAIN_PROCESS_SIGNAL_RT8) == static_cast<int>(40));
static_assert(static_cast<int>(::VIR_DOMAIN_PROCESS_SIGNAL_RT9) == static_cast<int>(41));
static_assert(static_cast<int>(::VIR_DOMAIN_PROCESS_SIGNAL_RT10) == static_cast<int>(42));
static_assert(static_cast<int>(::VIR_DOMAIN_PROCESS_SIGNAL_RT11) == static_cast<int>(43));
static_assert(static_cast<int>(::VIR_DOMAIN_PROCESS_SIGNAL_RT12) == static_cast<int>(44));
static_assert(static_cast<int>(::VIR_DOMAIN_PROCESS_SIGNAL_RT13) == static_cast<int>(45));
static_assert(static_cast<int>(::VIR_DOMAIN_PROCESS_SIGNAL_RT14) == static_cast<int>(46));
static_assert(static_cast<int>(::VIR_DOMAIN_PROCESS_SIGNAL_RT15) == static_cast<int>(47));
static_assert(static_cast<int>(::VIR_DOMAIN_PROCESS_SIGNAL_RT16) == static_cast<int>(48));
static_assert(static_cast<int>(::VIR_DOMAIN_PROCESS_SIGNAL_RT17) == static_cast<int>(49));
static_assert(static_cast<int>(::VIR_DOMAIN_PROCESS_SIGNAL_RT18) == static_cast<int>(50));
static_assert(static_cast<int>(::VIR_DOMAIN_PROCESS_SIGNAL_RT19) == static_cast<int>(51));
static_assert(static_cast<int>(::VIR_DOMAIN_PROCESS_SIGNAL_RT20) == static_cast<int>(52));
static_assert(static_cast<int>(::VIR_DOMAIN_PROCESS_SIGNAL_RT21) == static_cast<int>(53));
static_assert(static_cast<int>(::VIR_DOMAIN_PROCESS_SIGNAL_RT22) == static_cast<int>(54));
static_assert(static_cast<int>(::VIR_DOMAIN_PROCESS_SIGNAL_RT23) == static_cast<int>(55));
static_assert(static_cast<int>(::VIR_DOMAIN_PROCESS_SIGNAL_RT24) == static_cast<int>(56));
static_assert(static_cast<int>(::VIR_DOMAIN_PROCESS_SIGNAL_RT25) == static_cast<int>(57));
static_assert(static_cast<int>(::VIR_DOMAIN_PROCESS_SIGNAL_RT26) == static_cast<int>(58));
static_assert(static_cast<int>(::VIR_DOMAIN_PROCESS_SIGNAL_RT27) == static_cast<int>(59));
static_assert(static_cast<int>(::VIR_DOMAIN_PROCESS_SIGNAL_RT28) == static_cast<int>(60));
static_assert(static_cast<int>(::VIR_DOMAIN_PROCESS_SIGNAL_RT29) == static_cast<int>(61));
static_assert(static_cast<int>(::VIR_DOMAIN_PROCESS_SIGNAL_RT30) == static_cast<int>(62));
static_assert(static_cast<int>(::VIR_DOMAIN_PROCESS_SIGNAL_RT31) == static_cast<int>(63));
static_assert(static_cast<int>(::VIR_DOMAIN_PROCESS_SIGNAL_RT32) == static_cast<int>(64));
static_assert(static_cast<int>(::VIR_DOMAIN_REBOOT_DEFAULT) == static_cast<int>(0));
static_assert(static_cast<int>(::VIR_DOMAIN_REBOOT_ACPI_POWER_BTN) == static_cast<int>(1));
static_assert(static_cast<int>(::VIR_DOMAIN_REBOOT_GUEST_AGENT) == static_cast<int>(2));
static_assert(static_cast<int>(::VIR_DOMAIN_REBOOT_INITCTL) == static_cast<int>(4));
static_assert(static_cast<int>(::VIR_DOMAIN_REBOOT_SIGNAL) == static_cast<int>(8));
static_assert(static_cast<int>(::VIR_DOMAIN_REBOOT_PARAVIRT) == static_cast<int>(16));
static_assert(static_cast<int>(::VIR_DOMAIN_RUNNING_UNKNOWN) == static_cast<int>(0));
static_assert(static_cast<int>(::VIR_DOMAIN_RUNNING_BOOTED) == static_cast<int>(1));
static_assert(static_cast<int>(::VIR_DOMAIN_RUNNING_MIGRATED) == static_cast<int>(2));
static_assert(static_cast<int>(::VIR_DOMAIN_RUNNING_RESTORED) == static_cast<int>(3));
static_assert(static_cast<int>(::VIR_DOMAIN_RUNNING_FROM_SNAPSHOT) == static_cast<int>(4));
static_assert(static_cast<int>(::VIR_DOMAIN_RUNNING_UNPAUSED) == static_cast<int>(5));
static_assert(static_cast<int>(::VIR_DOMAIN_RUNNING_MIGRATION_CANCELED) == static_cast<int>(6));
static_assert(static_cast<int>(::VIR_DOMAIN_RUNNING_SAVE_CANCELED) == static_cast<int>(7));
static_assert(static_cast<int>(::VIR_DOMAIN_RUNNING_WAKEUP) == static_cast<int>(8));
static_assert(static_cast<int>(::VIR_DOMAIN_RUNNING_CRASHED) == static_cast<int>(9));
static_assert(static_cast<int>(::VIR_DOMAIN_RUNNING_POSTCOPY) == static_cast<int>(10));
static_assert(static_cast<int>(::VIR_DOMAIN_RUNNING_POSTCOPY_FAILED) == static_cast<int>(11));
static_assert(static_cast<int>(::VIR_DOMAIN_SAVE_IMAGE_XML_SECURE) == static_cast<int>(1));
static_assert(static_cast<int>(::VIR_DOMAIN_SAVE_BYPASS_CACHE) == static_cast<int>(1));
static_assert(static_cast<int>(::VIR_DOMAIN_SAVE_RUNNING) == static_cast<int>(2));
static_assert(static_cast<int>(::VIR_DOMAIN_SAVE_PAUSED) == static_cast<int>(4));
static_assert(static_cast<int>(::VIR_DOMAIN_SAVE_RESET_NVRAM) == static_cast<int>(8));
static_assert(static_cast<int>(::VIR_DOMAIN_TIME_SYNC) == static_cast<int>(1));
static_assert(static_cast<int>(::VIR_DOMAIN_PASSWORD_ENCRYPTED) == static_cast<int>(1));
static_assert(static_cast<int>(::VIR_DOMAIN_SHUTDOWN_DEFAULT) == static_cast<int>(0));
static_assert(static_cast<int>(::VIR_DOMAIN_SHUTDOWN_ACPI_POWER_BTN) == static_cast<int>(1));
static_assert(static_cast<int>(::VIR_DOMAIN_SHUTDOWN_GUEST_AGENT) == static_cast<int>(2));
static_assert(static_cast<int>(::VIR_DOMAIN_SHUTDOWN_INITCTL) == static_cast<int>(4));
static_assert(static_cast<int>(::VIR_DOMAIN_SHUTDOWN_SIGNAL) == static_cast<int>(8));
static_assert(static_cast<int>(::VIR_DOMAIN_SHUTDOWN_PARAVIRT) == static_cast<int>(16));
static_assert(static_cast<int>(::VIR_DOMAIN_SHUTDOWN_UNKNOWN) == static_cast<int>(0));
static_assert(static_cast<int>(::VIR_DOMAIN_SHUTDOWN_USER) == static_cast<int>(1));
static_assert(static_cast<int>(::VIR_DOMAIN_SHUTOFF_UNKNOWN) == static_cast<int>(0));
static_assert(static_cast<int>(::VIR_DOMAIN_SHUTOFF_SHUTDOWN) == static_cast<int>(1));
static_assert(static_cast<int>(::VIR_DOMAIN_SHUTOFF_DESTROYED) == static_cast<int>(2));
static_assert(static_cast<int>(::VIR_DOMAIN_SHUTOFF_CRASHED) == static_cast<int>(3));
static_assert(static_cast<int>(::VIR_DOMAIN_SHUTOFF_MIGRATED) == static_cast<int>(4));
static_assert(static_cast<int>(::VIR_DOMAIN_SHUTOFF_SAVED) == static_cast<int>(5));
static_assert(static_cast<int>(::VIR_DOMAIN_SHUTOFF_FAILED) == static_cast<int>(6));
static_assert(static_cast<int>(::VIR_DOMAIN_SHUTOFF_FROM_SNAPSHOT) == static_cast<int>(7));
static_assert(static_cast<int>(::VIR_DOMAIN_SHUTOFF_DAEMON) == static_cast<int>(8));
static_assert(static_cast<int>(::VIR_DOMAIN_SNAPSHOT_CREATE_REDEFINE) == static_cast<int>(1));
static_assert(static_cast<int>(::VIR_DOMAIN_SNAPSHOT_CREATE_CURRENT) == static_cast<int>(2));
static_assert(static_cast<int>(::VIR_DOMAIN_SNAPSHOT_CREATE_NO_METADATA) == static_cast<int>(4));
static_assert(static_cast<int>(::VIR_DOMAIN_SNAPSHOT_CREATE_HALT) == static_cast<int>(8));
static_assert(static_cast<int>(::VIR_DOMAIN_SNAPSHOT_CREATE_DISK_ONLY) == static_cast<int>(16));
static_assert(static_cast<int>(::VIR_DOMAIN_SNAPSHOT_CREATE_REUSE_EXT) == static_cast<int>(32));
static_assert(static_cast<int>(::VIR_DOMAIN_SNAPSHOT_CREATE_QUIESCE) == static_cast<int>(64));
static_assert(static_cast<int>(::VIR_DOMAIN_SNAPSHOT_CREATE_ATOMIC) == static_cast<int>(128));
static_assert(static_cast<int>(::VIR_DOMAIN_SNAPSHOT_CREATE_LIVE) == static_cast<int>(256));
static_assert(static_cast<int>(::VIR_DOMAIN_SNAPSHOT_CREATE_VALIDATE) == static_cast<int>(512));
static_assert(static_cast<int>(::VIR_DOMAIN_SNAPSHOT_DELETE_CHILDREN) == static_cast<int>(1));
static_assert(static_cast<int>(::VIR_DOMAIN_SNAPSHOT_DELETE_METADATA_ONLY) == static_cast<int>(2));
static_assert(static_cast<int>(::VIR_DOMAIN_SNAPSHOT_DELETE_CHILDREN_ONLY) == static_cast<int>(4));
static_assert(static_cast<int>(::VIR_DOMAIN_SNAPSHOT_LIST_DESCENDANTS) == static_cast<int>(1));
static_assert(static_cast<int>(::VIR_DOMAIN_SNAPSHOT_LIST_ROOTS) == static_cast<int>(1));
static_assert(static_cast<int>(::VIR_DOMAIN_SNAPSHOT_LIST_METADATA) == static_cast<int>(2));
static_assert(static_cast<int>(::VIR_DOMAIN_SNAPSHOT_LIST_LEAVES) == static_cast<int>(4));
static_assert(static_cast<int>(::VIR_DOMAIN_SNAPSHOT_LIST_NO_LEAVES) == static_cast<int>(8));
static_assert(static_cast<int>(::VIR_DOMAIN_SNAPSHOT_LIST_NO_METADATA) == static_cast<int>(16));
static_assert(static_cast<int>(::VIR_DOMAIN_SNAPSHOT_LIST_INACTIVE) == static_cast<int>(32));
static_assert(static_cast<int>(::VIR_DOMAIN_SNAPSHOT_LIST_ACTIVE) == static_cast<int>(64));
static_assert(static_cast<int>(::VIR_DOMAIN_SNAPSHOT_LIST_DISK_ONLY) == static_cast<int>(128));
static_assert(static_cast<int>(::VIR_DOMAIN_SNAPSHOT_LIST_INTERNAL) == static_cast<int>(256));
static_assert(static_cast<int>(::VIR_DOMAIN_SNAPSHOT_LIST_EXTERNAL) == static_cast<int>(512));
static_assert(static_cast<int>(::VIR_DOMAIN_SNAPSHOT_LIST_TOPOLOGICAL) == static_cast<int>(1024));
static_assert(static_cast<int>(::VIR_DOMAIN_SNAPSHOT_REVERT_RUNNING) == static_cast<int>(1));
static_assert(static_cast<int>(::VIR_DOMAIN_SNAPSHOT_REVERT_PAUSED) == static_cast<int>(2));
static_assert(static_cast<int>(::VIR_DOMAIN_SNAPSHOT_REVERT_FORCE) == static_cast<int>(4));
static_assert(static_cast<int>(::VIR_DOMAIN_SNAPSHOT_REVERT_RESET_NVRAM) == static_cast<int>(8));
static_assert(static_cast<int>(::VIR_DOMAIN_SNAPSHOT_XML_SECURE) == static_cast<int>(1));
static_assert(static_cast<int>(::VIR_DOMAIN_NOSTATE) == static_cast<int>(0));
static_assert(static_cast<int>(::VIR_DOMAIN_RUNNING) == static_cast<int>(1));
static_assert(static_cast<int>(::VIR_DOMAIN_BLOCKED) == static_cast<int>(2));
static_assert(static_cast<int>(::VIR_DOMAIN_PAUSED) == static_cast<int>(3));
static_assert(static_cast<int>(::VIR_DOMAIN_SHUTDOWN) == static_cast<int>(4));
static_assert(static_cast<int>(::VIR_DOMAIN_SHUTOFF) == static_cast<int>(5));
static_assert(static_cast<int>(::VIR_DOMAIN_CRASHED) == static_cast<int>(6));
static_assert(static_cast<int>(::VIR_DOMAIN_PMSUSPENDED) == static_cast<int>(7));
static_assert(static_cast<int>(::VIR_DOMAIN_STATS_STATE) == static_cast<int>(1));
static_assert(static_cast<int>(::VIR_DOMAIN_STATS_CPU_TOTAL) == static_cast<int>(2));
static_assert(static_cast<int>(::VIR_DOMAIN_STATS_BALLOON) == static_cast<int>(4));
static_assert(static_cast<int>(::VIR_DOMAIN_STATS_VCPU) == static_cast<int>(8));
static_assert(static_cast<int>(::VIR_DOMAIN_STATS_INTERFACE) == static_cast<int>(16));
static_assert(static_cast<int>(::VIR_DOMAIN_STATS_BLOCK) == static_cast<int>(32));
static_assert(static_cast<int>(::VIR_DOMAIN_STATS_PERF) == static_cast<int>(64));
static_assert(static_cast<int>(::VIR_DOMAIN_STATS_IOTHREAD) == static_cast<int>(128));
static_assert(static_cast<int>(::VIR_DOMAIN_STATS_MEMORY) == static_cast<int>(256));
static_assert(static_cast<int>(::VIR_DOMAIN_STATS_DIRTYRATE) == static_cast<int>(512));
static_assert(static_cast<int>(::VIR_DOMAIN_STATS_VM) == static_cast<int>(1024));
static_assert(static_cast<int>(::VIR_DOMAIN_UNDEFINE_MANAGED_SAVE) == static_cast<int>(1));
static_assert(static_cast<int>(::VIR_DOMAIN_UNDEFINE_SNAPSHOTS_METADATA) == static_cast<int>(2));
static_assert(static_cast<int>(::VIR_DOMAIN_UNDEFINE_NVRAM) == static_cast<int>(4));
static_assert(static_cast<int>(::VIR_DOMAIN_UNDEFINE_KEEP_NVRAM) == static_cast<int>(8));
static_assert(static_cast<int>(::VIR_DOMAIN_UNDEFINE_CHECKPOINTS_METADATA) == static_cast<int>(16));
static_assert(static_cast<int>(::VIR_DOMAIN_UNDEFINE_TPM) == static_cast<int>(32));
static_assert(static_cast<int>(::VIR_DOMAIN_UNDEFINE_KEEP_TPM) == static_cast<int>(64));
static_assert(static_cast<int>(::VIR_DOMAIN_VCPU_CURRENT) == static_cast<int>(0));
static_assert(static_cast<int>(::VIR_DOMAIN_VCPU_LIVE) == static_cast<int>(1));
static_assert(static_cast<int>(::VIR_DOMAIN_VCPU_CONFIG) == static_cast<int>(2));
static_assert(static_cast<int>(::VIR_DOMAIN_VCPU_MAXIMUM) == static_cast<int>(4));
static_assert(static_cast<int>(::VIR_DOMAIN_VCPU_GUEST) == static_cast<int>(8));
static_assert(static_cast<int>(::VIR_DOMAIN_VCPU_HOTPLUGGABLE) == static_cast<int>(16));
static_assert(static_cast<int>(::VIR_DOMAIN_XML_SECURE) == static_cast<int>(1));
static_assert(static_cast<int>(::VIR_DOMAIN_XML_INACTIVE) == static_cast<int>(2));
static_assert(static_cast<int>(::VIR_DOMAIN_XML_UPDATE_CPU) == static_cast<int>(4));
static_assert(static_cast<int>(::VIR_DOMAIN_XML_MIGRATABLE) == static_cast<int>(8));
static_assert(static_cast<int>(::VIR_FROM_NONE) == static_cast<int>(0));
static_assert(static_cast<int>(::VIR_FROM_XEN) == static_cast<int>(1));
static_assert(static_cast<int>(::VIR_FROM_XEND) == static_cast<int>(2));
static_assert(static_cast<int>(::VIR_FROM_XENSTORE) == static_cast<int>(3));
static_assert(static_cast<int>(::VIR_FROM_SEXPR) == static_cast<int>(4));
static_assert(static_cast<int>(::VIR_FROM_XML) == static_cast<int>(5));
static_assert(static_cast<int>(::VIR_FROM_DOM) == static_cast<int>(6));
static_assert(static_cast<int>(::VIR_FROM_RPC) == static_cast<int>(7));
static_assert(static_cast<int>(::VIR_FROM_PROXY) == static_cast<int>(8));
static_assert(static_cast<int>(::VIR_FROM_CONF) == static_cast<int>(9));
static_assert(static_cast<int>(::VIR_FROM_QEMU) == static_cast<int>(10));
static_assert(static_cast<int>(::VIR_FROM_NET) == static_cast<int>(11));
static_assert(static_cast<int>(::VIR_FROM_TEST) == static_cast<int>(12));
static_assert(static_cast<int>(::VIR_FROM_REMOTE) == static_cast<int>(13));
static_assert(static_cast<int>(::VIR_FROM_OPENVZ) == static_cast<int>(14));
static_assert(static_cast<int>(::VIR_FROM_XENXM) == static_cast<int>(15));
static_assert(static_cast<int>(::VIR_FROM_STATS_LINUX) == static_cast<int>(16));
static_assert(static_cast<int>(::VIR_FROM_LXC) == static_cast<int>(17));
static_assert(static_cast<int>(::VIR_FROM_STORAGE) == static_cast<int>(18));
static_assert(static_cast<int>(::VIR_FROM_NETWORK) == static_cast<int>(19));
static_assert(static_cast<int>(::VIR_FROM_DOMAIN) == static_cast<int>(20));
static_assert(static_cast<int>(::VIR_FROM_UML) == static_cast<int>(21));
static_assert(static_cast<int>(::VIR_FROM_NODEDEV) == static_cast<int>(22));
static_assert(static_cast<int>(::VIR_FROM_XEN_INOTIFY) == static_cast<int>(23));
static_assert(static_cast<int>(::VIR_FROM_SECURITY) == static_cast<int>(24));
static_assert(static_cast<int>(::VIR_FROM_VBOX) == static_cast<int>(25));
static_assert(static_cast<int>(::VIR_FROM_INTERFACE) == static_cast<int>(26));
static_assert(static_cast<int>(::VIR_FROM_ONE) == static_cast<int>(27));
static_assert(static_cast<int>(::VIR_FROM_ESX) == static_cast<int>(28));
static_assert(static_cast<int>(::VIR_FROM_PHYP) == static_cast<int>(29));
static_assert(static_cast<int>(::VIR_FROM_SECRET) == static_cast<int>(30));
static_assert(static_cast<int>(::VIR_FROM_CPU) == static_cast<int>(31));
static_assert(static_cast<int>(::VIR_FROM_XENAPI) == static_cast<int>(32));
static_assert(static_cast<int>(::VIR_FROM_NWFILTER) == static_cast<int>(33));
static_assert(static_cast<int>(::VIR_FROM_HOOK) == static_cast<int>(34));
static_assert(static_cast<int>(::VIR_FROM_DOMAIN_SNAPSHOT) == static_cast<int>(35));
static_assert(static_cast<int>(::VIR_FROM_AUDIT) == static_cast<int>(36));
static_assert(static_cast<int>(::VIR_FROM_SYSINFO) == static_cast<int>(37));
static_assert(static_cast<int>(::VIR_FROM_STREAMS) == static_cast<int>(38));
static_assert(static_cast<int>(::VIR_FROM_VMWARE) == static_cast<int>(39));
static_assert(static_cast<int>(::VIR_FROM_EVENT) == static_cast<int>(40));
static_assert(static_cast<int>(::VIR_FROM_LIBXL) == static_cast<int>(41));
static_assert(static_cast<int>(::VIR_FROM_LOCKING) == static_cast<int>(42));
static_assert(static_cast<int>(::VIR_FROM_HYPERV) == static_cast<int>(43));
static_assert(static_cast<int>(::VIR_FROM_CAPABILITIES) == static_cast<int>(44));
static_assert(static_cast<int>(::VIR_FROM_URI) == static_cast<int>(45));
static_assert(static_cast<int>(::VIR_FROM_AUTH) == static_cast<int>(46));
static_assert(static_cast<int>(::VIR_FROM_DBUS) == static_cast<int>(47));
static_assert(static_cast<int>(::VIR_FROM_PARALLELS) == static_cast<int>(48));
static_assert(static_cast<int>(::VIR_FROM_DEVICE) == static_cast<int>(49));
static_assert(static_cast<int>(::VIR_FROM_SSH) == static_cast<int>(50));
static_assert(static_cast<int>(::VIR_FROM_LOCKSPACE) == static_cast<int>(51));
static_assert(static_cast<int>(::VIR_FROM_INITCTL) == static_cast<int>(52));
static_assert(static_cast<int>(::VIR_FROM_IDENTITY) == static_cast<int>(53));
static_assert(static_cast<int>(::VIR_FROM_CGROUP) == static_cast<int>(54));
static_assert(static_cast<int>(::VIR_FROM_ACCESS) == static_cast<int>(55));
static_assert(static_cast<int>(::VIR_FROM_SYSTEMD) == static_cast<int>(56));
static_assert(static_cast<int>(::VIR_FROM_BHYVE) == static_cast<int>(57));
static_assert(static_cast<int>(::VIR_FROM_CRYPTO) == static_cast<int>(58));
static_assert(static_cast<int>(::VIR_FROM_FIREWALL) == static_cast<int>(59));
static_assert(static_cast<int>(::VIR_FROM_POLKIT) == static_cast<int>(60));
static_assert(static_cast<int>(::VIR_FROM_THREAD) == static_cast<int>(61));
static_assert(static_cast<int>(::VIR_FROM_ADMIN) == static_cast<int>(62));
static_assert(static_cast<int>(::VIR_FROM_LOGGING) == static_cast<int>(63));
static_assert(static_cast<int>(::VIR_FROM_XENXL) == static_cast<int>(64));
static_assert(static_cast<int>(::VIR_FROM_PERF) == static_cast<int>(65));
static_assert(static_cast<int>(::VIR_FROM_LIBSSH) == static_cast<int>(66));
static_assert(static_cast<int>(::VIR_FROM_RESCTRL) == static_cast<int>(67));
static_assert(static_cast<int>(::VIR_FROM_FIREWALLD) == static_cast<int>(68));
static_assert(static_cast<int>(::VIR_FROM_DOMAIN_CHECKPOINT) == static_cast<int>(69));
static_assert(static_cast<int>(::VIR_FROM_TPM) == static_cast<int>(70));
static_assert(static_cast<int>(::VIR_FROM_BPF) == static_cast<int>(71));
static_assert(static_cast<int>(::VIR_FROM_CH) == static_cast<int>(72));
static_assert(static_cast<int>(::VIR_ERR_NONE) == static_cast<int>(0));
static_assert(static_cast<int>(::VIR_ERR_WARNING) == static_cast<int>(1));
static_assert(static_cast<int>(::VIR_ERR_ERROR) == static_cast<int>(2));
static_assert(static_cast<int>(::VIR_ERR_OK) == static_cast<int>(0));
static_assert(static_cast<int>(::VIR_ERR_INTERNAL_ERROR) == static_cast<int>(1));
static_assert(static_cast<int>(::VIR_ERR_NO_MEMORY) == static_cast<int>(2));
static_assert(static_cast<int>(::VIR_ERR_NO_SUPPORT) == static_cast<int>(3));
static_assert(static_cast<int>(::VIR_ERR_UNKNOWN_HOST) == static_cast<int>(4));
static_assert(static_cast<int>(::VIR_ERR_NO_CONNECT) == static_cast<int>(5));
static_assert(static_cast<int>(::VIR_ERR_INVALID_CONN) == static_cast<int>(6));
static_assert(static_cast<int>(::VIR_ERR_INVALID_DOMAIN) == static_cast<int>(7));
static_assert(static_cast<int>(::VIR_ERR_INVALID_ARG) == static_cast<int>(8));
static_assert(static_cast<int>(::VIR_ERR_OPERATION_FAILED) == static_cast<int>(9));
static_assert(static_cast<int>(::VIR_ERR_GET_FAILED) == static_cast<int>(10));
static_assert(static_cast<int>(::VIR_ERR_POST_FAILED) == static_cast<int>(11));
static_assert(static_cast<int>(::VIR_ERR_HTTP_ERROR) == static_cast<int>(12));
static_assert(static_cast<int>(::VIR_ERR_SEXPR_SERIAL) == static_cast<int>(13));
static_assert(static_cast<int>(::VIR_ERR_NO_XEN) == static_cast<int>(14));
static_assert(static_cast<int>(::VIR_ERR_XEN_CALL) == static_cast<int>(15));
static_assert(static_cast<int>(::VIR_ERR_OS_TYPE) == static_cast<int>(16));
static_assert(static_cast<int>(::VIR_ERR_NO_KERNEL) == static_cast<int>(17));
static_assert(static_cast<int>(::VIR_ERR_NO_ROOT) == static_cast<int>(18));
static_assert(static_cast<int>(::VIR_ERR_NO_SOURCE) == static_cast<int>(19));
static_assert(static_cast<int>(::VIR_ERR_NO_TARGET) == static_cast<int>(20));
static_assert(static_cast<int>(::VIR_ERR_NO_NAME) == static_cast<int>(21));
static_assert(static_cast<int>(::VIR_ERR_NO_OS) == static_cast<int>(22));
static_assert(static_cast<int>(::VIR_ERR_NO_DEVICE) == static_cast<int>(23));
static_assert(static_cast<int>(::VIR_ERR_NO_XENSTORE) == static_cast<int>(24));
static_assert(static_cast<int>(::VIR_ERR_DRIVER_FULL) == static_cast<int>(25));
static_assert(static_cast<int>(::VIR_ERR_CALL_FAILED) == static_cast<int>(26));
static_assert(static_cast<int>(::VIR_ERR_XML_ERROR) == static_cast<int>(27));
static_assert(static_cast<int>(::VIR_ERR_DOM_EXIST) == static_cast<int>(28));
static_assert(static_cast<int>(::VIR_ERR_OPERATION_DENIED) == static_cast<int>(29));
static_assert(static_cast<int>(::VIR_ERR_OPEN_FAILED) == static_cast<int>(30));
static_assert(static_cast<int>(::VIR_ERR_READ_FAILED) == static_cast<int>(31));
static_assert(static_cast<int>(::VIR_ERR_PARSE_FAILED) == static_cast<int>(32));
static_assert(static_cast<int>(::VIR_ERR_CONF_SYNTAX) == static_cast<int>(33));
static_assert(static_cast<int>(::VIR_ERR_WRITE_FAILED) == static_cast<int>(34));
static_assert(static_cast<int>(::VIR_ERR_XML_DETAIL) == static_cast<int>(35));
static_assert(static_cast<int>(::VIR_ERR_INVALID_NETWORK) == static_cast<int>(36));
static_assert(static_cast<int>(::VIR_ERR_NETWORK_EXIST) == static_cast<int>(37));
static_assert(static_cast<int>(::VIR_ERR_SYSTEM_ERROR) == static_cast<int>(38));
static_assert(static_cast<int>(::VIR_ERR_RPC) == static_cast<int>(39));
static_assert(static_cast<int>(::VIR_ERR_GNUTLS_ERROR) == static_cast<int>(40));
static_assert(static_cast<int>(::VIR_WAR_NO_NETWORK) == static_cast<int>(41));
static_assert(static_cast<int>(::VIR_ERR_NO_DOMAIN) == static_cast<int>(42));
static_assert(static_cast<int>(::VIR_ERR_NO_NETWORK) == static_cast<int>(43));
static_assert(static_cast<int>(::VIR_ERR_INVALID_MAC) == static_cast<int>(44));
static_assert(static_cast<int>(::VIR_ERR_AUTH_FAILED) == static_cast<int>(45));
static_assert(static_cast<int>(::VIR_ERR_INVALID_STORAGE_POOL) == static_cast<int>(46));
static_assert(static_cast<int>(::VIR_ERR_INVALID_STORAGE_VOL) == static_cast<int>(47));
static_assert(static_cast<int>(::VIR_WAR_NO_STORAGE) == static_cast<int>(48));
static_assert(static_cast<int>(::VIR_ERR_NO_STORAGE_POOL) == static_cast<int>(49));
static_assert(static_cast<int>(::VIR_ERR_NO_STORAGE_VOL) == static_cast<int>(50));
static_assert(static_cast<int>(::VIR_WAR_NO_NODE) == static_cast<int>(51));
static_assert(static_cast<int>(::VIR_ERR_INVALID_NODE_DEVICE) == static_cast<int>(52));
static_assert(static_cast<int>(::VIR_ERR_NO_NODE_DEVICE) == static_cast<int>(53));
static_assert(static_cast<int>(::VIR_ERR_NO_SECURITY_MODEL) == static_cast<int>(54));
static_assert(static_cast<int>(::VIR_ERR_OPERATION_INVALID) == static_cast<int>(55));
static_assert(static_cast<int>(::VIR_WAR_NO_INTERFACE) == static_cast<int>(56));
static_assert(static_cast<int>(::VIR_ERR_NO_INTERFACE) == static_cast<int>(57));
static_assert(static_cast<int>(::VIR_ERR_INVALID_INTERFACE) == static_cast<int>(58));
static_assert(static_cast<int>(::VIR_ERR_MULTIPLE_INTERFACES) == static_cast<int>(59));
static_assert(static_cast<int>(::VIR_WAR_NO_NWFILTER) == static_cast<int>(60));
static_assert(static_cast<int>(::VIR_ERR_INVALID_NWFILTER) == static_cast<int>(61));
static_assert(static_cast<int>(::VIR_ERR_NO_NWFILTER) == static_cast<int>(62));
static_assert(static_cast<int>(::VIR_ERR_BUILD_FIREWALL) == static_cast<int>(63));
static_assert(static_cast<int>(::VIR_WAR_NO_SECRET) == static_cast<int>(64));
static_assert(static_cast<int>(::VIR_ERR_INVALID_SECRET) == static_cast<int>(65));
static_assert(static_cast<int>(::VIR_ERR_NO_SECRET) == static_cast<int>(66));
static_assert(static_cast<int>(::VIR_ERR_CONFIG_UNSUPPORTED) == static_cast<int>(67));
static_assert(static_cast<int>(::VIR_ERR_OPERATION_TIMEOUT) == static_cast<int>(68));
static_assert(static_cast<int>(::VIR_ERR_MIGRATE_PERSIST_FAILED) == static_cast<int>(69));
static_assert(static_cast<int>(::VIR_ERR_HOOK_SCRIPT_FAILED) == static_cast<int>(70));
static_assert(static_cast<int>(::VIR_ERR_INVALID_DOMAIN_SNAPSHOT) == static_cast<int>(71));
static_assert(static_cast<int>(::VIR_ERR_NO_DOMAIN_SNAPSHOT) == static_cast<int>(72));
static_assert(static_cast<int>(::VIR_ERR_INVALID_STREAM) == static_cast<int>(73));
static_assert(static_cast<int>(::VIR_ERR_ARGUMENT_UNSUPPORTED) == static_cast<int>(74));
static_assert(static_cast<int>(::VIR_ERR_STORAGE_PROBE_FAILED) == static_cast<int>(75));
static_assert(static_cast<int>(::VIR_ERR_STORAGE_POOL_BUILT) == static_cast<int>(76));
static_assert(static_cast<int>(::VIR_ERR_SNAPSHOT_REVERT_RISKY) == static_cast<int>(77));
static_assert(static_cast<int>(::VIR_ERR_OPERATION_ABORTED) == static_cast<int>(78));
static_assert(static_cast<int>(::VIR_ERR_AUTH_CANCELLED) == static_cast<int>(79));
static_assert(static_cast<int>(::VIR_ERR_NO_DOMAIN_METADATA) == static_cast<int>(80));
static_assert(static_cast<int>(::VIR_ERR_MIGRATE_UNSAFE) == static_cast<int>(81));
static_assert(static_cast<int>(::VIR_ERR_OVERFLOW) == static_cast<int>(82));
static_assert(static_cast<int>(::VIR_ERR_BLOCK_COPY_ACTIVE) == static_cast<int>(83));
static_assert(static_cast<int>(::VIR_ERR_OPERATION_UNSUPPORTED) == static_cast<int>(84));
static_assert(static_cast<int>(::VIR_ERR_SSH) == static_cast<int>(85));
static_assert(static_cast<int>(::VIR_ERR_AGENT_UNRESPONSIVE) == static_cast<int>(86));
static_assert(static_cast<int>(::VIR_ERR_RESOURCE_BUSY) == static_cast<int>(87));
static_assert(static_cast<int>(::VIR_ERR_ACCESS_DENIED) == static_cast<int>(88));
static_assert(static_cast<int>(::VIR_ERR_DBUS_SERVICE) == static_cast<int>(89));
static_assert(static_cast<int>(::VIR_ERR_STORAGE_VOL_EXIST) == static_cast<int>(90));
static_assert(static_cast<int>(::VIR_ERR_CPU_INCOMPATIBLE) == static_cast<int>(91));
static_assert(static_cast<int>(::VIR_ERR_XML_INVALID_SCHEMA) == static_cast<int>(92));
static_assert(static_cast<int>(::VIR_ERR_MIGRATE_FINISH_OK) == static_cast<int>(93));
static_assert(static_cast<int>(::VIR_ERR_AUTH_UNAVAILABLE) == static_cast<int>(94));
static_assert(static_cast<int>(::VIR_ERR_NO_SERVER) == static_cast<int>(95));
static_assert(static_cast<int>(::VIR_ERR_NO_CLIENT) == static_cast<int>(96));
static_assert(static_cast<int>(::VIR_ERR_AGENT_UNSYNCED) == static_cast<int>(97));
static_assert(static_cast<int>(::VIR_ERR_LIBSSH) == static_cast<int>(98));
static_assert(static_cast<int>(::VIR_ERR_DEVICE_MISSING) == static_cast<int>(99));
static_assert(static_cast<int>(::VIR_ERR_INVALID_NWFILTER_BINDING) == static_cast<int>(100));
static_assert(static_cast<int>(::VIR_ERR_NO_NWFILTER_BINDING) == static_cast<int>(101));
static_assert(static_cast<int>(::VIR_ERR_INVALID_DOMAIN_CHECKPOINT) == static_cast<int>(102));
static_assert(static_cast<int>(::VIR_ERR_NO_DOMAIN_CHECKPOINT) == static_cast<int>(103));
static_assert(static_cast<int>(::VIR_ERR_NO_DOMAIN_BACKUP) == static_cast<int>(104));
static_assert(static_cast<int>(::VIR_ERR_INVALID_NETWORK_PORT) == static_cast<int>(105));
static_assert(static_cast<int>(::VIR_ERR_NETWORK_PORT_EXIST) == static_cast<int>(106));
static_assert(static_cast<int>(::VIR_ERR_NO_NETWORK_PORT) == static_cast<int>(107));
static_assert(static_cast<int>(::VIR_ERR_NO_HOSTNAME) == static_cast<int>(108));
static_assert(static_cast<int>(::VIR_ERR_CHECKPOINT_INCONSISTENT) == static_cast<int>(109));
static_assert(static_cast<int>(::VIR_ERR_MULTIPLE_DOMAINS) == static_cast<int>(110));
static_assert(static_cast<int>(::VIR_EVENT_HANDLE_READABLE) == static_cast<int>(1));
static_assert(static_cast<int>(::VIR_EVENT_HANDLE_WRITABLE) == static_cast<int>(2));
static_assert(static_cast<int>(::VIR_EVENT_HANDLE_ERROR) == static_cast<int>(4));
static_assert(static_cast<int>(::VIR_EVENT_HANDLE_HANGUP) == static_cast<int>(8));
static_assert(static_cast<int>(::VIR_IP_ADDR_TYPE_IPV4) == static_cast<int>(0));
static_assert(static_cast<int>(::VIR_IP_ADDR_TYPE_IPV6) == static_cast<int>(1));
static_assert(static_cast<int>(::VIR_INTERFACE_DEFINE_VALIDATE) == static_cast<int>(1));
static_assert(static_cast<int>(::VIR_INTERFACE_XML_INACTIVE) == static_cast<int>(1));
static_assert(static_cast<int>(::VIR_KEYCODE_SET_LINUX) == static_cast<int>(0));
static_assert(static_cast<int>(::VIR_KEYCODE_SET_XT) == static_cast<int>(1));
static_assert(static_cast<int>(::VIR_KEYCODE_SET_ATSET1) == static_cast<int>(2));
static_assert(static_cast<int>(::VIR_KEYCODE_SET_ATSET2) == static_cast<int>(3));
static_assert(static_cast<int>(::VIR_KEYCODE_SET_ATSET3) == static_cast<int>(4));
static_assert(static_cast<int>(::VIR_KEYCODE_SET_OSX) == static_cast<int>(5));
static_assert(static_cast<int>(::VIR_KEYCODE_SET_XT_KBD) == static_cast<int>(6));
static_assert(static_cast<int>(::VIR_KEYCODE_SET_USB) == static_cast<int>(7));
static_assert(static_cast<int>(::VIR_KEYCODE_SET_WIN32) == static_cast<int>(8));
static_assert(static_cast<int>(::VIR_KEYCODE_SET_QNUM) == static_cast<int>(9));
static_assert(static_cast<int>(::VIR_DOMAIN_MEMORY_PARAM_INT) == static_cast<int>(1));
static_assert(static_cast<int>(::VIR_DOMAIN_MEMORY_PARAM_UINT) == static_cast<int>(2));
static_assert(static_cast<int>(::VIR_DOMAIN_MEMORY_PARAM_LLONG) == static_cast<int>(3));
static_assert(static_cast<int>(::VIR_DOMAIN_MEMORY_PARAM_ULLONG) == static_cast<int>(4));
static_assert(static_cast<int>(::VIR_DOMAIN_MEMORY_PARAM_DOUBLE) == static_cast<int>(5));
static_assert(static_cast<int>(::VIR_DOMAIN_MEMORY_PARAM_BOOLEAN) == static_cast<int>(6));
static_assert(static_cast<int>(::VIR_NWFILTER_BINDING_CREATE_VALIDATE) == static_cast<int>(1));
static_assert(static_cast<int>(::VIR_NWFILTER_DEFINE_VALIDATE) == static_cast<int>(1));
static_assert(static_cast<int>(::VIR_NETWORK_CREATE_VALIDATE) == static_cast<int>(1));
static_assert(static_cast<int>(::VIR_NETWORK_DEFINE_VALIDATE) == static_cast<int>(1));
static_assert(static_cast<int>(::VIR_NETWORK_EVENT_ID_LIFECYCLE) == static_cast<int>(0));
static_assert(static_cast<int>(::VIR_NETWORK_EVENT_DEFINED) == static_cast<int>(0));
static_assert(static_cast<int>(::VIR_NETWORK_EVENT_UNDEFINED) == static_cast<int>(1));
static_assert(static_cast<int>(::VIR_NETWORK_EVENT_STARTED) == static_cast<int>(2));
static_assert(static_cast<int>(::VIR_NETWORK_EVENT_STOPPED) == static_cast<int>(3));
static_assert(static_cast<int>(::VIR_NETWORK_PORT_CREATE_RECLAIM) == static_cast<int>(1));
static_assert(static_cast<int>(::VIR_NETWORK_PORT_CREATE_VALIDATE) == static_cast<int>(2));
static_assert(static_cast<int>(::VIR_NETWORK_UPDATE_COMMAND_NONE) == static_cast<int>(0));
static_assert(static_cast<int>(::VIR_NETWORK_UPDATE_COMMAND_MODIFY) == static_cast<int>(1));
static_assert(static_cast<int>(::VIR_NETWORK_UPDATE_COMMAND_DELETE) == static_cast<int>(2));
static_assert(static_cast<int>(::VIR_NETWORK_UPDATE_COMMAND_ADD_FIRST) == static_cast<int>(4));
static_assert(static_cast<int>(::VIR_NETWORK_UPDATE_AFFECT_CURRENT) == static_cast<int>(0));
static_assert(static_cast<int>(::VIR_NETWORK_UPDATE_AFFECT_LIVE) == static_cast<int>(1));
static_assert(static_cast<int>(::VIR_NETWORK_UPDATE_AFFECT_CONFIG) == static_cast<int>(2));
static_assert(static_cast<int>(::VIR_NETWORK_SECTION_NONE) == static_cast<int>(0));
static_assert(static_cast<int>(::VIR_NETWORK_SECTION_BRIDGE) == static_cast<int>(1));
static_assert(static_cast<int>(::VIR_NETWORK_SECTION_DOMAIN) == static_cast<int>(2));
static_assert(static_cast<int>(::VIR_NETWORK_SECTION_IP) == static_cast<int>(3));
static_assert(static_cast<int>(::VIR_NETWORK_SECTION_IP_DHCP_HOST) == static_cast<int>(4));
static_assert(static_cast<int>(::VIR_NETWORK_SECTION_IP_DHCP_RANGE) == static_cast<int>(5));
static_assert(static_cast<int>(::VIR_NETWORK_SECTION_FORWARD) == static_cast<int>(6));
static_assert(static_cast<int>(::VIR_NETWORK_SECTION_FORWARD_INTERFACE) == static_cast<int>(7));
static_assert(static_cast<int>(::VIR_NETWORK_SECTION_FORWARD_PF) == static_cast<int>(8));
static_assert(static_cast<int>(::VIR_NETWORK_SECTION_PORTGROUP) == static_cast<int>(9));
static_assert(static_cast<int>(::VIR_NETWORK_SECTION_DNS_HOST) == static_cast<int>(10));
static_assert(static_cast<int>(::VIR_NETWORK_SECTION_DNS_TXT) == static_cast<int>(11));
static_assert(static_cast<int>(::VIR_NETWORK_SECTION_DNS_SRV) == static_cast<int>(12));
static_assert(static_cast<int>(::VIR_NETWORK_XML_INACTIVE) == static_cast<int>(1));
static_assert(static_cast<int>(::VIR_NODE_ALLOC_PAGES_ADD) == static_cast<int>(0));
static_assert(static_cast<int>(::VIR_NODE_ALLOC_PAGES_SET) == static_cast<int>(1));
static_assert(static_cast<int>(::VIR_NODE_DEVICE_CREATE_XML_VALIDATE) == static_cast<int>(1));
static_assert(static_cast<int>(::VIR_NODE_DEVICE_DEFINE_XML_VALIDATE) == static_cast<int>(1));
static_assert(static_cast<int>(::VIR_NODE_DEVICE_EVENT_ID_LIFECYCLE) == static_cast<int>(0));
static_assert(static_cast<int>(::VIR_NODE_DEVICE_EVENT_ID_UPDATE) == static_cast<int>(1));
static_assert(static_cast<int>(::VIR_NODE_DEVICE_EVENT_CREATED) == static_cast<int>(0));
static_assert(static_cast<int>(::VIR_NODE_DEVICE_EVENT_DELETED) == static_cast<int>(1));
static_assert(static_cast<int>(::VIR_NODE_DEVICE_EVENT_DEFINED) == static_cast<int>(2));
static_assert(static_cast<int>(::VIR_NODE_DEVICE_EVENT_UNDEFINED) == static_cast<int>(3));
static_assert(static_cast<int>(::VIR_NODE_CPU_STATS_ALL_CPUS) == static_cast<int>(-1));
static_assert(static_cast<int>(::VIR_NODE_MEMORY_STATS_ALL_CELLS) == static_cast<int>(-1));
static_assert(static_cast<int>(::VIR_NODE_SUSPEND_TARGET_MEM) == static_cast<int>(0));
static_assert(static_cast<int>(::VIR_NODE_SUSPEND_TARGET_DISK) == static_cast<int>(1));
static_assert(static_cast<int>(::VIR_NODE_SUSPEND_TARGET_HYBRID) == static_cast<int>(2));
static_assert(static_cast<int>(::VIR_DOMAIN_SCHED_FIELD_INT) == static_cast<int>(1));
static_assert(static_cast<int>(::VIR_DOMAIN_SCHED_FIELD_UINT) == static_cast<int>(2));
static_assert(static_cast<int>(::VIR_DOMAIN_SCHED_FIELD_LLONG) == static_cast<int>(3));
static_assert(static_cast<int>(::VIR_DOMAIN_SCHED_FIELD_ULLONG) == static_cast<int>(4));
static_assert(static_cast<int>(::VIR_DOMAIN_SCHED_FIELD_DOUBLE) == static_cast<int>(5));
static_assert(static_cast<int>(::VIR_DOMAIN_SCHED_FIELD_BOOLEAN) == static_cast<int>(6));
static_assert(static_cast<int>(::VIR_SECRET_DEFINE_VALIDATE) == static_cast<int>(1));
static_assert(static_cast<int>(::VIR_SECRET_EVENT_ID_LIFECYCLE) == static_cast<int>(0));
static_assert(static_cast<int>(::VIR_SECRET_EVENT_ID_VALUE_CHANGED) == static_cast<int>(1));
static_assert(static_cast<int>(::VIR_SECRET_EVENT_DEFINED) == static_cast<int>(0));
static_assert(static_cast<int>(::VIR_SECRET_EVENT_UNDEFINED) == static_cast<int>(1));
static_assert(static_cast<int>(::VIR_SECRET_USAGE_TYPE_NONE) == static_cast<int>(0));
static_assert(static_cast<int>(::VIR_SECRET_USAGE_TYPE_VOLUME) == static_cast<int>(1));
static_assert(static_cast<int>(::VIR_SECRET_USAGE_TYPE_CEPH) == static_cast<int>(2));
static_assert(static_cast<int>(::VIR_SECRET_USAGE_TYPE_ISCSI) == static_cast<int>(3));
static_assert(static_cast<int>(::VIR_SECRET_USAGE_TYPE_TLS) == static_cast<int>(4));
static_assert(static_cast<int>(::VIR_SECRET_USAGE_TYPE_VTPM) == static_cast<int>(5));
static_assert(static_cast<int>(::VIR_STORAGE_POOL_BUILD_NEW) == static_cast<int>(0));
static_assert(static_cast<int>(::VIR_STORAGE_POOL_BUILD_REPAIR) == static_cast<int>(1));
static_assert(static_cast<int>(::VIR_STORAGE_POOL_BUILD_RESIZE) == static_cast<int>(2));
static_assert(static_cast<int>(::VIR_STORAGE_POOL_BUILD_NO_OVERWRITE) == static_cast<int>(4));
static_assert(static_cast<int>(::VIR_STORAGE_POOL_BUILD_OVERWRITE) == static_cast<int>(8));
static_assert(static_cast<int>(::VIR_STORAGE_POOL_CREATE_NORMAL) == static_cast<int>(0));
static_assert(static_cast<int>(::VIR_STORAGE_POOL_CREATE_WITH_BUILD) == static_cast<int>(1));
static_assert(static_cast<int>(::VIR_STORAGE_POOL_CREATE_WITH_BUILD_OVERWRITE) == static_cast<int>(2));
static_assert(static_cast<int>(::VIR_STORAGE_POOL_CREATE_WITH_BUILD_NO_OVERWRITE) == static_cast<int>(4));
static_assert(static_cast<int>(::VIR_STORAGE_POOL_DEFINE_VALIDATE) == static_cast<int>(1));
static_assert(static_cast<int>(::VIR_STORAGE_POOL_DELETE_NORMAL) == static_cast<int>(0));
static_assert(static_cast<int>(::VIR_STORAGE_POOL_DELETE_ZEROED) == static_cast<int>(1));
static_assert(static_cast<int>(::VIR_STORAGE_POOL_EVENT_ID_LIFECYCLE) == static_cast<int>(0));
static_assert(static_cast<int>(::VIR_STORAGE_POOL_EVENT_ID_REFRESH) == static_cast<int>(1));
static_assert(static_cast<int>(::VIR_STORAGE_POOL_EVENT_DEFINED) == static_cast<int>(0));
static_assert(static_cast<int>(::VIR_STORAGE_POOL_EVENT_UNDEFINED) == static_cast<int>(1));
static_assert(static_cast<int>(::VIR_STORAGE_POOL_EVENT_STARTED) == static_cast<int>(2));
static_assert(static_cast<int>(::VIR_STORAGE_POOL_EVENT_STOPPED) == static_cast<int>(3));
static_assert(static_cast<int>(::VIR_STORAGE_POOL_EVENT_CREATED) == static_cast<int>(4));
static_assert(static_cast<int>(::VIR_STORAGE_POOL_EVENT_DELETED) == static_cast<int>(5));
static_assert(static_cast<int>(::VIR_STORAGE_POOL_INACTIVE) == static_cast<int>(0));
static_assert(static_cast<int>(::VIR_STORAGE_POOL_BUILDING) == static_cast<int>(1));
static_assert(static_cast<int>(::VIR_STORAGE_POOL_RUNNING) == static_cast<int>(2));
static_assert(static_cast<int>(::VIR_STORAGE_POOL_DEGRADED) == static_cast<int>(3));
static_assert(static_cast<int>(::VIR_STORAGE_POOL_INACCESSIBLE) == static_cast<int>(4));
static_assert(static_cast<int>(::VIR_STORAGE_VOL_CREATE_PREALLOC_METADATA) == static_cast<int>(1));
static_assert(static_cast<int>(::VIR_STORAGE_VOL_CREATE_REFLINK) == static_cast<int>(2));
static_assert(static_cast<int>(::VIR_STORAGE_VOL_CREATE_VALIDATE) == static_cast<int>(4));
static_assert(static_cast<int>(::VIR_STORAGE_VOL_DELETE_NORMAL) == static_cast<int>(0));
static_assert(static_cast<int>(::VIR_STORAGE_VOL_DELETE_ZEROED) == static_cast<int>(1));
static_assert(static_cast<int>(::VIR_STORAGE_VOL_DELETE_WITH_SNAPSHOTS) == static_cast<int>(2));
static_assert(static_cast<int>(::VIR_STORAGE_VOL_DOWNLOAD_SPARSE_STREAM) == static_cast<int>(1));
static_assert(static_cast<int>(::VIR_STORAGE_VOL_USE_ALLOCATION) == static_cast<int>(0));
static_assert(static_cast<int>(::VIR_STORAGE_VOL_GET_PHYSICAL) == static_cast<int>(1));
static_assert(static_cast<int>(::VIR_STORAGE_VOL_RESIZE_ALLOCATE) == static_cast<int>(1));
static_assert(static_cast<int>(::VIR_STORAGE_VOL_RESIZE_DELTA) == static_cast<int>(2));
static_assert(static_cast<int>(::VIR_STORAGE_VOL_RESIZE_SHRINK) == static_cast<int>(4));
static_assert(static_cast<int>(::VIR_STORAGE_VOL_FILE) == static_cast<int>(0));
static_assert(static_cast<int>(::VIR_STORAGE_VOL_BLOCK) == static_cast<int>(1));
static_assert(static_cast<int>(::VIR_STORAGE_VOL_DIR) == static_cast<int>(2));
static_assert(static_cast<int>(::VIR_STORAGE_VOL_NETWORK) == static_cast<int>(3));
static_assert(static_cast<int>(::VIR_STORAGE_VOL_NETDIR) == static_cast<int>(4));
static_assert(static_cast<int>(::VIR_STORAGE_VOL_PLOOP) == static_cast<int>(5));
static_assert(static_cast<int>(::VIR_STORAGE_VOL_UPLOAD_SPARSE_STREAM) == static_cast<int>(1));
static_assert(static_cast<int>(::VIR_STORAGE_VOL_WIPE_ALG_ZERO) == static_cast<int>(0));
static_assert(static_cast<int>(::VIR_STORAGE_VOL_WIPE_ALG_NNSA) == static_cast<int>(1));
static_assert(static_cast<int>(::VIR_STORAGE_VOL_WIPE_ALG_DOD) == static_cast<int>(2));
static_assert(static_cast<int>(::VIR_STORAGE_VOL_WIPE_ALG_BSI) == static_cast<int>(3));
static_assert(static_cast<int>(::VIR_STORAGE_VOL_WIPE_ALG_GUTMANN) == static_cast<int>(4));
static_assert(static_cast<int>(::VIR_STORAGE_VOL_WIPE_ALG_SCHNEIER) == static_cast<int>(5));
static_assert(static_cast<int>(::VIR_STORAGE_VOL_WIPE_ALG_PFITZNER7) == static_cast<int>(6));
static_assert(static_cast<int>(::VIR_STORAGE_VOL_WIPE_ALG_PFITZNER33) == static_cast<int>(7));
static_assert(static_cast<int>(::VIR_STORAGE_VOL_WIPE_ALG_RANDOM) == static_cast<int>(8));
static_assert(static_cast<int>(::VIR_STORAGE_VOL_WIPE_ALG_TRIM) == static_cast<int>(9));
static_assert(static_cast<int>(::VIR_STORAGE_XML_INACTIVE) == static_cast<int>(1));
static_assert(static_cast<int>(::VIR_STREAM_EVENT_READABLE) == static_cast<int>(1));
static_assert(static_cast<int>(::VIR_STREAM_EVENT_WRITABLE) == static_cast<int>(2));
static_assert(static_cast<int>(::VIR_STREAM_EVENT_ERROR) == static_cast<int>(4));
static_assert(static_cast<int>(::VIR_STREAM_EVENT_HANGUP) == static_cast<int>(8));
static_assert(static_cast<int>(::VIR_STREAM_NONBLOCK) == static_cast<int>(1));
static_assert(static_cast<int>(::VIR_STREAM_RECV_STOP_AT_HOLE) == static_cast<int>(1));
static_assert(static_cast<int>(::VIR_TYPED_PARAM_STRING_OKAY) == static_cast<int>(4));
static_assert(static_cast<int>(::VIR_TYPED_PARAM_INT) == static_cast<int>(1));
static_assert(static_cast<int>(::VIR_TYPED_PARAM_UINT) == static_cast<int>(2));
static_assert(static_cast<int>(::VIR_TYPED_PARAM_LLONG) == static_cast<int>(3));
static_assert(static_cast<int>(::VIR_TYPED_PARAM_ULLONG) == static_cast<int>(4));
static_assert(static_cast<int>(::VIR_TYPED_PARAM_DOUBLE) == static_cast<int>(5));
static_assert(static_cast<int>(::VIR_TYPED_PARAM_BOOLEAN) == static_cast<int>(6));
static_assert(static_cast<int>(::VIR_TYPED_PARAM_STRING) == static_cast<int>(7));
static_assert(static_cast<int>(::VIR_VCPU_INFO_CPU_UNAVAILABLE) == static_cast<int>(-2));
static_assert(static_cast<int>(::VIR_VCPU_INFO_CPU_OFFLINE) == static_cast<int>(-1));
static_assert(static_cast<int>(::VIR_VCPU_OFFLINE) == static_cast<int>(0));
static_assert(static_cast<int>(::VIR_VCPU_RUNNING) == static_cast<int>(1));
static_assert(static_cast<int>(::VIR_VCPU_BLOCKED) == static_cast<int>(2));
static_assert(static_cast<int>(::VIR_CONNECT_DOMAIN_QEMU_MONITOR_EVENT_REGISTER_REGEX) == static_cast<int>(1));
static_assert(static_cast<int>(::VIR_CONNECT_DOMAIN_QEMU_MONITOR_EVENT_REGISTER_NOCASE) == static_cast<int>(2));
static_assert(static_cast<int>(::VIR_DOMAIN_QEMU_AGENT_COMMAND_NOWAIT) == static_cast<int>(0));
static_assert(static_cast<int>(::VIR_DOMAIN_QEMU_AGENT_COMMAND_SHUTDOWN) == static_cast<int>(60));
static_assert(static_cast<int>(::VIR_DOMAIN_QEMU_AGENT_COMMAND_BLOCK) == static_cast<int>(-2));
static_assert(static_cast<int>(::VIR_DOMAIN_QEMU_AGENT_COMMAND_MIN) == static_cast<int>(-2));
static_assert(static_cast<int>(::VIR_DOMAIN_QEMU_AGENT_COMMAND_DEFAULT) == static_cast<int>(-1));
static_assert(static_cast<int>(::VIR_DOMAIN_QEMU_MONITOR_COMMAND_DEFAULT) == static_cast<int>(0));
static_assert(static_cast<int>(::VIR_DOMAIN_QEMU_MONITOR_COMMAND_HMP) == static_cast<int>(1));
static_assert(static_cast<int>(::VIR_CLIENT_TRANS_UNIX) == static_cast<int>(0));
static_assert(static_cast<int>(::VIR_CLIENT_TRANS_TCP) == static_cast<int>(1));
static_assert(static_cast<int>(::VIR_CLIENT_TRANS_TLS) == static_cast<int>(2));
#if LIBVIR_VERSION_NUMBER >= 1000
static_assert(SameShape<decltype(::virConnCopyLastError), Signature<Symbol::virConnCopyLastError>::type>::value);
#endif
#if LIBVIR_VERSION_NUMBER >= 1000
static_assert(SameShape<decltype(::virConnGetLastError), Signature<Symbol::virConnGetLastError>::type>::value);
#endif
#if LIBVIR_VERSION_NUMBER >= 1000
static_assert(SameShape<decltype(::virConnResetLastError), Signature<Symbol::virConnResetLastError>::type>::value);
#endif
#if LIBVIR_VERSION_NUMBER >= 1000
static_assert(SameShape<decltype(::virConnSetErrorFunc), Signature<Symbol::virConnSetErrorFunc>::type>::value);
#endif
#if LIBVIR_VERSION_NUMBER >= 7007
static_assert(SameShape<decltype(::virConnectBaselineCPU), Signature<Symbol::virConnectBaselineCPU>::type>::value);
#endif
#if LIBVIR_VERSION_NUMBER >= 4004000
static_assert(SameShape<decltype(::virConnectBaselineHypervisorCPU), Signature<Symbol::virConnectBaselineHypervisorCPU>::type>::value);
#endif
#if LIBVIR_VERSION_NUMBER >= 3
static_assert(SameShape<decltype(::virConnectClose), Signature<Symbol::virConnectClose>::type>::value);
#endif
#if LIBVIR_VERSION_NUMBER >= 7005
static_assert(SameShape<decltype(::virConnectCompareCPU), Signature<Symbol::virConnectCompareCPU>::type>::value);
#endif
#if LIBVIR_VERSION_NUMBER >= 4004000
static_assert(SameShape<decltype(::virConnectCompareHypervisorCPU), Signature<Symbol::virConnectCompareHypervisorCPU>::type>::value);
#endif
#if LIBVIR_VERSION_NUMBER >= 5000
static_assert(SameShape<decltype(::virConnectDomainEventDeregister), Signature<Symbol::virConnectDomainEventDeregister>::type>::value);
#endif
#if LIBVIR_VERSION_NUMBER >= 8000
static_assert(SameShape<decltype(::virConnectDomainEventDeregisterAny), Signature<Symbol::virConnectDomainEventDeregisterAny>::type>::value);
#endif
#if LIBVIR_VERSION_NUMBER >= 5000
static_assert(SameShape<decltype(::virConnectDomainEventRegister), Signature<Symbol::virConnectDomainEventRegister>::type>::value);
#endif
#if LIBVIR_VERSION_NUMBER >= 8000
static_assert(SameShape<decltype(::virConnectDomainEventRegisterAny), Signature<Symbol::virConnectDomainEventRegisterAny>::type>::value);
#endif
#if LIBVIR_VERSION_NUMBER >= 6004
static_assert(SameShape<decltype(::virConnectDomainXMLFromNative), Signature<Symbol::virConnectDomainXMLFromNative>::type>::value);
#endif
#if LIBVIR_VERSION_NUMBER >= 6004
static_assert(SameShape<decltype(::virConnectDomainXMLToNative), Signature<Symbol::virConnectDomainXMLToNative>::type>::value);
#endif
#if LIBVIR_VERSION_NUMBER >= 4005
static_assert(SameShape<decltype(::virConnectFindStoragePoolSources), Signature<Symbol::virConnectFindStoragePoolSources>::type>::value);
#endif
#if LIBVIR_VERSION_NUMBER >= 1002008
static_assert(SameShape<decltype(::virConnectGetAllDomainStats), Signature<Symbol::virConnectGetAllDomainStats>::type>::value);
#endif
#if LIBVIR_VERSION_NUMBER >= 1001003
static_assert(SameShape<decltype(::virConnectGetCPUModelNames), Signature<Symbol::virConnectGetCPUModelNames>::type>::value);
#endif
#if LIBVIR_VERSION_NUMBER >= 2001
static_assert(SameShape<decltype(::virConnectGetCapabilities), Signature<Symbol::virConnectGetCapabilities>::type>::value);
#endif
#if LIBVIR_VERSION_NUMBER >= 1002007
static_assert(SameShape<decltype(::virConnectGetDomainCapabilities), Signature<Symbol::virConnectGetDomainCapabilities>::type>::value);
#endif
#if LIBVIR_VERSION_NUMBER >= 3000
static_assert(SameShape<decltype(::virConnectGetHostname), Signature<Symbol::virConnectGetHostname>::type>::value);
#endif
#if LIBVIR_VERSION_NUMBER >= 7003
static_assert(SameShape<decltype(::virConnectGetLibVersion), Signature<Symbol::virConnectGetLibVersion>::type>::value);
#endif
#if LIBVIR_VERSION_NUMBER >= 2001
static_assert(SameShape<decltype(::virConnectGetMaxVcpus), Signature<Symbol::virConnectGetMaxVcpus>::type>::value);
#endif
#if LIBVIR_VERSION_NUMBER >= 5002000
static_assert(SameShape<decltype(::virConnectGetStoragePoolCapabilities), Signature<Symbol::virConnectGetStoragePoolCapabilities>::type>::value);
#endif
#if LIBVIR_VERSION_NUMBER >= 8008
static_assert(SameShape<decltype(::virConnectGetSysinfo), Signature<Symbol::virConnectGetSysinfo>::type>::value);
#endif
#if LIBVIR_VERSION_NUMBER >= 3
static_assert(SameShape<decltype(::virConnectGetType), Signature<Symbol::virConnectGetType>::type>::value);
#endif
#if LIBVIR_VERSION_NUMBER >= 3000
static_assert(SameShape<decltype(::virConnectGetURI), Signature<Symbol::virConnectGetURI>::type>::value);
#endif
#if LIBVIR_VERSION_NUMBER >= 3
static_assert(SameShape<decltype(::virConnectGetVersion), Signature<Symbol::virConnectGetVersion>::type>::value);
#endif
#if LIBVIR_VERSION_NUMBER >= 9008
static_assert(SameShape<decltype(::virConnectIsAlive), Signature<Symbol::virConnectIsAlive>::type>::value);
#endif
#if LIBVIR_VERSION_NUMBER >= 7003
static_assert(SameShape<decltype(::virConnectIsEncrypted), Signature<Symbol::virConnectIsEncrypted>::type>::value);
#endif
#if LIBVIR_VERSION_NUMBER >= 7003
static_assert(SameShape<decltype(::virConnectIsSecure), Signature<Symbol::virConnectIsSecure>::type>::value);
#endif
#if LIBVIR_VERSION_NUMBER >= 9013
static_assert(SameShape<decltype(::virConnectListAllDomains), Signature<Symbol::virConnectListAllDomains>::type>::value);
#endif
#if LIBVIR_VERSION_NUMBER >= 10002
static_assert(SameShape<decltype(::virConnectListAllInterfaces), Signature<Symbol::virConnectListAllInterfaces>::type>::value);
#endif
#if LIBVIR_VERSION_NUMBER >= 4005000
static_assert(SameShape<decltype(::virConnectListAllNWFilterBindings), Signature<Symbol::virConnectListAllNWFilterBindings>::type>::value);
#endif
#if LIBVIR_VERSION_NUMBER >= 10002
static_assert(SameShape<decltype(::virConnectListAllNWFilters), Signature<Symbol::virConnectListAllNWFilters>::type>::value);
#endif
#if LIBVIR_VERSION_NUMBER >= 10002
static_assert(SameShape<decltype(::virConnectListAllNetworks), Signature<Symbol::virConnectListAllNetworks>::type>::value);
#endif
#if LIBVIR_VERSION_NUMBER >= 10002
static_assert(SameShape<decltype(::virConnectListAllNodeDevices), Signature<Symbol::virConnectListAllNodeDevices>::type>::value);
#endif
#if LIBVIR_VERSION_NUMBER >= 10002
static_assert(SameShape<decltype(::virConnectListAllSecrets), Signature<Symbol::virConnectListAllSecrets>::type>::value);
#endif
#if LIBVIR_VERSION_NUMBER >= 10002
static_assert(SameShape<decltype(::virConnectListAllStoragePools), Signature<Symbol::virConnectListAllStoragePools>::type>::value);
#endif
#if LIBVIR_VERSION_NUMBER >= 1001
static_assert(SameShape<decltype(::virConnectListDefinedDomains), Signature<Symbol::virConnectListDefinedDomains>::type>::value);
#endif
#if LIBVIR_VERSION_NUMBER >= 7000
static_assert(SameShape<decltype(::virConnectListDefinedInterfaces), Signature<Symbol::virConnectListDefinedInterfaces>::type>::value);
#endif
#if LIBVIR_VERSION_NUMBER >= 2000
static_assert(SameShape<decltype(::virConnectListDefinedNetworks), Signature<Symbol::virConnectListDefinedNetworks>::type>::value);
#endif
#if LIBVIR_VERSION_NUMBER >= 4001
static_assert(SameShape<decltype(::virConnectListDefinedStoragePools), Signature<Symbol::virConnectListDefinedStoragePools>::type>::value);
#endif
#if LIBVIR_VERSION_NUMBER >= 3
static_assert(SameShape<decltype(::virConnectListDomains), Signature<Symbol::virConnectListDomains>::type>::value);
#endif
#if LIBVIR_VERSION_NUMBER >= 6004
static_assert(SameShape<decltype(::virConnectListInterfaces), Signature<Symbol::virConnectListInterfaces>::type>::value);
#endif
#if LIBVIR_VERSION_NUMBER >= 8000
static_assert(SameShape<decltype(::virConnectListNWFilters), Signature<Symbol::virConnectListNWFilters>::type>::value);
#endif
#if LIBVIR_VERSION_NUMBER >= 2000
static_assert(SameShape<decltype(::virConnectListNetworks), Signature<Symbol::virConnectListNetworks>::type>::value);
#endif
#if LIBVIR_VERSION_NUMBER >= 7001
static_assert(SameShape<decltype(::virConnectListSecrets), Signature<Symbol::virConnectListSecrets>::type>::value);
#endif
#if LIBVIR_VERSION_NUMBER >= 4001
static_assert(SameShape<decltype(::virConnectListStoragePools), Signature<Symbol::virConnectListStoragePools>::type>::value);
#endif
#if LIBVIR_VERSION_NUMBER >= 1002001
static_assert(SameShape<decltype(::virConnectNetworkEventDeregisterAny), Signature<Symbol::virConnectNetworkEventDeregisterAny>::type>::value);
#endif
#if LIBVIR_VERSION_NUMBER >= 1002001
static_assert(SameShape<decltype(::virConnectNetworkEventRegisterAny), Signature<Symbol::virConnectNetworkEventRegisterAny>::type>::value);
#endif
#if LIBVIR_VERSION_NUMBER >= 2002000
static_assert(SameShape<decltype(::virConnectNodeDeviceEventDeregisterAny), Signature<Symbol::virConnectNodeDeviceEventDeregisterAny>::type>::value);
#endif
#if LIBVIR_VERSION_NUMBER >= 2002000
static_assert(SameShape<decltype(::virConnectNodeDeviceEventRegisterAny), Signature<Symbol::virConnectNodeDeviceEventRegisterAny>::type>::value);
#endif
#if LIBVIR_VERSION_NUMBER >= 1005
static_assert(SameShape<decltype(::virConnectNumOfDefinedDomains), Signature<Symbol::virConnectNumOfDefinedDomains>::type>::value);
#endif
#if LIBVIR_VERSION_NUMBER >= 7000
static_assert(SameShape<decltype(::virConnectNumOfDefinedInterfaces), Signature<Symbol::virConnectNumOfDefinedInterfaces>::type>::value);
#endif
#if LIBVIR_VERSION_NUMBER >= 2000
static_assert(SameShape<decltype(::virConnectNumOfDefinedNetworks), Signature<Symbol::virConnectNumOfDefinedNetworks>::type>::value);
#endif
#if LIBVIR_VERSION_NUMBER >= 4001
static_assert(SameShape<decltype(::virConnectNumOfDefinedStoragePools), Signature<Symbol::virConnectNumOfDefinedStoragePools>::type>::value);
#endif
#if LIBVIR_VERSION_NUMBER >= 3
static_assert(SameShape<decltype(::virConnectNumOfDomains), Signature<Symbol::virConnectNumOfDomains>::type>::value);
#endif
#if LIBVIR_VERSION_NUMBER >= 6004
static_assert(SameShape<decltype(::virConnectNumOfInterfaces), Signature<Symbol::virConnectNumOfInterfaces>::type>::value);
#endif
#if LIBVIR_VERSION_NUMBER >= 8000
static_assert(SameShape<decltype(::virConnectNumOfNWFilters), Signature<Symbol::virConnectNumOfNWFilters>::type>::value);
#endif
#if LIBVIR_VERSION_NUMBER >= 2000
static_assert(SameShape<decltype(::virConnectNumOfNetworks), Signature<Symbol::virConnectNumOfNetworks>::type>::value);
#endif
#if LIBVIR_VERSION_NUMBER >= 7001
static_assert(SameShape<decltype(::virConnectNumOfSecrets), Signature<Symbol::virConnectNumOfSecrets>::type>::value);
#endif
#if LIBVIR_VERSION_NUMBER >= 4001
static_assert(SameShape<decltype(::virConnectNumOfStoragePools), Signature<Symbol::virConnectNumOfStoragePools>::type>::value);
#endif
#if LIBVIR_VERSION_NUMBER >= 3
static_assert(SameShape<decltype(::virConnectOpen), Signature<Symbol::virConnectOpen>::type>::value);
#endif
#if LIBVIR_VERSION_NUMBER >= 4000
static_assert(SameShape<decltype(::virConnectOpenAuth), Signature<Symbol::virConnectOpenAuth>::type>::value);
#endif
#if LIBVIR_VERSION_NUMBER >= 3
static_assert(SameShape<decltype(::virConnectOpenReadOnly), Signature<Symbol::virConnectOpenReadOnly>::type>::value);
#endif
#if LIBVIR_VERSION_NUMBER >= 6000
static_assert(SameShape<decltype(::virConnectRef), Signature<Symbol::virConnectRef>::type>::value);
#endif
#if LIBVIR_VERSION_NUMBER >= 10000
static_assert(SameShape<decltype(::virConnectRegisterCloseCallback), Signature<Symbol::virConnectRegisterCloseCallback>::type>::value);
#endif
#if LIBVIR_VERSION_NUMBER >= 3000000
static_assert(SameShape<decltype(::virConnectSecretEventDeregisterAny), Signature<Symbol::virConnectSecretEventDeregisterAny>::type>::value);
#endif
#if LIBVIR_VERSION_NUMBER >= 3000000
static_assert(SameShape<decltype(::virConnectSecretEventRegisterAny), Signature<Symbol::virConnectSecretEventRegisterAny>::type>::value);
#endif
#if LIBVIR_VERSION_NUMBER >= 5008000
static_assert(SameShape<decltype(::virConnectSetIdentity), Signature<Symbol::virConnectSetIdentity>::type>::value);
#endif
#if LIBVIR_VERSION_NUMBER >= 9008
static_assert(SameShape<decltype(::virConnectSetKeepAlive), Signature<Symbol::virConnectSetKeepAlive>::type>::value);
#endif
#if LIBVIR_VERSION_NUMBER >= 2000000
static_assert(SameShape<decltype(::virConnectStoragePoolEventDeregisterAny), Signature<Symbol::virConnectStoragePoolEventDeregisterAny>::type>::value);
#endif
#if LIBVIR_VERSION_NUMBER >= 2000000
static_assert(SameShape<decltype(::virConnectStoragePoolEventRegisterAny), Signature<Symbol::virConnectStoragePoolEventRegisterAny>::type>::value);
#endif
#if LIBVIR_VERSION_NUMBER >= 10000
static_assert(SameShape<decltype(::virConnectUnregisterCloseCallback), Signature<Symbol::virConnectUnregisterCloseCallback>::type>::value);
#endif
#if LIBVIR_VERSION_NUMBER >= 1000
static_assert(SameShape<decltype(::virCopyLastError), Signature<Symbol::virCopyLastError>::type>::value);
#endif
#if LIBVIR_VERSION_NUMBER >= 1000
static_assert(SameShape<decltype(::virDefaultErrorFunc), Signature<Symbol::virDefaultErrorFunc>::type>::value);
#endif
#if LIBVIR_VERSION_NUMBER >= 7007
static_assert(SameShape<decltype(::virDomainAbortJob), Signature<Symbol::virDomainAbortJob>::type>::value);
#endif
#if LIBVIR_VERSION_NUMBER >= 8005000
static_assert(SameShape<decltype(::virDomainAbortJobFlags), Signature<Symbol::virDomainAbortJobFlags>::type>::value);
#endif
#if LIBVIR_VERSION_NUMBER >= 1002015
static_assert(SameShape<decltype(::virDomainAddIOThread), Signature<Symbol::virDomainAddIOThread>::type>::value);
#endif
#if LIBVIR_VERSION_NUMBER >= 5010000
static_assert(SameShape<decltype(::virDomainAgentSetResponseTimeout), Signature<Symbol::virDomainAgentSetResponseTimeout>::type>::value);
#endif
#if LIBVIR_VERSION_NUMBER >= 1009
static_assert(SameShape<decltype(::virDomainAttachDevice), Signature<Symbol::virDomainAttachDevice>::type>::value);
#endif
#if LIBVIR_VERSION_NUMBER >= 7007
static_assert(SameShape<decltype(::virDomainAttachDeviceFlags), Signature<Symbol::virDomainAttachDeviceFlags>::type>::value);
#endif
#if LIBVIR_VERSION_NUMBER >= 6010000
static_assert(SameShape<decltype(::virDomainAuthorizedSSHKeysGet), Signature<Symbol::virDomainAuthorizedSSHKeysGet>::type>::value);
#endif
#if LIBVIR_VERSION_NUMBER >= 6010000
static_assert(SameShape<decltype(::virDomainAuthorizedSSHKeysSet), Signature<Symbol::virDomainAuthorizedSSHKeysSet>::type>::value);
#endif
#if LIBVIR_VERSION_NUMBER >= 6000000
static_assert(SameShape<decltype(::virDomainBackupBegin), Signature<Symbol::virDomainBackupBegin>::type>::value);
#endif
#if LIBVIR_VERSION_NUMBER >= 6000000
static_assert(SameShape<decltype(::virDomainBackupGetXMLDesc), Signature<Symbol::virDomainBackupGetXMLDesc>::type>::value);
#endif
#if LIBVIR_VERSION_NUMBER >= 10002
static_assert(SameShape<decltype(::virDomainBlockCommit), Signature<Symbol::virDomainBlockCommit>::type>::value);
#endif
#if LIBVIR_VERSION_NUMBER >= 1002008
static_assert(SameShape<decltype(::virDomainBlockCopy), Signature<Symbol::virDomainBlockCopy>::type>::value);
#endif
#if LIBVIR_VERSION_NUMBER >= 9004
static_assert(SameShape<decltype(::virDomainBlockJobAbort), Signature<Symbol::virDomainBlockJobAbort>::type>::value);
#endif
#if LIBVIR_VERSION_NUMBER >= 9004
static_assert(SameShape<decltype(::virDomainBlockJobSetSpeed), Signature<Symbol::virDomainBlockJobSetSpeed>::type>::value);
#endif
#if LIBVIR_VERSION_NUMBER >= 4002
static_assert(SameShape<decltype(::virDomainBlockPeek), Signature<Symbol::virDomainBlockPeek>::type>::value);
#endif
#if LIBVIR_VERSION_NUMBER >= 9004
static_assert(SameShape<decltype(::virDomainBlockPull), Signature<Symbol::virDomainBlockPull>::type>::value);
#endif
#if LIBVIR_VERSION_NUMBER >= 9010
static_assert(SameShape<decltype(::virDomainBlockRebase), Signature<Symbol::virDomainBlockRebase>::type>::value);
#endif
#if LIBVIR_VERSION_NUMBER >= 9008
static_assert(SameShape<decltype(::virDomainBlockResize), Signature<Symbol::virDomainBlockResize>::type>::value);
#endif
#if LIBVIR_VERSION_NUMBER >= 3002
static_assert(SameShape<decltype(::virDomainBlockStats), Signature<Symbol::virDomainBlockStats>::type>::value);
#endif
#if LIBVIR_VERSION_NUMBER >= 9005
static_assert(SameShape<decltype(::virDomainBlockStatsFlags), Signature<Symbol::virDomainBlockStatsFlags>::type>::value);
#endif
#if LIBVIR_VERSION_NUMBER >= 5006000
static_assert(SameShape<decltype(::virDomainCheckpointCreateXML), Signature<Symbol::virDomainCheckpointCreateXML>::type>::value);
#endif
#if LIBVIR_VERSION_NUMBER >= 5006000
static_assert(SameShape<decltype(::virDomainCheckpointDelete), Signature<Symbol::virDomainCheckpointDelete>::type>::value);
#endif
#if LIBVIR_VERSION_NUMBER >= 5006000
static_assert(SameShape<decltype(::virDomainCheckpointFree), Signature<Symbol::virDomainCheckpointFree>::type>::value);
#endif
#if LIBVIR_VERSION_NUMBER >= 5006000
static_assert(SameShape<decltype(::virDomainCheckpointGetConnect), Signature<Symbol::virDomainCheckpointGetConnect>::type>::value);
#endif
#if LIBVIR_VERSION_NUMBER >= 5006000
static_assert(SameShape<decltype(::virDomainCheckpointGetDomain), Signature<Symbol::virDomainCheckpointGetDomain>::type>::value);
#endif
#if LIBVIR_VERSION_NUMBER >= 5006000
static_assert(SameShape<decltype(::virDomainCheckpointGetName), Signature<Symbol::virDomainCheckpointGetName>::type>::value);
#endif
#if LIBVIR_VERSION_NUMBER >= 5006000
static_assert(SameShape<decltype(::virDomainCheckpointGetParent), Signature<Symbol::virDomainCheckpointGetParent>::type>::value);
#endif
#if LIBVIR_VERSION_NUMBER >= 5006000
static_assert(SameShape<decltype(::virDomainCheckpointGetXMLDesc), Signature<Symbol::virDomainCheckpointGetXMLDesc>::type>::value);
#endif
#if LIBVIR_VERSION_NUMBER >= 5006000
static_assert(SameShape<decltype(::virDomainCheckpointListAllChildren), Signature<Symbol::virDomainCheckpointListAllChildren>::type>::value);
#endif
#if LIBVIR_VERSION_NUMBER >= 5006000
static_assert(SameShape<decltype(::virDomainCheckpointLookupByName), Signature<Symbol::virDomainCheckpointLookupByName>::type>::value);
#endif
#if LIBVIR_VERSION_NUMBER >= 5006000
static_assert(SameShape<decltype(::virDomainCheckpointRef), Signature<Symbol::virDomainCheckpointRef>::type>::value);
#endif
#if LIBVIR_VERSION_NUMBER >= 1009
static_assert(SameShape<decltype(::virDomainCoreDump), Signature<Symbol::virDomainCoreDump>::type>::value);
#endif
#if LIBVIR_VERSION_NUMBER >= 1002003
static_assert(SameShape<decltype(::virDomainCoreDumpWithFormat), Signature<Symbol::virDomainCoreDumpWithFormat>::type>::value);
#endif
#if LIBVIR_VERSION_NUMBER >= 1001
static_assert(SameShape<decltype(::virDomainCreate), Signature<Symbol::virDomainCreate>::type>::value);
#endif
#if LIBVIR_VERSION_NUMBER >= 3
static_assert(SameShape<decltype(::virDomainCreateLinux), Signature<Symbol::virDomainCreateLinux>::type>::value);
#endif
#if LIBVIR_VERSION_NUMBER >= 1001001
static_assert(SameShape<decltype(::virDomainCreateWithFiles), Signature<Symbol::virDomainCreateWithFiles>::type>::value);
#endif
#if LIBVIR_VERSION_NUMBER >= 8002
static_assert(SameShape<decltype(::virDomainCreateWithFlags), Signature<Symbol::virDomainCreateWithFlags>::type>::value);
#endif
#if LIBVIR_VERSION_NUMBER >= 5000
static_assert(SameShape<decltype(::virDomainCreateXML), Signature<Symbol::virDomainCreateXML>::type>::value);
#endif
#if LIBVIR_VERSION_NUMBER >= 1001001
static_assert(SameShape<decltype(::virDomainCreateXMLWithFiles), Signature<Symbol::virDomainCreateXMLWithFiles>::type>::value);
#endif
#if LIBVIR_VERSION_NUMBER >= 1001
static_assert(SameShape<decltype(::virDomainDefineXML), Signature<Symbol::virDomainDefineXML>::type>::value);
#endif
#if LIBVIR_VERSION_NUMBER >= 1002012
static_assert(SameShape<decltype(::virDomainDefineXMLFlags), Signature<Symbol::virDomainDefineXMLFlags>::type>::value);
#endif
#if LIBVIR_VERSION_NUMBER >= 1002015
static_assert(SameShape<decltype(::virDomainDelIOThread), Signature<Symbol::virDomainDelIOThread>::type>::value);
#endif
#if LIBVIR_VERSION_NUMBER >= 3
static_assert(SameShape<decltype(::virDomainDestroy), Signature<Symbol::virDomainDestroy>::type>::value);
#endif
#if LIBVIR_VERSION_NUMBER >= 9004
static_assert(SameShape<decltype(::virDomainDestroyFlags), Signature<Symbol::virDomainDestroyFlags>::type>::value);
#endif
#if LIBVIR_VERSION_NUMBER >= 1009
static_assert(SameShape<decltype(::virDomainDetachDevice), Signature<Symbol::virDomainDetachDevice>::type>::value);
#endif
#if LIBVIR_VERSION_NUMBER >= 4004000
static_assert(SameShape<decltype(::virDomainDetachDeviceAlias), Signature<Symbol::virDomainDetachDeviceAlias>::type>::value);
#endif
#if LIBVIR_VERSION_NUMBER >= 7007
static_assert(SameShape<decltype(::virDomainDetachDeviceFlags), Signature<Symbol::virDomainDetachDeviceFlags>::type>::value);
#endif
#if LIBVIR_VERSION_NUMBER >= 9000000
static_assert(SameShape<decltype(::virDomainFDAssociate), Signature<Symbol::virDomainFDAssociate>::type>::value);
#endif
#if LIBVIR_VERSION_NUMBER >= 1002005
static_assert(SameShape<decltype(::virDomainFSFreeze), Signature<Symbol::virDomainFSFreeze>::type>::value);
#endif
#if LIBVIR_VERSION_NUMBER >= 1002011
static_assert(SameShape<decltype(::virDomainFSInfoFree), Signature<Symbol::virDomainFSInfoFree>::type>::value);
#endif
#if LIBVIR_VERSION_NUMBER >= 1002005
static_assert(SameShape<decltype(::virDomainFSThaw), Signature<Symbol::virDomainFSThaw>::type>::value);
#endif
#if LIBVIR_VERSION_NUMBER >= 1000001
static_assert(SameShape<decltype(::virDomainFSTrim), Signature<Symbol::virDomainFSTrim>::type>::value);
#endif
#if LIBVIR_VERSION_NUMBER >= 3
static_assert(SameShape<decltype(::virDomainFree), Signature<Symbol::virDomainFree>::type>::value);
#endif
#if LIBVIR_VERSION_NUMBER >= 2001
static_assert(SameShape<decltype(::virDomainGetAutostart), Signature<Symbol::virDomainGetAutostart>::type>::value);
#endif
#if LIBVIR_VERSION_NUMBER >= 9000
static_assert(SameShape<decltype(::virDomainGetBlkioParameters), Signature<Symbol::virDomainGetBlkioParameters>::type>::value);
#endif
#if LIBVIR_VERSION_NUMBER >= 8001
static_assert(SameShape<decltype(::virDomainGetBlockInfo), Signature<Symbol::virDomainGetBlockInfo>::type>::value);
#endif
#if LIBVIR_VERSION_NUMBER >= 9008
static_assert(SameShape<decltype(::virDomainGetBlockIoTune), Signature<Symbol::virDomainGetBlockIoTune>::type>::value);
#endif
#if LIBVIR_VERSION_NUMBER >= 9004
static_assert(SameShape<decltype(::virDomainGetBlockJobInfo), Signature<Symbol::virDomainGetBlockJobInfo>::type>::value);
#endif
#if LIBVIR_VERSION_NUMBER >= 9010
static_assert(SameShape<decltype(::virDomainGetCPUStats), Signature<Symbol::virDomainGetCPUStats>::type>::value);
#endif
#if LIBVIR_VERSION_NUMBER >= 3000
static_assert(SameShape<decltype(::virDomainGetConnect), Signature<Symbol::virDomainGetConnect>::type>::value);
#endif
#if LIBVIR_VERSION_NUMBER >= 9003
static_assert(SameShape<decltype(::virDomainGetControlInfo), Signature<Symbol::virDomainGetControlInfo>::type>::value);
#endif
#if LIBVIR_VERSION_NUMBER >= 9010
static_assert(SameShape<decltype(::virDomainGetDiskErrors), Signature<Symbol::virDomainGetDiskErrors>::type>::value);
#endif
#if LIBVIR_VERSION_NUMBER >= 10000
static_assert(SameShape<decltype(::virDomainGetEmulatorPinInfo), Signature<Symbol::virDomainGetEmulatorPinInfo>::type>::value);
#endif
#if LIBVIR_VERSION_NUMBER >= 1002011
static_assert(SameShape<decltype(::virDomainGetFSInfo), Signature<Symbol::virDomainGetFSInfo>::type>::value);
#endif
#if LIBVIR_VERSION_NUMBER >= 5007000
static_assert(SameShape<decltype(::virDomainGetGuestInfo), Signature<Symbol::virDomainGetGuestInfo>::type>::value);
#endif
#if LIBVIR_VERSION_NUMBER >= 2000000
static_assert(SameShape<decltype(::virDomainGetGuestVcpus), Signature<Symbol::virDomainGetGuestVcpus>::type>::value);
#endif
#if LIBVIR_VERSION_NUMBER >= 10000
static_assert(SameShape<decltype(::virDomainGetHostname), Signature<Symbol::virDomainGetHostname>::type>::value);
#endif
#if LIBVIR_VERSION_NUMBER >= 3
static_assert(SameShape<decltype(::virDomainGetID), Signature<Symbol::virDomainGetID>::type>::value);
#endif
#if LIBVIR_VERSION_NUMBER >= 1002014
static_assert(SameShape<decltype(::virDomainGetIOThreadInfo), Signature<Symbol::virDomainGetIOThreadInfo>::type>::value);
#endif
#if LIBVIR_VERSION_NUMBER >= 3
static_assert(SameShape<decltype(::virDomainGetInfo), Signature<Symbol::virDomainGetInfo>::type>::value);
#endif
#if LIBVIR_VERSION_NUMBER >= 9009
static_assert(SameShape<decltype(::virDomainGetInterfaceParameters), Signature<Symbol::virDomainGetInterfaceParameters>::type>::value);
#endif
#if LIBVIR_VERSION_NUMBER >= 7007
static_assert(SameShape<decltype(::virDomainGetJobInfo), Signature<Symbol::virDomainGetJobInfo>::type>::value);
#endif
#if LIBVIR_VERSION_NUMBER >= 1000003
static_assert(SameShape<decltype(::virDomainGetJobStats), Signature<Symbol::virDomainGetJobStats>::type>::value);
#endif
#if LIBVIR_VERSION_NUMBER >= 4005000
static_assert(SameShape<decltype(::virDomainGetLaunchSecurityInfo), Signature<Symbol::virDomainGetLaunchSecurityInfo>::type>::value);
#endif
#if LIBVIR_VERSION_NUMBER >= 3
static_assert(SameShape<decltype(::virDomainGetMaxMemory), Signature<Symbol::virDomainGetMaxMemory>::type>::value);
#endif
#if LIBVIR_VERSION_NUMBER >= 2001
static_assert(SameShape<decltype(::virDomainGetMaxVcpus), Signature<Symbol::virDomainGetMaxVcpus>::type>::value);
#endif
#if LIBVIR_VERSION_NUMBER >= 8005
static_assert(SameShape<decltype(::virDomainGetMemoryParameters), Signature<Symbol::virDomainGetMemoryParameters>::type>::value);
#endif
#if LIBVIR_VERSION_NUMBER >= 7001000
static_assert(SameShape<decltype(::virDomainGetMessages), Signature<Symbol::virDomainGetMessages>::type>::value);
#endif
#if LIBVIR_VERSION_NUMBER >= 9010
static_assert(SameShape<decltype(::virDomainGetMetadata), Signature<Symbol::virDomainGetMetadata>::type>::value);
#endif
#if LIBVIR_VERSION_NUMBER >= 3
static_assert(SameShape<decltype(::virDomainGetName), Signature<Symbol::virDomainGetName>::type>::value);
#endif
#if LIBVIR_VERSION_NUMBER >= 9009
static_assert(SameShape<decltype(::virDomainGetNumaParameters), Signature<Symbol::virDomainGetNumaParameters>::type>::value);
#endif
#if LIBVIR_VERSION_NUMBER >= 3
static_assert(SameShape<decltype(::virDomainGetOSType), Signature<Symbol::virDomainGetOSType>::type>::value);
#endif
#if LIBVIR_VERSION_NUMBER >= 1003003
static_assert(SameShape<decltype(::virDomainGetPerfEvents), Signature<Symbol::virDomainGetPerfEvents>::type>::value);
#endif
#if LIBVIR_VERSION_NUMBER >= 2003
static_assert(SameShape<decltype(::virDomainGetSchedulerParameters), Signature<Symbol::virDomainGetSchedulerParameters>::type>::value);
#endif
#if LIBVIR_VERSION_NUMBER >= 9002
static_assert(SameShape<decltype(::virDomainGetSchedulerParametersFlags), Signature<Symbol::virDomainGetSchedulerParametersFlags>::type>::value);
#endif
#if LIBVIR_VERSION_NUMBER >= 2003
static_assert(SameShape<decltype(::virDomainGetSchedulerType), Signature<Symbol::virDomainGetSchedulerType>::type>::value);
#endif
#if LIBVIR_VERSION_NUMBER >= 6001
static_assert(SameShape<decltype(::virDomainGetSecurityLabel), Signature<Symbol::virDomainGetSecurityLabel>::type>::value);
#endif
#if LIBVIR_VERSION_NUMBER >= 10000
static_assert(SameShape<decltype(::virDomainGetSecurityLabelList), Signature<Symbol::virDomainGetSecurityLabelList>::type>::value);
#endif
#if LIBVIR_VERSION_NUMBER >= 9002
static_assert(SameShape<decltype(::virDomainGetState), Signature<Symbol::virDomainGetState>::type>::value);
#endif
#if LIBVIR_VERSION_NUMBER >= 1002005
static_assert(SameShape<decltype(::virDomainGetTime), Signature<Symbol::virDomainGetTime>::type>::value);
#endif
#if LIBVIR_VERSION_NUMBER >= 5
static_assert(SameShape<decltype(::virDomainGetUUID), Signature<Symbol::virDomainGetUUID>::type>::value);
#endif
#if LIBVIR_VERSION_NUMBER >= 1001
static_assert(SameShape<decltype(::virDomainGetUUIDString), Signature<Symbol::virDomainGetUUIDString>::type>::value);
#endif
#if LIBVIR_VERSION_NUMBER >= 9003
static_assert(SameShape<decltype(::virDomainGetVcpuPinInfo), Signature<Symbol::virDomainGetVcpuPinInfo>::type>::value);
#endif
#if LIBVIR_VERSION_NUMBER >= 1004
static_assert(SameShape<decltype(::virDomainGetVcpus), Signature<Symbol::virDomainGetVcpus>::type>::value);
#endif
#if LIBVIR_VERSION_NUMBER >= 8005
static_assert(SameShape<decltype(::virDomainGetVcpusFlags), Signature<Symbol::virDomainGetVcpusFlags>::type>::value);
#endif
#if LIBVIR_VERSION_NUMBER >= 3
static_assert(SameShape<decltype(::virDomainGetXMLDesc), Signature<Symbol::virDomainGetXMLDesc>::type>::value);
#endif
#if LIBVIR_VERSION_NUMBER >= 8000
static_assert(SameShape<decltype(::virDomainHasCurrentSnapshot), Signature<Symbol::virDomainHasCurrentSnapshot>::type>::value);
#endif
#if LIBVIR_VERSION_NUMBER >= 8000
static_assert(SameShape<decltype(::virDomainHasManagedSaveImage), Signature<Symbol::virDomainHasManagedSaveImage>::type>::value);
#endif
#if LIBVIR_VERSION_NUMBER >= 1002014
static_assert(SameShape<decltype(::virDomainIOThreadInfoFree), Signature<Symbol::virDomainIOThreadInfoFree>::type>::value);
#endif
#if LIBVIR_VERSION_NUMBER >= 9002
static_assert(SameShape<decltype(::virDomainInjectNMI), Signature<Symbol::virDomainInjectNMI>::type>::value);
#endif
#if LIBVIR_VERSION_NUMBER >= 1002014
static_assert(SameShape<decltype(::virDomainInterfaceAddresses), Signature<Symbol::virDomainInterfaceAddresses>::type>::value);
#endif
#if LIBVIR_VERSION_NUMBER >= 1002014
static_assert(SameShape<decltype(::virDomainInterfaceFree), Signature<Symbol::virDomainInterfaceFree>::type>::value);
#endif
#if LIBVIR_VERSION_NUMBER >= 3002
static_assert(SameShape<decltype(::virDomainInterfaceStats), Signature<Symbol::virDomainInterfaceStats>::type>::value);
#endif
#if LIBVIR_VERSION_NUMBER >= 7003
static_assert(SameShape<decltype(::virDomainIsActive), Signature<Symbol::virDomainIsActive>::type>::value);
#endif
#if LIBVIR_VERSION_NUMBER >= 7003
static_assert(SameShape<decltype(::virDomainIsPersistent), Signature<Symbol::virDomainIsPersistent>::type>::value);
#endif
#if LIBVIR_VERSION_NUMBER >= 8006
static_assert(SameShape<decltype(::virDomainIsUpdated), Signature<Symbol::virDomainIsUpdated>::type>::value);
#endif
#if LIBVIR_VERSION_NUMBER >= 5006000
static_assert(SameShape<decltype(::virDomainListAllCheckpoints), Signature<Symbol::virDomainListAllCheckpoints>::type>::value);
#endif
#if LIBVIR_VERSION_NUMBER >= 9013
static_assert(SameShape<decltype(::virDomainListAllSnapshots), Signature<Symbol::virDomainListAllSnapshots>::type>::value);
#endif
#if LIBVIR_VERSION_NUMBER >= 1002008
static_assert(SameShape<decltype(::virDomainListGetStats), Signature<Symbol::virDomainListGetStats>::type>::value);
#endif
#if LIBVIR_VERSION_NUMBER >= 3
static_assert(SameShape<decltype(::virDomainLookupByID), Signature<Symbol::virDomainLookupByID>::type>::value);
#endif
#if LIBVIR_VERSION_NUMBER >= 3
static_assert(SameShape<decltype(::virDomainLookupByName), Signature<Symbol::virDomainLookupByName>::type>::value);
#endif
#if LIBVIR_VERSION_NUMBER >= 5
static_assert(SameShape<decltype(::virDomainLookupByUUID), Signature<Symbol::virDomainLookupByUUID>::type>::value);
#endif
#if LIBVIR_VERSION_NUMBER >= 1001
static_assert(SameShape<decltype(::virDomainLookupByUUIDString), Signature<Symbol::virDomainLookupByUUIDString>::type>::value);
#endif
#if LIBVIR_VERSION_NUMBER >= 8000
static_assert(SameShape<decltype(::virDomainManagedSave), Signature<Symbol::virDomainManagedSave>::type>::value);
#endif
#if LIBVIR_VERSION_NUMBER >= 3007000
static_assert(SameShape<decltype(::virDomainManagedSaveDefineXML), Signature<Symbol::virDomainManagedSaveDefineXML>::type>::value);
#endif
#if LIBVIR_VERSION_NUMBER >= 3007000
static_assert(SameShape<decltype(::virDomainManagedSaveGetXMLDesc), Signature<Symbol::virDomainManagedSaveGetXMLDesc>::type>::value);
#endif
#if LIBVIR_VERSION_NUMBER >= 8000
static_assert(SameShape<decltype(::virDomainManagedSaveRemove), Signature<Symbol::virDomainManagedSaveRemove>::type>::value);
#endif
#if LIBVIR_VERSION_NUMBER >= 4002
static_assert(SameShape<decltype(::virDomainMemoryPeek), Signature<Symbol::virDomainMemoryPeek>::type>::value);
#endif
#if LIBVIR_VERSION_NUMBER >= 7005
static_assert(SameShape<decltype(::virDomainMemoryStats), Signature<Symbol::virDomainMemoryStats>::type>::value);
#endif
#if LIBVIR_VERSION_NUMBER >= 3002
static_assert(SameShape<decltype(::virDomainMigrate), Signature<Symbol::virDomainMigrate>::type>::value);
#endif
#if LIBVIR_VERSION_NUMBER >= 9002
static_assert(SameShape<decltype(::virDomainMigrate2), Signature<Symbol::virDomainMigrate2>::type>::value);
#endif
#if LIBVIR_VERSION_NUMBER >= 1001000
static_assert(SameShape<decltype(::virDomainMigrate3), Signature<Symbol::virDomainMigrate3>::type>::value);
#endif
#if LIBVIR_VERSION_NUMBER >= 1000003
static_assert(SameShape<decltype(::virDomainMigrateGetCompressionCache), Signature<Symbol::virDomainMigrateGetCompressionCache>::type>::value);
#endif
#if LIBVIR_VERSION_NUMBER >= 3007000
static_assert(SameShape<decltype(::virDomainMigrateGetMaxDowntime), Signature<Symbol::virDomainMigrateGetMaxDowntime>::type>::value);
#endif
#if LIBVIR_VERSION_NUMBER >= 9005
static_assert(SameShape<decltype(::virDomainMigrateGetMaxSpeed), Signature<Symbol::virDomainMigrateGetMaxSpeed>::type>::value);
#endif
#if LIBVIR_VERSION_NUMBER >= 1000003
static_assert(SameShape<decltype(::virDomainMigrateSetCompressionCache), Signature<Symbol::virDomainMigrateSetCompressionCache>::type>::value);
#endif
#if LIBVIR_VERSION_NUMBER >= 8000
static_assert(SameShape<decltype(::virDomainMigrateSetMaxDowntime), Signature<Symbol::virDomainMigrateSetMaxDowntime>::type>::value);
#endif
#if LIBVIR_VERSION_NUMBER >= 9000
static_assert(SameShape<decltype(::virDomainMigrateSetMaxSpeed), Signature<Symbol::virDomainMigrateSetMaxSpeed>::type>::value);
#endif
#if LIBVIR_VERSION_NUMBER >= 1003003
static_assert(SameShape<decltype(::virDomainMigrateStartPostCopy), Signature<Symbol::virDomainMigrateStartPostCopy>::type>::value);
#endif
#if LIBVIR_VERSION_NUMBER >= 7002
static_assert(SameShape<decltype(::virDomainMigrateToURI), Signature<Symbol::virDomainMigrateToURI>::type>::value);
#endif
#if LIBVIR_VERSION_NUMBER >= 9002
static_assert(SameShape<decltype(::virDomainMigrateToURI2), Signature<Symbol::virDomainMigrateToURI2>::type>::value);
#endif
#if LIBVIR_VERSION_NUMBER >= 1001000
static_assert(SameShape<decltype(::virDomainMigrateToURI3), Signature<Symbol::virDomainMigrateToURI3>::type>::value);
#endif
#if LIBVIR_VERSION_NUMBER >= 1000002
static_assert(SameShape<decltype(::virDomainOpenChannel), Signature<Symbol::virDomainOpenChannel>::type>::value);
#endif
#if LIBVIR_VERSION_NUMBER >= 8006
static_assert(SameShape<decltype(::virDomainOpenConsole), Signature<Symbol::virDomainOpenConsole>::type>::value);
#endif
#if LIBVIR_VERSION_NUMBER >= 9007
static_assert(SameShape<decltype(::virDomainOpenGraphics), Signature<Symbol::virDomainOpenGraphics>::type>::value);
#endif
#if LIBVIR_VERSION_NUMBER >= 1002008
static_assert(SameShape<decltype(::virDomainOpenGraphicsFD), Signature<Symbol::virDomainOpenGraphicsFD>::type>::value);
#endif
#if LIBVIR_VERSION_NUMBER >= 9010
static_assert(SameShape<decltype(::virDomainPMSuspendForDuration), Signature<Symbol::virDomainPMSuspendForDuration>::type>::value);
#endif
#if LIBVIR_VERSION_NUMBER >= 9011
static_assert(SameShape<decltype(::virDomainPMWakeup), Signature<Symbol::virDomainPMWakeup>::type>::value);
#endif
#if LIBVIR_VERSION_NUMBER >= 10000
static_assert(SameShape<decltype(::virDomainPinEmulator), Signature<Symbol::virDomainPinEmulator>::type>::value);
#endif
#if LIBVIR_VERSION_NUMBER >= 1002014
static_assert(SameShape<decltype(::virDomainPinIOThread), Signature<Symbol::virDomainPinIOThread>::type>::value);
#endif
#if LIBVIR_VERSION_NUMBER >= 1004
static_assert(SameShape<decltype(::virDomainPinVcpu), Signature<Symbol::virDomainPinVcpu>::type>::value);
#endif
#if LIBVIR_VERSION_NUMBER >= 9003
static_assert(SameShape<decltype(::virDomainPinVcpuFlags), Signature<Symbol::virDomainPinVcpuFlags>::type>::value);
#endif
#if LIBVIR_VERSION_NUMBER >= 1000
static_assert(SameShape<decltype(::virDomainReboot), Signature<Symbol::virDomainReboot>::type>::value);
#endif
#if LIBVIR_VERSION_NUMBER >= 6000
static_assert(SameShape<decltype(::virDomainRef), Signature<Symbol::virDomainRef>::type>::value);
#endif
#if LIBVIR_VERSION_NUMBER >= 1002019
static_assert(SameShape<decltype(::virDomainRename), Signature<Symbol::virDomainRename>::type>::value);
#endif
#if LIBVIR_VERSION_NUMBER >= 9007
static_assert(SameShape<decltype(::virDomainReset), Signature<Symbol::virDomainReset>::type>::value);
#endif
#if LIBVIR_VERSION_NUMBER >= 3
static_assert(SameShape<decltype(::virDomainRestore), Signature<Symbol::virDomainRestore>::type>::value);
#endif
#if LIBVIR_VERSION_NUMBER >= 9004
static_assert(SameShape<decltype(::virDomainRestoreFlags), Signature<Symbol::virDomainRestoreFlags>::type>::value);
#endif
#if LIBVIR_VERSION_NUMBER >= 8004000
static_assert(SameShape<decltype(::virDomainRestoreParams), Signature<Symbol::virDomainRestoreParams>::type>::value);
#endif
#if LIBVIR_VERSION_NUMBER >= 3
static_assert(SameShape<decltype(::virDomainResume), Signature<Symbol::virDomainResume>::type>::value);
#endif
#if LIBVIR_VERSION_NUMBER >= 8000
static_assert(SameShape<decltype(::virDomainRevertToSnapshot), Signature<Symbol::virDomainRevertToSnapshot>::type>::value);
#endif
#if LIBVIR_VERSION_NUMBER >= 3
static_assert(SameShape<decltype(::virDomainSave), Signature<Symbol::virDomainSave>::type>::value);
#endif
#if LIBVIR_VERSION_NUMBER >= 9004
static_assert(SameShape<decltype(::virDomainSaveFlags), Signature<Symbol::virDomainSaveFlags>::type>::value);
#endif
#if LIBVIR_VERSION_NUMBER >= 9004
static_assert(SameShape<decltype(::virDomainSaveImageDefineXML), Signature<Symbol::virDomainSaveImageDefineXML>::type>::value);
#endif
#if LIBVIR_VERSION_NUMBER >= 9004
static_assert(SameShape<decltype(::virDomainSaveImageGetXMLDesc), Signature<Symbol::virDomainSaveImageGetXMLDesc>::type>::value);
#endif
#if LIBVIR_VERSION_NUMBER >= 8004000
static_assert(SameShape<decltype(::virDomainSaveParams), Signature<Symbol::virDomainSaveParams>::type>::value);
#endif
#if LIBVIR_VERSION_NUMBER >= 9002
static_assert(SameShape<decltype(::virDomainScreenshot), Signature<Symbol::virDomainScreenshot>::type>::value);
#endif
#if LIBVIR_VERSION_NUMBER >= 9003
static_assert(SameShape<decltype(::virDomainSendKey), Signature<Symbol::virDomainSendKey>::type>::value);
#endif
#if LIBVIR_VERSION_NUMBER >= 1000001
static_assert(SameShape<decltype(::virDomainSendProcessSignal), Signature<Symbol::virDomainSendProcessSignal>::type>::value);
#endif
#if LIBVIR_VERSION_NUMBER >= 2001
static_assert(SameShape<decltype(::virDomainSetAutostart), Signature<Symbol::virDomainSetAutostart>::type>::value);
#endif
#if LIBVIR_VERSION_NUMBER >= 9000
static_assert(SameShape<decltype(::virDomainSetBlkioParameters), Signature<Symbol::virDomainSetBlkioParameters>::type>::value);
#endif
#if LIBVIR_VERSION_NUMBER >= 9008
static_assert(SameShape<decltype(::virDomainSetBlockIoTune), Signature<Symbol::virDomainSetBlockIoTune>::type>::value);
#endif
#if LIBVIR_VERSION_NUMBER >= 3001000
static_assert(SameShape<decltype(::virDomainSetBlockThreshold), Signature<Symbol::virDomainSetBlockThreshold>::type>::value);
#endif
#if LIBVIR_VERSION_NUMBER >= 2000000
static_assert(SameShape<decltype(::virDomainSetGuestVcpus), Signature<Symbol::virDomainSetGuestVcpus>::type>::value);
#endif
#if LIBVIR_VERSION_NUMBER >= 4010000
static_assert(SameShape<decltype(::virDomainSetIOThreadParams), Signature<Symbol::virDomainSetIOThreadParams>::type>::value);
#endif
#if LIBVIR_VERSION_NUMBER >= 9009
static_assert(SameShape<decltype(::virDomainSetInterfaceParameters), Signature<Symbol::virDomainSetInterfaceParameters>::type>::value);
#endif
#if LIBVIR_VERSION_NUMBER >= 8000000
static_assert(SameShape<decltype(::virDomainSetLaunchSecurityState), Signature<Symbol::virDomainSetLaunchSecurityState>::type>::value);
#endif
#if LIBVIR_VERSION_NUMBER >= 3009000
static_assert(SameShape<decltype(::virDomainSetLifecycleAction), Signature<Symbol::virDomainSetLifecycleAction>::type>::value);
#endif
#if LIBVIR_VERSION_NUMBER >= 3
static_assert(SameShape<decltype(::virDomainSetMaxMemory), Signature<Symbol::virDomainSetMaxMemory>::type>::value);
#endif
#if LIBVIR_VERSION_NUMBER >= 1001
static_assert(SameShape<decltype(::virDomainSetMemory), Signature<Symbol::virDomainSetMemory>::type>::value);
#endif
#if LIBVIR_VERSION_NUMBER >= 9000
static_assert(SameShape<decltype(::virDomainSetMemoryFlags), Signature<Symbol::virDomainSetMemoryFlags>::type>::value);
#endif
#if LIBVIR_VERSION_NUMBER >= 8005
static_assert(SameShape<decltype(::virDomainSetMemoryParameters), Signature<Symbol::virDomainSetMemoryParameters>::type>::value);
#endif
#if LIBVIR_VERSION_NUMBER >= 1001001
static_assert(SameShape<decltype(::virDomainSetMemoryStatsPeriod), Signature<Symbol::virDomainSetMemoryStatsPeriod>::type>::value);
#endif
#if LIBVIR_VERSION_NUMBER >= 9010
static_assert(SameShape<decltype(::virDomainSetMetadata), Signature<Symbol::virDomainSetMetadata>::type>::value);
#endif
#if LIBVIR_VERSION_NUMBER >= 9009
static_assert(SameShape<decltype(::virDomainSetNumaParameters), Signature<Symbol::virDomainSetNumaParameters>::type>::value);
#endif
#if LIBVIR_VERSION_NUMBER >= 1003003
static_assert(SameShape<decltype(::virDomainSetPerfEvents), Signature<Symbol::virDomainSetPerfEvents>::type>::value);
#endif
#if LIBVIR_VERSION_NUMBER >= 2003
static_assert(SameShape<decltype(::virDomainSetSchedulerParameters), Signature<Symbol::virDomainSetSchedulerParameters>::type>::value);
#endif
#if LIBVIR_VERSION_NUMBER >= 9002
static_assert(SameShape<decltype(::virDomainSetSchedulerParametersFlags), Signature<Symbol::virDomainSetSchedulerParametersFlags>::type>::value);
#endif
#if LIBVIR_VERSION_NUMBER >= 1002005
static_assert(SameShape<decltype(::virDomainSetTime), Signature<Symbol::virDomainSetTime>::type>::value);
#endif
#if LIBVIR_VERSION_NUMBER >= 1002016
static_assert(SameShape<decltype(::virDomainSetUserPassword), Signature<Symbol::virDomainSetUserPassword>::type>::value);
#endif
#if LIBVIR_VERSION_NUMBER >= 3001000
static_assert(SameShape<decltype(::virDomainSetVcpu), Signature<Symbol::virDomainSetVcpu>::type>::value);
#endif
#if LIBVIR_VERSION_NUMBER >= 1004
static_assert(SameShape<decltype(::virDomainSetVcpus), Signature<Symbol::virDomainSetVcpus>::type>::value);
#endif
#if LIBVIR_VERSION_NUMBER >= 8005
static_assert(SameShape<decltype(::virDomainSetVcpusFlags), Signature<Symbol::virDomainSetVcpusFlags>::type>::value);
#endif
#if LIBVIR_VERSION_NUMBER >= 3
static_assert(SameShape<decltype(::virDomainShutdown), Signature<Symbol::virDomainShutdown>::type>::value);
#endif
#if LIBVIR_VERSION_NUMBER >= 9010
static_assert(SameShape<decltype(::virDomainShutdownFlags), Signature<Symbol::virDomainShutdownFlags>::type>::value);
#endif
#if LIBVIR_VERSION_NUMBER >= 8000
static_assert(SameShape<decltype(::virDomainSnapshotCreateXML), Signature<Symbol::virDomainSnapshotCreateXML>::type>::value);
#endif
#if LIBVIR_VERSION_NUMBER >= 8000
static_assert(SameShape<decltype(::virDomainSnapshotCurrent), Signature<Symbol::virDomainSnapshotCurrent>::type>::value);
#endif
#if LIBVIR_VERSION_NUMBER >= 8000
static_assert(SameShape<decltype(::virDomainSnapshotDelete), Signature<Symbol::virDomainSnapshotDelete>::type>::value);
#endif
#if LIBVIR_VERSION_NUMBER >= 8000
static_assert(SameShape<decltype(::virDomainSnapshotFree), Signature<Symbol::virDomainSnapshotFree>::type>::value);
#endif
#if LIBVIR_VERSION_NUMBER >= 9005
static_assert(SameShape<decltype(::virDomainSnapshotGetConnect), Signature<Symbol::virDomainSnapshotGetConnect>::type>::value);
#endif
#if LIBVIR_VERSION_NUMBER >= 9005
static_assert(SameShape<decltype(::virDomainSnapshotGetDomain), Signature<Symbol::virDomainSnapshotGetDomain>::type>::value);
#endif
#if LIBVIR_VERSION_NUMBER >= 9005
static_assert(SameShape<decltype(::virDomainSnapshotGetName), Signature<Symbol::virDomainSnapshotGetName>::type>::value);
#endif
#if LIBVIR_VERSION_NUMBER >= 9007
static_assert(SameShape<decltype(::virDomainSnapshotGetParent), Signature<Symbol::virDomainSnapshotGetParent>::type>::value);
#endif
#if LIBVIR_VERSION_NUMBER >= 8000
static_assert(SameShape<decltype(::virDomainSnapshotGetXMLDesc), Signature<Symbol::virDomainSnapshotGetXMLDesc>::type>::value);
#endif
#if LIBVIR_VERSION_NUMBER >= 9013
static_assert(SameShape<decltype(::virDomainSnapshotHasMetadata), Signature<Symbol::virDomainSnapshotHasMetadata>::type>::value);
#endif
#if LIBVIR_VERSION_NUMBER >= 9013
static_assert(SameShape<decltype(::virDomainSnapshotIsCurrent), Signature<Symbol::virDomainSnapshotIsCurrent>::type>::value);
#endif
#if LIBVIR_VERSION_NUMBER >= 9013
static_assert(SameShape<decltype(::virDomainSnapshotListAllChildren), Signature<Symbol::virDomainSnapshotListAllChildren>::type>::value);
#endif
#if LIBVIR_VERSION_NUMBER >= 9007
static_assert(SameShape<decltype(::virDomainSnapshotListChildrenNames), Signature<Symbol::virDomainSnapshotListChildrenNames>::type>::value);
#endif
#if LIBVIR_VERSION_NUMBER >= 8000
static_assert(SameShape<decltype(::virDomainSnapshotListNames), Signature<Symbol::virDomainSnapshotListNames>::type>::value);
#endif
#if LIBVIR_VERSION_NUMBER >= 8000
static_assert(SameShape<decltype(::virDomainSnapshotLookupByName), Signature<Symbol::virDomainSnapshotLookupByName>::type>::value);
#endif
#if LIBVIR_VERSION_NUMBER >= 8000
static_assert(SameShape<decltype(::virDomainSnapshotNum), Signature<Symbol::virDomainSnapshotNum>::type>::value);
#endif
#if LIBVIR_VERSION_NUMBER >= 9007
static_assert(SameShape<decltype(::virDomainSnapshotNumChildren), Signature<Symbol::virDomainSnapshotNumChildren>::type>::value);
#endif
#if LIBVIR_VERSION_NUMBER >= 9013
static_assert(SameShape<decltype(::virDomainSnapshotRef), Signature<Symbol::virDomainSnapshotRef>::type>::value);
#endif
#if LIBVIR_VERSION_NUMBER >= 7002000
static_assert(SameShape<decltype(::virDomainStartDirtyRateCalc), Signature<Symbol::virDomainStartDirtyRateCalc>::type>::value);
#endif
#if LIBVIR_VERSION_NUMBER >= 1002008
static_assert(SameShape<decltype(::virDomainStatsRecordListFree), Signature<Symbol::virDomainStatsRecordListFree>::type>::value);
#endif
#if LIBVIR_VERSION_NUMBER >= 3
static_assert(SameShape<decltype(::virDomainSuspend), Signature<Symbol::virDomainSuspend>::type>::value);
#endif
#if LIBVIR_VERSION_NUMBER >= 1001
static_assert(SameShape<decltype(::virDomainUndefine), Signature<Symbol::virDomainUndefine>::type>::value);
#endif
#if LIBVIR_VERSION_NUMBER >= 9004
static_assert(SameShape<decltype(::virDomainUndefineFlags), Signature<Symbol::virDomainUndefineFlags>::type>::value);
#endif
#if LIBVIR_VERSION_NUMBER >= 8000
static_assert(SameShape<decltype(::virDomainUpdateDeviceFlags), Signature<Symbol::virDomainUpdateDeviceFlags>::type>::value);
#endif
#if LIBVIR_VERSION_NUMBER >= 9003
static_assert(SameShape<decltype(::virEventAddHandle), Signature<Symbol::virEventAddHandle>::type>::value);
#endif
#if LIBVIR_VERSION_NUMBER >= 9003
static_assert(SameShape<decltype(::virEventAddTimeout), Signature<Symbol::virEventAddTimeout>::type>::value);
#endif
#if LIBVIR_VERSION_NUMBER >= 9000
static_assert(SameShape<decltype(::virEventRegisterDefaultImpl), Signature<Symbol::virEventRegisterDefaultImpl>::type>::value);
#endif
#if LIBVIR_VERSION_NUMBER >= 5000
static_assert(SameShape<decltype(::virEventRegisterImpl), Signature<Symbol::virEventRegisterImpl>::type>::value);
#endif
#if LIBVIR_VERSION_NUMBER >= 9003
static_assert(SameShape<decltype(::virEventRemoveHandle), Signature<Symbol::virEventRemoveHandle>::type>::value);
#endif
#if LIBVIR_VERSION_NUMBER >= 9003
static_assert(SameShape<decltype(::virEventRemoveTimeout), Signature<Symbol::virEventRemoveTimeout>::type>::value);
#endif
#if LIBVIR_VERSION_NUMBER >= 9000
static_assert(SameShape<decltype(::virEventRunDefaultImpl), Signature<Symbol::virEventRunDefaultImpl>::type>::value);
#endif
#if LIBVIR_VERSION_NUMBER >= 9003
static_assert(SameShape<decltype(::virEventUpdateHandle), Signature<Symbol::virEventUpdateHandle>::type>::value);
#endif
#if LIBVIR_VERSION_NUMBER >= 9003
static_assert(SameShape<decltype(::virEventUpdateTimeout), Signature<Symbol::virEventUpdateTimeout>::type>::value);
#endif
#if LIBVIR_VERSION_NUMBER >= 6001
static_assert(SameShape<decltype(::virFreeError), Signature<Symbol::virFreeError>::type>::value);
#endif
#if LIBVIR_VERSION_NUMBER >= 1000
static_assert(SameShape<decltype(::virGetLastError), Signature<Symbol::virGetLastError>::type>::value);
#endif
#if LIBVIR_VERSION_NUMBER >= 4005000
static_assert(SameShape<decltype(::virGetLastErrorCode), Signature<Symbol::virGetLastErrorCode>::type>::value);
#endif
#if LIBVIR_VERSION_NUMBER >= 4005000
static_assert(SameShape<decltype(::virGetLastErrorDomain), Signature<Symbol::virGetLastErrorDomain>::type>::value);
#endif
#if LIBVIR_VERSION_NUMBER >= 1000006
static_assert(SameShape<decltype(::virGetLastErrorMessage), Signature<Symbol::virGetLastErrorMessage>::type>::value);
#endif
#if LIBVIR_VERSION_NUMBER >= 3
static_assert(SameShape<decltype(::virGetVersion), Signature<Symbol::virGetVersion>::type>::value);
#endif
#if LIBVIR_VERSION_NUMBER >= 1000
static_assert(SameShape<decltype(::virInitialize), Signature<Symbol::virInitialize>::type>::value);
#endif
#if LIBVIR_VERSION_NUMBER >= 9002
static_assert(SameShape<decltype(::virInterfaceChangeBegin), Signature<Symbol::virInterfaceChangeBegin>::type>::value);
#endif
#if LIBVIR_VERSION_NUMBER >= 9002
static_assert(SameShape<decltype(::virInterfaceChangeCommit), Signature<Symbol::virInterfaceChangeCommit>::type>::value);
#endif
#if LIBVIR_VERSION_NUMBER >= 9002
static_assert(SameShape<decltype(::virInterfaceChangeRollback), Signature<Symbol::virInterfaceChangeRollback>::type>::value);
#endif
#if LIBVIR_VERSION_NUMBER >= 6004
static_assert(SameShape<decltype(::virInterfaceCreate), Signature<Symbol::virInterfaceCreate>::type>::value);
#endif
#if LIBVIR_VERSION_NUMBER >= 6004
static_assert(SameShape<decltype(::virInterfaceDefineXML), Signature<Symbol::virInterfaceDefineXML>::type>::value);
#endif
#if LIBVIR_VERSION_NUMBER >= 6004
static_assert(SameShape<decltype(::virInterfaceDestroy), Signature<Symbol::virInterfaceDestroy>::type>::value);
#endif
#if LIBVIR_VERSION_NUMBER >= 6004
static_assert(SameShape<decltype(::virInterfaceFree), Signature<Symbol::virInterfaceFree>::type>::value);
#endif
#if LIBVIR_VERSION_NUMBER >= 6004
static_assert(SameShape<decltype(::virInterfaceGetConnect), Signature<Symbol::virInterfaceGetConnect>::type>::value);
#endif
#if LIBVIR_VERSION_NUMBER >= 6004
static_assert(SameShape<decltype(::virInterfaceGetMACString), Signature<Symbol::virInterfaceGetMACString>::type>::value);
#endif
#if LIBVIR_VERSION_NUMBER >= 6004
static_assert(SameShape<decltype(::virInterfaceGetName), Signature<Symbol::virInterfaceGetName>::type>::value);
#endif
#if LIBVIR_VERSION_NUMBER >= 6004
static_assert(SameShape<decltype(::virInterfaceGetXMLDesc), Signature<Symbol::virInterfaceGetXMLDesc>::type>::value);
#endif
#if LIBVIR_VERSION_NUMBER >= 7003
static_assert(SameShape<decltype(::virInterfaceIsActive), Signature<Symbol::virInterfaceIsActive>::type>::value);
#endif
#if LIBVIR_VERSION_NUMBER >= 6004
static_assert(SameShape<decltype(::virInterfaceLookupByMACString), Signature<Symbol::virInterfaceLookupByMACString>::type>::value);
#endif
#if LIBVIR_VERSION_NUMBER >= 6004
static_assert(SameShape<decltype(::virInterfaceLookupByName), Signature<Symbol::virInterfaceLookupByName>::type>::value);
#endif
#if LIBVIR_VERSION_NUMBER >= 6004
static_assert(SameShape<decltype(::virInterfaceRef), Signature<Symbol::virInterfaceRef>::type>::value);
#endif
#if LIBVIR_VERSION_NUMBER >= 6004
static_assert(SameShape<decltype(::virInterfaceUndefine), Signature<Symbol::virInterfaceUndefine>::type>::value);
#endif
#if LIBVIR_VERSION_NUMBER >= 4005000
static_assert(SameShape<decltype(::virNWFilterBindingCreateXML), Signature<Symbol::virNWFilterBindingCreateXML>::type>::value);
#endif
#if LIBVIR_VERSION_NUMBER >= 4005000
static_assert(SameShape<decltype(::virNWFilterBindingDelete), Signature<Symbol::virNWFilterBindingDelete>::type>::value);
#endif
#if LIBVIR_VERSION_NUMBER >= 4005000
static_assert(SameShape<decltype(::virNWFilterBindingFree), Signature<Symbol::virNWFilterBindingFree>::type>::value);
#endif
#if LIBVIR_VERSION_NUMBER >= 4005000
static_assert(SameShape<decltype(::virNWFilterBindingGetFilterName), Signature<Symbol::virNWFilterBindingGetFilterName>::type>::value);
#endif
#if LIBVIR_VERSION_NUMBER >= 4005000
static_assert(SameShape<decltype(::virNWFilterBindingGetPortDev), Signature<Symbol::virNWFilterBindingGetPortDev>::type>::value);
#endif
#if LIBVIR_VERSION_NUMBER >= 4005000
static_assert(SameShape<decltype(::virNWFilterBindingGetXMLDesc), Signature<Symbol::virNWFilterBindingGetXMLDesc>::type>::value);
#endif
#if LIBVIR_VERSION_NUMBER >= 4005000
static_assert(SameShape<decltype(::virNWFilterBindingLookupByPortDev), Signature<Symbol::virNWFilterBindingLookupByPortDev>::type>::value);
#endif
#if LIBVIR_VERSION_NUMBER >= 4005000
static_assert(SameShape<decltype(::virNWFilterBindingRef), Signature<Symbol::virNWFilterBindingRef>::type>::value);
#endif
#if LIBVIR_VERSION_NUMBER >= 8000
static_assert(SameShape<decltype(::virNWFilterDefineXML), Signature<Symbol::virNWFilterDefineXML>::type>::value);
#endif
#if LIBVIR_VERSION_NUMBER >= 7007000
static_assert(SameShape<decltype(::virNWFilterDefineXMLFlags), Signature<Symbol::virNWFilterDefineXMLFlags>::type>::value);
#endif
#if LIBVIR_VERSION_NUMBER >= 8000
static_assert(SameShape<decltype(::virNWFilterFree), Signature<Symbol::virNWFilterFree>::type>::value);
#endif
#if LIBVIR_VERSION_NUMBER >= 8000
static_assert(SameShape<decltype(::virNWFilterGetName), Signature<Symbol::virNWFilterGetName>::type>::value);
#endif
#if LIBVIR_VERSION_NUMBER >= 8000
static_assert(SameShape<decltype(::virNWFilterGetUUID), Signature<Symbol::virNWFilterGetUUID>::type>::value);
#endif
#if LIBVIR_VERSION_NUMBER >= 8000
static_assert(SameShape<decltype(::virNWFilterGetUUIDString), Signature<Symbol::virNWFilterGetUUIDString>::type>::value);
#endif
#if LIBVIR_VERSION_NUMBER >= 8000
static_assert(SameShape<decltype(::virNWFilterGetXMLDesc), Signature<Symbol::virNWFilterGetXMLDesc>::type>::value);
#endif
#if LIBVIR_VERSION_NUMBER >= 8000
static_assert(SameShape<decltype(::virNWFilterLookupByName), Signature<Symbol::virNWFilterLookupByName>::type>::value);
#endif
#if LIBVIR_VERSION_NUMBER >= 8000
static_assert(SameShape<decltype(::virNWFilterLookupByUUID), Signature<Symbol::virNWFilterLookupByUUID>::type>::value);
#endif
#if LIBVIR_VERSION_NUMBER >= 8000
static_assert(SameShape<decltype(::virNWFilterLookupByUUIDString), Signature<Symbol::virNWFilterLookupByUUIDString>::type>::value);
#endif
#if LIBVIR_VERSION_NUMBER >= 8000
static_assert(SameShape<decltype(::virNWFilterRef), Signature<Symbol::virNWFilterRef>::type>::value);
#endif
#if LIBVIR_VERSION_NUMBER >= 8000
static_assert(SameShape<decltype(::virNWFilterUndefine), Signature<Symbol::virNWFilterUndefine>::type>::value);
#endif
#if LIBVIR_VERSION_NUMBER >= 2000
static_assert(SameShape<decltype(::virNetworkCreate), Signature<Symbol::virNetworkCreate>::type>::value);
#endif
#if LIBVIR_VERSION_NUMBER >= 2000
static_assert(SameShape<decltype(::virNetworkCreateXML), Signature<Symbol::virNetworkCreateXML>::type>::value);
#endif
#if LIBVIR_VERSION_NUMBER >= 7008000
static_assert(SameShape<decltype(::virNetworkCreateXMLFlags), Signature<Symbol::virNetworkCreateXMLFlags>::type>::value);
#endif
#if LIBVIR_VERSION_NUMBER >= 1002006
static_assert(SameShape<decltype(::virNetworkDHCPLeaseFree), Signature<Symbol::virNetworkDHCPLeaseFree>::type>::value);
#endif
#if LIBVIR_VERSION_NUMBER >= 2000
static_assert(SameShape<decltype(::virNetworkDefineXML), Signature<Symbol::virNetworkDefineXML>::type>::value);
#endif
#if LIBVIR_VERSION_NUMBER >= 7007000
static_assert(SameShape<decltype(::virNetworkDefineXMLFlags), Signature<Symbol::virNetworkDefineXMLFlags>::type>::value);
#endif
#if LIBVIR_VERSION_NUMBER >= 2000
static_assert(SameShape<decltype(::virNetworkDestroy), Signature<Symbol::virNetworkDestroy>::type>::value);
#endif
#if LIBVIR_VERSION_NUMBER >= 2000
static_assert(SameShape<decltype(::virNetworkFree), Signature<Symbol::virNetworkFree>::type>::value);
#endif
#if LIBVIR_VERSION_NUMBER >= 2001
static_assert(SameShape<decltype(::virNetworkGetAutostart), Signature<Symbol::virNetworkGetAutostart>::type>::value);
#endif
#if LIBVIR_VERSION_NUMBER >= 2000
static_assert(SameShape<decltype(::virNetworkGetBridgeName), Signature<Symbol::virNetworkGetBridgeName>::type>::value);
#endif
#if LIBVIR_VERSION_NUMBER >= 3000
static_assert(SameShape<decltype(::virNetworkGetConnect), Signature<Symbol::virNetworkGetConnect>::type>::value);
#endif
#if LIBVIR_VERSION_NUMBER >= 1002006
static_assert(SameShape<decltype(::virNetworkGetDHCPLeases), Signature<Symbol::virNetworkGetDHCPLeases>::type>::value);
#endif
#if LIBVIR_VERSION_NUMBER >= 2000
static_assert(SameShape<decltype(::virNetworkGetName), Signature<Symbol::virNetworkGetName>::type>::value);
#endif
#if LIBVIR_VERSION_NUMBER >= 2000
static_assert(SameShape<decltype(::virNetworkGetUUID), Signature<Symbol::virNetworkGetUUID>::type>::value);
#endif
#if LIBVIR_VERSION_NUMBER >= 2000
static_assert(SameShape<decltype(::virNetworkGetUUIDString), Signature<Symbol::virNetworkGetUUIDString>::type>::value);
#endif
#if LIBVIR_VERSION_NUMBER >= 2000
static_assert(SameShape<decltype(::virNetworkGetXMLDesc), Signature<Symbol::virNetworkGetXMLDesc>::type>::value);
#endif
#if LIBVIR_VERSION_NUMBER >= 7003
static_assert(SameShape<decltype(::virNetworkIsActive), Signature<Symbol::virNetworkIsActive>::type>::value);
#endif
#if LIBVIR_VERSION_NUMBER >= 7003
static_assert(SameShape<decltype(::virNetworkIsPersistent), Signature<Symbol::virNetworkIsPersistent>::type>::value);
#endif
#if LIBVIR_VERSION_NUMBER >= 5005000
static_assert(SameShape<decltype(::virNetworkListAllPorts), Signature<Symbol::virNetworkListAllPorts>::type>::value);
#endif
#if LIBVIR_VERSION_NUMBER >= 2000
static_assert(SameShape<decltype(::virNetworkLookupByName), Signature<Symbol::virNetworkLookupByName>::type>::value);
#endif
#if LIBVIR_VERSION_NUMBER >= 2000
static_assert(SameShape<decltype(::virNetworkLookupByUUID), Signature<Symbol::virNetworkLookupByUUID>::type>::value);
#endif
#if LIBVIR_VERSION_NUMBER >= 2000
static_assert(SameShape<decltype(::virNetworkLookupByUUIDString), Signature<Symbol::virNetworkLookupByUUIDString>::type>::value);
#endif
#if LIBVIR_VERSION_NUMBER >= 5005000
static_assert(SameShape<decltype(::virNetworkPortCreateXML), Signature<Symbol::virNetworkPortCreateXML>::type>::value);
#endif
#if LIBVIR_VERSION_NUMBER >= 5005000
static_assert(SameShape<decltype(::virNetworkPortDelete), Signature<Symbol::virNetworkPortDelete>::type>::value);
#endif
#if LIBVIR_VERSION_NUMBER >= 5005000
static_assert(SameShape<decltype(::virNetworkPortFree), Signature<Symbol::virNetworkPortFree>::type>::value);
#endif
#if LIBVIR_VERSION_NUMBER >= 5005000
static_assert(SameShape<decltype(::virNetworkPortGetNetwork), Signature<Symbol::virNetworkPortGetNetwork>::type>::value);
#endif
#if LIBVIR_VERSION_NUMBER >= 5005000
static_assert(SameShape<decltype(::virNetworkPortGetParameters), Signature<Symbol::virNetworkPortGetParameters>::type>::value);
#endif
#if LIBVIR_VERSION_NUMBER >= 5005000
static_assert(SameShape<decltype(::virNetworkPortGetUUID), Signature<Symbol::virNetworkPortGetUUID>::type>::value);
#endif
#if LIBVIR_VERSION_NUMBER >= 5005000
static_assert(SameShape<decltype(::virNetworkPortGetUUIDString), Signature<Symbol::virNetworkPortGetUUIDString>::type>::value);
#endif
#if LIBVIR_VERSION_NUMBER >= 5005000
static_assert(SameShape<decltype(::virNetworkPortGetXMLDesc), Signature<Symbol::virNetworkPortGetXMLDesc>::type>::value);
#endif
#if LIBVIR_VERSION_NUMBER >= 5005000
static_assert(SameShape<decltype(::virNetworkPortLookupByUUID), Signature<Symbol::virNetworkPortLookupByUUID>::type>::value);
#endif
#if LIBVIR_VERSION_NUMBER >= 5005000
static_assert(SameShape<decltype(::virNetworkPortLookupByUUIDString), Signature<Symbol::virNetworkPortLookupByUUIDString>::type>::value);
#endif
#if LIBVIR_VERSION_NUMBER >= 5005000
static_assert(SameShape<decltype(::virNetworkPortRef), Signature<Symbol::virNetworkPortRef>::type>::value);
#endif
#if LIBVIR_VERSION_NUMBER >= 5005000
static_assert(SameShape<decltype(::virNetworkPortSetParameters), Signature<Symbol::virNetworkPortSetParameters>::type>::value);
#endif
#if LIBVIR_VERSION_NUMBER >= 6000
static_assert(SameShape<decltype(::virNetworkRef), Signature<Symbol::virNetworkRef>::type>::value);
#endif
#if LIBVIR_VERSION_NUMBER >= 2001
static_assert(SameShape<decltype(::virNetworkSetAutostart), Signature<Symbol::virNetworkSetAutostart>::type>::value);
#endif
#if LIBVIR_VERSION_NUMBER >= 2000
static_assert(SameShape<decltype(::virNetworkUndefine), Signature<Symbol::virNetworkUndefine>::type>::value);
#endif
#if LIBVIR_VERSION_NUMBER >= 10002
static_assert(SameShape<decltype(::virNetworkUpdate), Signature<Symbol::virNetworkUpdate>::type>::value);
#endif
#if LIBVIR_VERSION_NUMBER >= 1002009
static_assert(SameShape<decltype(::virNodeAllocPages), Signature<Symbol::virNodeAllocPages>::type>::value);
#endif
#if LIBVIR_VERSION_NUMBER >= 7003000
static_assert(SameShape<decltype(::virNodeDeviceCreate), Signature<Symbol::virNodeDeviceCreate>::type>::value);
#endif
#if LIBVIR_VERSION_NUMBER >= 6003
static_assert(SameShape<decltype(::virNodeDeviceCreateXML), Signature<Symbol::virNodeDeviceCreateXML>::type>::value);
#endif
#if LIBVIR_VERSION_NUMBER >= 7003000
static_assert(SameShape<decltype(::virNodeDeviceDefineXML), Signature<Symbol::virNodeDeviceDefineXML>::type>::value);
#endif
#if LIBVIR_VERSION_NUMBER >= 6003
static_assert(SameShape<decltype(::virNodeDeviceDestroy), Signature<Symbol::virNodeDeviceDestroy>::type>::value);
#endif
#if LIBVIR_VERSION_NUMBER >= 1000005
static_assert(SameShape<decltype(::virNodeDeviceDetachFlags), Signature<Symbol::virNodeDeviceDetachFlags>::type>::value);
#endif
#if LIBVIR_VERSION_NUMBER >= 6001
static_assert(SameShape<decltype(::virNodeDeviceDettach), Signature<Symbol::virNodeDeviceDettach>::type>::value);
#endif
#if LIBVIR_VERSION_NUMBER >= 5000
static_assert(SameShape<decltype(::virNodeDeviceFree), Signature<Symbol::virNodeDeviceFree>::type>::value);
#endif
#if LIBVIR_VERSION_NUMBER >= 7008000
static_assert(SameShape<decltype(::virNodeDeviceGetAutostart), Signature<Symbol::virNodeDeviceGetAutostart>::type>::value);
#endif
#if LIBVIR_VERSION_NUMBER >= 5000
static_assert(SameShape<decltype(::virNodeDeviceGetName), Signature<Symbol::virNodeDeviceGetName>::type>::value);
#endif
#if LIBVIR_VERSION_NUMBER >= 5000
static_assert(SameShape<decltype(::virNodeDeviceGetParent), Signature<Symbol::virNodeDeviceGetParent>::type>::value);
#endif
#if LIBVIR_VERSION_NUMBER >= 5000
static_assert(SameShape<decltype(::virNodeDeviceGetXMLDesc), Signature<Symbol::virNodeDeviceGetXMLDesc>::type>::value);
#endif
#if LIBVIR_VERSION_NUMBER >= 7008000
static_assert(SameShape<decltype(::virNodeDeviceIsActive), Signature<Symbol::virNodeDeviceIsActive>::type>::value);
#endif
#if LIBVIR_VERSION_NUMBER >= 7008000
static_assert(SameShape<decltype(::virNodeDeviceIsPersistent), Signature<Symbol::virNodeDeviceIsPersistent>::type>::value);
#endif
#if LIBVIR_VERSION_NUMBER >= 5000
static_assert(SameShape<decltype(::virNodeDeviceListCaps), Signature<Symbol::virNodeDeviceListCaps>::type>::value);
#endif
#if LIBVIR_VERSION_NUMBER >= 5000
static_assert(SameShape<decltype(::virNodeDeviceLookupByName), Signature<Symbol::virNodeDeviceLookupByName>::type>::value);
#endif
#if LIBVIR_VERSION_NUMBER >= 1000003
static_assert(SameShape<decltype(::virNodeDeviceLookupSCSIHostByWWN), Signature<Symbol::virNodeDeviceLookupSCSIHostByWWN>::type>::value);
#endif
#if LIBVIR_VERSION_NUMBER >= 5000
static_assert(SameShape<decltype(::virNodeDeviceNumOfCaps), Signature<Symbol::virNodeDeviceNumOfCaps>::type>::value);
#endif
#if LIBVIR_VERSION_NUMBER >= 6001
static_assert(SameShape<decltype(::virNodeDeviceReAttach), Signature<Symbol::virNodeDeviceReAttach>::type>::value);
#endif
#if LIBVIR_VERSION_NUMBER >= 6000
static_assert(SameShape<decltype(::virNodeDeviceRef), Signature<Symbol::virNodeDeviceRef>::type>::value);
#endif
#if LIBVIR_VERSION_NUMBER >= 6001
static_assert(SameShape<decltype(::virNodeDeviceReset), Signature<Symbol::virNodeDeviceReset>::type>::value);
#endif
#if LIBVIR_VERSION_NUMBER >= 7008000
static_assert(SameShape<decltype(::virNodeDeviceSetAutostart), Signature<Symbol::virNodeDeviceSetAutostart>::type>::value);
#endif
#if LIBVIR_VERSION_NUMBER >= 7003000
static_assert(SameShape<decltype(::virNodeDeviceUndefine), Signature<Symbol::virNodeDeviceUndefine>::type>::value);
#endif
#if LIBVIR_VERSION_NUMBER >= 1000000
static_assert(SameShape<decltype(::virNodeGetCPUMap), Signature<Symbol::virNodeGetCPUMap>::type>::value);
#endif
#if LIBVIR_VERSION_NUMBER >= 9003
static_assert(SameShape<decltype(::virNodeGetCPUStats), Signature<Symbol::virNodeGetCPUStats>::type>::value);
#endif
#if LIBVIR_VERSION_NUMBER >= 3003
static_assert(SameShape<decltype(::virNodeGetCellsFreeMemory), Signature<Symbol::virNodeGetCellsFreeMemory>::type>::value);
#endif
#if LIBVIR_VERSION_NUMBER >= 3003
static_assert(SameShape<decltype(::virNodeGetFreeMemory), Signature<Symbol::virNodeGetFreeMemory>::type>::value);
#endif
#if LIBVIR_VERSION_NUMBER >= 1002006
static_assert(SameShape<decltype(::virNodeGetFreePages), Signature<Symbol::virNodeGetFreePages>::type>::value);
#endif
#if LIBVIR_VERSION_NUMBER >= 1000
static_assert(SameShape<decltype(::virNodeGetInfo), Signature<Symbol::virNodeGetInfo>::type>::value);
#endif
#if LIBVIR_VERSION_NUMBER >= 10002
static_assert(SameShape<decltype(::virNodeGetMemoryParameters), Signature<Symbol::virNodeGetMemoryParameters>::type>::value);
#endif
#if LIBVIR_VERSION_NUMBER >= 9003
static_assert(SameShape<decltype(::virNodeGetMemoryStats), Signature<Symbol::virNodeGetMemoryStats>::type>::value);
#endif
#if LIBVIR_VERSION_NUMBER >= 4005000
static_assert(SameShape<decltype(::virNodeGetSEVInfo), Signature<Symbol::virNodeGetSEVInfo>::type>::value);
#endif
#if LIBVIR_VERSION_NUMBER >= 6001
static_assert(SameShape<decltype(::virNodeGetSecurityModel), Signature<Symbol::virNodeGetSecurityModel>::type>::value);
#endif
#if LIBVIR_VERSION_NUMBER >= 5000
static_assert(SameShape<decltype(::virNodeListDevices), Signature<Symbol::virNodeListDevices>::type>::value);
#endif
#if LIBVIR_VERSION_NUMBER >= 5000
static_assert(SameShape<decltype(::virNodeNumOfDevices), Signature<Symbol::virNodeNumOfDevices>::type>::value);
#endif
#if LIBVIR_VERSION_NUMBER >= 10002
static_assert(SameShape<decltype(::virNodeSetMemoryParameters), Signature<Symbol::virNodeSetMemoryParameters>::type>::value);
#endif
#if LIBVIR_VERSION_NUMBER >= 9008
static_assert(SameShape<decltype(::virNodeSuspendForDuration), Signature<Symbol::virNodeSuspendForDuration>::type>::value);
#endif
#if LIBVIR_VERSION_NUMBER >= 1000
static_assert(SameShape<decltype(::virResetError), Signature<Symbol::virResetError>::type>::value);
#endif
#if LIBVIR_VERSION_NUMBER >= 1000
static_assert(SameShape<decltype(::virResetLastError), Signature<Symbol::virResetLastError>::type>::value);
#endif
#if LIBVIR_VERSION_NUMBER >= 6001
static_assert(SameShape<decltype(::virSaveLastError), Signature<Symbol::virSaveLastError>::type>::value);
#endif
#if LIBVIR_VERSION_NUMBER >= 7001
static_assert(SameShape<decltype(::virSecretDefineXML), Signature<Symbol::virSecretDefineXML>::type>::value);
#endif
#if LIBVIR_VERSION_NUMBER >= 7001
static_assert(SameShape<decltype(::virSecretFree), Signature<Symbol::virSecretFree>::type>::value);
#endif
#if LIBVIR_VERSION_NUMBER >= 7001
static_assert(SameShape<decltype(::virSecretGetConnect), Signature<Symbol::virSecretGetConnect>::type>::value);
#endif
#if LIBVIR_VERSION_NUMBER >= 7001
static_assert(SameShape<decltype(::virSecretGetUUID), Signature<Symbol::virSecretGetUUID>::type>::value);
#endif
#if LIBVIR_VERSION_NUMBER >= 7001
static_assert(SameShape<decltype(::virSecretGetUUIDString), Signature<Symbol::virSecretGetUUIDString>::type>::value);
#endif
#if LIBVIR_VERSION_NUMBER >= 7001
static_assert(SameShape<decltype(::virSecretGetUsageID), Signature<Symbol::virSecretGetUsageID>::type>::value);
#endif
#if LIBVIR_VERSION_NUMBER >= 7001
static_assert(SameShape<decltype(::virSecretGetUsageType), Signature<Symbol::virSecretGetUsageType>::type>::value);
#endif
#if LIBVIR_VERSION_NUMBER >= 7001
static_assert(SameShape<decltype(::virSecretGetValue), Signature<Symbol::virSecretGetValue>::type>::value);
#endif
#if LIBVIR_VERSION_NUMBER >= 7001
static_assert(SameShape<decltype(::virSecretGetXMLDesc), Signature<Symbol::virSecretGetXMLDesc>::type>::value);
#endif
#if LIBVIR_VERSION_NUMBER >= 7001
static_assert(SameShape<decltype(::virSecretLookupByUUID), Signature<Symbol::virSecretLookupByUUID>::type>::value);
#endif
#if LIBVIR_VERSION_NUMBER >= 7001
static_assert(SameShape<decltype(::virSecretLookupByUUIDString), Signature<Symbol::virSecretLookupByUUIDString>::type>::value);
#endif
#if LIBVIR_VERSION_NUMBER >= 7001
static_assert(SameShape<decltype(::virSecretLookupByUsage), Signature<Symbol::virSecretLookupByUsage>::type>::value);
#endif
#if LIBVIR_VERSION_NUMBER >= 7001
static_assert(SameShape<decltype(::virSecretRef), Signature<Symbol::virSecretRef>::type>::value);
#endif
#if LIBVIR_VERSION_NUMBER >= 7001
static_assert(SameShape<decltype(::virSecretSetValue), Signature<Symbol::virSecretSetValue>::type>::value);
#endif
#if LIBVIR_VERSION_NUMBER >= 7001
static_assert(SameShape<decltype(::virSecretUndefine), Signature<Symbol::virSecretUndefine>::type>::value);
#endif
#if LIBVIR_VERSION_NUMBER >= 1000
static_assert(SameShape<decltype(::virSetErrorFunc), Signature<Symbol::virSetErrorFunc>::type>::value);
#endif
#if LIBVIR_VERSION_NUMBER >= 4001
static_assert(SameShape<decltype(::virStoragePoolBuild), Signature<Symbol::virStoragePoolBuild>::type>::value);
#endif
#if LIBVIR_VERSION_NUMBER >= 4001
static_assert(SameShape<decltype(::virStoragePoolCreate), Signature<Symbol::virStoragePoolCreate>::type>::value);
#endif
#if LIBVIR_VERSION_NUMBER >= 4001
static_assert(SameShape<decltype(::virStoragePoolCreateXML), Signature<Symbol::virStoragePoolCreateXML>::type>::value);
#endif
#if LIBVIR_VERSION_NUMBER >= 4001
static_assert(SameShape<decltype(::virStoragePoolDefineXML), Signature<Symbol::virStoragePoolDefineXML>::type>::value);
#endif
#if LIBVIR_VERSION_NUMBER >= 4001
static_assert(SameShape<decltype(::virStoragePoolDelete), Signature<Symbol::virStoragePoolDelete>::type>::value);
#endif
#if LIBVIR_VERSION_NUMBER >= 4001
static_assert(SameShape<decltype(::virStoragePoolDestroy), Signature<Symbol::virStoragePoolDestroy>::type>::value);
#endif
#if LIBVIR_VERSION_NUMBER >= 4001
static_assert(SameShape<decltype(::virStoragePoolFree), Signature<Symbol::virStoragePoolFree>::type>::value);
#endif
#if LIBVIR_VERSION_NUMBER >= 4001
static_assert(SameShape<decltype(::virStoragePoolGetAutostart), Signature<Symbol::virStoragePoolGetAutostart>::type>::value);
#endif
#if LIBVIR_VERSION_NUMBER >= 4001
static_assert(SameShape<decltype(::virStoragePoolGetConnect), Signature<Symbol::virStoragePoolGetConnect>::type>::value);
#endif
#if LIBVIR_VERSION_NUMBER >= 4001
static_assert(SameShape<decltype(::virStoragePoolGetInfo), Signature<Symbol::virStoragePoolGetInfo>::type>::value);
#endif
#if LIBVIR_VERSION_NUMBER >= 4001
static_assert(SameShape<decltype(::virStoragePoolGetName), Signature<Symbol::virStoragePoolGetName>::type>::value);
#endif
#if LIBVIR_VERSION_NUMBER >= 4001
static_assert(SameShape<decltype(::virStoragePoolGetUUID), Signature<Symbol::virStoragePoolGetUUID>::type>::value);
#endif
#if LIBVIR_VERSION_NUMBER >= 4001
static_assert(SameShape<decltype(::virStoragePoolGetUUIDString), Signature<Symbol::virStoragePoolGetUUIDString>::type>::value);
#endif
#if LIBVIR_VERSION_NUMBER >= 4001
static_assert(SameShape<decltype(::virStoragePoolGetXMLDesc), Signature<Symbol::virStoragePoolGetXMLDesc>::type>::value);
#endif
#if LIBVIR_VERSION_NUMBER >= 7003
static_assert(SameShape<decltype(::virStoragePoolIsActive), Signature<Symbol::virStoragePoolIsActive>::type>::value);
#endif
#if LIBVIR_VERSION_NUMBER >= 7003
static_assert(SameShape<decltype(::virStoragePoolIsPersistent), Signature<Symbol::virStoragePoolIsPersistent>::type>::value);
#endif
#if LIBVIR_VERSION_NUMBER >= 10002
static_assert(SameShape<decltype(::virStoragePoolListAllVolumes), Signature<Symbol::virStoragePoolListAllVolumes>::type>::value);
#endif
#if LIBVIR_VERSION_NUMBER >= 4001
static_assert(SameShape<decltype(::virStoragePoolListVolumes), Signature<Symbol::virStoragePoolListVolumes>::type>::value);
#endif
#if LIBVIR_VERSION_NUMBER >= 4001
static_assert(SameShape<decltype(::virStoragePoolLookupByName), Signature<Symbol::virStoragePoolLookupByName>::type>::value);
#endif
#if LIBVIR_VERSION_NUMBER >= 4001000
static_assert(SameShape<decltype(::virStoragePoolLookupByTargetPath), Signature<Symbol::virStoragePoolLookupByTargetPath>::type>::value);
#endif
#if LIBVIR_VERSION_NUMBER >= 4001
static_assert(SameShape<decltype(::virStoragePoolLookupByUUID), Signature<Symbol::virStoragePoolLookupByUUID>::type>::value);
#endif
#if LIBVIR_VERSION_NUMBER >= 4001
static_assert(SameShape<decltype(::virStoragePoolLookupByUUIDString), Signature<Symbol::virStoragePoolLookupByUUIDString>::type>::value);
#endif
#if LIBVIR_VERSION_NUMBER >= 4001
static_assert(SameShape<decltype(::virStoragePoolLookupByVolume), Signature<Symbol::virStoragePoolLookupByVolume>::type>::value);
#endif
#if LIBVIR_VERSION_NUMBER >= 4001
static_assert(SameShape<decltype(::virStoragePoolNumOfVolumes), Signature<Symbol::virStoragePoolNumOfVolumes>::type>::value);
#endif
#if LIBVIR_VERSION_NUMBER >= 6000
static_assert(SameShape<decltype(::virStoragePoolRef), Signature<Symbol::virStoragePoolRef>::type>::value);
#endif
#if LIBVIR_VERSION_NUMBER >= 4001
static_assert(SameShape<decltype(::virStoragePoolRefresh), Signature<Symbol::virStoragePoolRefresh>::type>::value);
#endif
#if LIBVIR_VERSION_NUMBER >= 4001
static_assert(SameShape<decltype(::virStoragePoolSetAutostart), Signature<Symbol::virStoragePoolSetAutostart>::type>::value);
#endif
#if LIBVIR_VERSION_NUMBER >= 4001
static_assert(SameShape<decltype(::virStoragePoolUndefine), Signature<Symbol::virStoragePoolUndefine>::type>::value);
#endif
#if LIBVIR_VERSION_NUMBER >= 4001
static_assert(SameShape<decltype(::virStorageVolCreateXML), Signature<Symbol::virStorageVolCreateXML>::type>::value);
#endif
#if LIBVIR_VERSION_NUMBER >= 6004
static_assert(SameShape<decltype(::virStorageVolCreateXMLFrom), Signature<Symbol::virStorageVolCreateXMLFrom>::type>::value);
#endif
#if LIBVIR_VERSION_NUMBER >= 4001
static_assert(SameShape<decltype(::virStorageVolDelete), Signature<Symbol::virStorageVolDelete>::type>::value);
#endif
#if LIBVIR_VERSION_NUMBER >= 9000
static_assert(SameShape<decltype(::virStorageVolDownload), Signature<Symbol::virStorageVolDownload>::type>::value);
#endif
#if LIBVIR_VERSION_NUMBER >= 4001
static_assert(SameShape<decltype(::virStorageVolFree), Signature<Symbol::virStorageVolFree>::type>::value);
#endif
#if LIBVIR_VERSION_NUMBER >= 4001
static_assert(SameShape<decltype(::virStorageVolGetConnect), Signature<Symbol::virStorageVolGetConnect>::type>::value);
#endif
#if LIBVIR_VERSION_NUMBER >= 4001
static_assert(SameShape<decltype(::virStorageVolGetInfo), Signature<Symbol::virStorageVolGetInfo>::type>::value);
#endif
#if LIBVIR_VERSION_NUMBER >= 3000000
static_assert(SameShape<decltype(::virStorageVolGetInfoFlags), Signature<Symbol::virStorageVolGetInfoFlags>::type>::value);
#endif
#if LIBVIR_VERSION_NUMBER >= 4001
static_assert(SameShape<decltype(::virStorageVolGetKey), Signature<Symbol::virStorageVolGetKey>::type>::value);
#endif
#if LIBVIR_VERSION_NUMBER >= 4001
static_assert(SameShape<decltype(::virStorageVolGetName), Signature<Symbol::virStorageVolGetName>::type>::value);
#endif
#if LIBVIR_VERSION_NUMBER >= 4001
static_assert(SameShape<decltype(::virStorageVolGetPath), Signature<Symbol::virStorageVolGetPath>::type>::value);
#endif
#if LIBVIR_VERSION_NUMBER >= 4001
static_assert(SameShape<decltype(::virStorageVolGetXMLDesc), Signature<Symbol::virStorageVolGetXMLDesc>::type>::value);
#endif
#if LIBVIR_VERSION_NUMBER >= 4001
static_assert(SameShape<decltype(::virStorageVolLookupByKey), Signature<Symbol::virStorageVolLookupByKey>::type>::value);
#endif
#if LIBVIR_VERSION_NUMBER >= 4001
static_assert(SameShape<decltype(::virStorageVolLookupByName), Signature<Symbol::virStorageVolLookupByName>::type>::value);
#endif
#if LIBVIR_VERSION_NUMBER >= 4001
static_assert(SameShape<decltype(::virStorageVolLookupByPath), Signature<Symbol::virStorageVolLookupByPath>::type>::value);
#endif
#if LIBVIR_VERSION_NUMBER >= 6000
static_assert(SameShape<decltype(::virStorageVolRef), Signature<Symbol::virStorageVolRef>::type>::value);
#endif
#if LIBVIR_VERSION_NUMBER >= 9010
static_assert(SameShape<decltype(::virStorageVolResize), Signature<Symbol::virStorageVolResize>::type>::value);
#endif
#if LIBVIR_VERSION_NUMBER >= 9000
static_assert(SameShape<decltype(::virStorageVolUpload), Signature<Symbol::virStorageVolUpload>::type>::value);
#endif
#if LIBVIR_VERSION_NUMBER >= 8000
static_assert(SameShape<decltype(::virStorageVolWipe), Signature<Symbol::virStorageVolWipe>::type>::value);
#endif
#if LIBVIR_VERSION_NUMBER >= 9010
static_assert(SameShape<decltype(::virStorageVolWipePattern), Signature<Symbol::virStorageVolWipePattern>::type>::value);
#endif
#if LIBVIR_VERSION_NUMBER >= 7002
static_assert(SameShape<decltype(::virStreamAbort), Signature<Symbol::virStreamAbort>::type>::value);
#endif
#if LIBVIR_VERSION_NUMBER >= 7002
static_assert(SameShape<decltype(::virStreamEventAddCallback), Signature<Symbol::virStreamEventAddCallback>::type>::value);
#endif
#if LIBVIR_VERSION_NUMBER >= 7002
static_assert(SameShape<decltype(::virStreamEventRemoveCallback), Signature<Symbol::virStreamEventRemoveCallback>::type>::value);
#endif
#if LIBVIR_VERSION_NUMBER >= 7002
static_assert(SameShape<decltype(::virStreamEventUpdateCallback), Signature<Symbol::virStreamEventUpdateCallback>::type>::value);
#endif
#if LIBVIR_VERSION_NUMBER >= 7002
static_assert(SameShape<decltype(::virStreamFinish), Signature<Symbol::virStreamFinish>::type>::value);
#endif
#if LIBVIR_VERSION_NUMBER >= 7002
static_assert(SameShape<decltype(::virStreamFree), Signature<Symbol::virStreamFree>::type>::value);
#endif
#if LIBVIR_VERSION_NUMBER >= 7002
static_assert(SameShape<decltype(::virStreamNew), Signature<Symbol::virStreamNew>::type>::value);
#endif
#if LIBVIR_VERSION_NUMBER >= 7002
static_assert(SameShape<decltype(::virStreamRecv), Signature<Symbol::virStreamRecv>::type>::value);
#endif
#if LIBVIR_VERSION_NUMBER >= 7002
static_assert(SameShape<decltype(::virStreamRecvAll), Signature<Symbol::virStreamRecvAll>::type>::value);
#endif
#if LIBVIR_VERSION_NUMBER >= 3004000
static_assert(SameShape<decltype(::virStreamRecvFlags), Signature<Symbol::virStreamRecvFlags>::type>::value);
#endif
#if LIBVIR_VERSION_NUMBER >= 3004000
static_assert(SameShape<decltype(::virStreamRecvHole), Signature<Symbol::virStreamRecvHole>::type>::value);
#endif
#if LIBVIR_VERSION_NUMBER >= 7002
static_assert(SameShape<decltype(::virStreamRef), Signature<Symbol::virStreamRef>::type>::value);
#endif
#if LIBVIR_VERSION_NUMBER >= 7002
static_assert(SameShape<decltype(::virStreamSend), Signature<Symbol::virStreamSend>::type>::value);
#endif
#if LIBVIR_VERSION_NUMBER >= 7002
static_assert(SameShape<decltype(::virStreamSendAll), Signature<Symbol::virStreamSendAll>::type>::value);
#endif
#if LIBVIR_VERSION_NUMBER >= 3004000
static_assert(SameShape<decltype(::virStreamSendHole), Signature<Symbol::virStreamSendHole>::type>::value);
#endif
#if LIBVIR_VERSION_NUMBER >= 3004000
static_assert(SameShape<decltype(::virStreamSparseRecvAll), Signature<Symbol::virStreamSparseRecvAll>::type>::value);
#endif
#if LIBVIR_VERSION_NUMBER >= 3004000
static_assert(SameShape<decltype(::virStreamSparseSendAll), Signature<Symbol::virStreamSparseSendAll>::type>::value);
#endif
#if LIBVIR_VERSION_NUMBER >= 1000002
static_assert(SameShape<decltype(::virTypedParamsAddBoolean), Signature<Symbol::virTypedParamsAddBoolean>::type>::value);
#endif
#if LIBVIR_VERSION_NUMBER >= 1000002
static_assert(SameShape<decltype(::virTypedParamsAddDouble), Signature<Symbol::virTypedParamsAddDouble>::type>::value);
#endif
#if LIBVIR_VERSION_NUMBER >= 1000002
static_assert(SameShape<decltype(::virTypedParamsAddFromString), Signature<Symbol::virTypedParamsAddFromString>::type>::value);
#endif
#if LIBVIR_VERSION_NUMBER >= 1000002
static_assert(SameShape<decltype(::virTypedParamsAddInt), Signature<Symbol::virTypedParamsAddInt>::type>::value);
#endif
#if LIBVIR_VERSION_NUMBER >= 1000002
static_assert(SameShape<decltype(::virTypedParamsAddLLong), Signature<Symbol::virTypedParamsAddLLong>::type>::value);
#endif
#if LIBVIR_VERSION_NUMBER >= 1000002
static_assert(SameShape<decltype(::virTypedParamsAddString), Signature<Symbol::virTypedParamsAddString>::type>::value);
#endif
#if LIBVIR_VERSION_NUMBER >= 1002017
static_assert(SameShape<decltype(::virTypedParamsAddStringList), Signature<Symbol::virTypedParamsAddStringList>::type>::value);
#endif
#if LIBVIR_VERSION_NUMBER >= 1000002
static_assert(SameShape<decltype(::virTypedParamsAddUInt), Signature<Symbol::virTypedParamsAddUInt>::type>::value);
#endif
#if LIBVIR_VERSION_NUMBER >= 1000002
static_assert(SameShape<decltype(::virTypedParamsAddULLong), Signature<Symbol::virTypedParamsAddULLong>::type>::value);
#endif
#if LIBVIR_VERSION_NUMBER >= 1000002
static_assert(SameShape<decltype(::virTypedParamsClear), Signature<Symbol::virTypedParamsClear>::type>::value);
#endif
#if LIBVIR_VERSION_NUMBER >= 1000002
static_assert(SameShape<decltype(::virTypedParamsFree), Signature<Symbol::virTypedParamsFree>::type>::value);
#endif
#if LIBVIR_VERSION_NUMBER >= 1000002
static_assert(SameShape<decltype(::virTypedParamsGet), Signature<Symbol::virTypedParamsGet>::type>::value);
#endif
#if LIBVIR_VERSION_NUMBER >= 1000002
static_assert(SameShape<decltype(::virTypedParamsGetBoolean), Signature<Symbol::virTypedParamsGetBoolean>::type>::value);
#endif
#if LIBVIR_VERSION_NUMBER >= 1000002
static_assert(SameShape<decltype(::virTypedParamsGetDouble), Signature<Symbol::virTypedParamsGetDouble>::type>::value);
#endif
#if LIBVIR_VERSION_NUMBER >= 1000002
static_assert(SameShape<decltype(::virTypedParamsGetInt), Signature<Symbol::virTypedParamsGetInt>::type>::value);
#endif
#if LIBVIR_VERSION_NUMBER >= 1000002
static_assert(SameShape<decltype(::virTypedParamsGetLLong), Signature<Symbol::virTypedParamsGetLLong>::type>::value);
#endif
#if LIBVIR_VERSION_NUMBER >= 1000002
static_assert(SameShape<decltype(::virTypedParamsGetString), Signature<Symbol::virTypedParamsGetString>::type>::value);
#endif
#if LIBVIR_VERSION_NUMBER >= 1000002
static_assert(SameShape<decltype(::virTypedParamsGetUInt), Signature<Symbol::virTypedParamsGetUInt>::type>::value);
#endif
#if LIBVIR_VERSION_NUMBER >= 1000002
static_assert(SameShape<decltype(::virTypedParamsGetULLong), Signature<Symbol::virTypedParamsGetULLong>::type>::value);
#endif
#if LIBVIR_VERSION_NUMBER >= 11002000
static_assert(SameShape<decltype(::virDomainGetAutostartOnce), Signature<Symbol::virDomainGetAutostartOnce>::type>::value);
#endif
#if LIBVIR_VERSION_NUMBER >= 11002000
static_assert(SameShape<decltype(::virDomainSetAutostartOnce), Signature<Symbol::virDomainSetAutostartOnce>::type>::value);
#endif
#if LIBVIR_VERSION_NUMBER >= 11002000
static_assert(SameShape<decltype(::virDomainDelThrottleGroup), Signature<Symbol::virDomainDelThrottleGroup>::type>::value);
#endif
#if LIBVIR_VERSION_NUMBER >= 11002000
static_assert(SameShape<decltype(::virDomainSetThrottleGroup), Signature<Symbol::virDomainSetThrottleGroup>::type>::value);
#endif
#if LIBVIR_VERSION_NUMBER >= 10002000
static_assert(SameShape<decltype(::virDomainGraphicsReload), Signature<Symbol::virDomainGraphicsReload>::type>::value);
#endif
#if LIBVIR_VERSION_NUMBER >= 9007000
static_assert(SameShape<decltype(::virNetworkGetMetadata), Signature<Symbol::virNetworkGetMetadata>::type>::value);
#endif
#if LIBVIR_VERSION_NUMBER >= 9007000
static_assert(SameShape<decltype(::virNetworkSetMetadata), Signature<Symbol::virNetworkSetMetadata>::type>::value);
#endif
#if LIBVIR_VERSION_NUMBER >= 10001000
static_assert(SameShape<decltype(::virNodeDeviceUpdate), Signature<Symbol::virNodeDeviceUpdate>::type>::value);
#endif
#if LIBVIR_VERSION_NUMBER >= 1002003
static_assert(SameShape<decltype(::virConnectDomainQemuMonitorEventDeregister), Signature<Symbol::virConnectDomainQemuMonitorEventDeregister>::type>::value);
#endif
#if LIBVIR_VERSION_NUMBER >= 1002003
static_assert(SameShape<decltype(::virConnectDomainQemuMonitorEventRegister), Signature<Symbol::virConnectDomainQemuMonitorEventRegister>::type>::value);
#endif
#if LIBVIR_VERSION_NUMBER >= 10000
static_assert(SameShape<decltype(::virDomainQemuAgentCommand), Signature<Symbol::virDomainQemuAgentCommand>::type>::value);
#endif
#if LIBVIR_VERSION_NUMBER >= 9004
static_assert(SameShape<decltype(::virDomainQemuAttach), Signature<Symbol::virDomainQemuAttach>::type>::value);
#endif
#if LIBVIR_VERSION_NUMBER >= 8003
static_assert(SameShape<decltype(::virDomainQemuMonitorCommand), Signature<Symbol::virDomainQemuMonitorCommand>::type>::value);
#endif
#if LIBVIR_VERSION_NUMBER >= 8002000
static_assert(SameShape<decltype(::virDomainQemuMonitorCommandWithFiles), Signature<Symbol::virDomainQemuMonitorCommandWithFiles>::type>::value);
#endif
#if LIBVIR_VERSION_NUMBER >= 2000000
static_assert(SameShape<decltype(::virDomainLxcEnterCGroup), Signature<Symbol::virDomainLxcEnterCGroup>::type>::value);
#endif
#if LIBVIR_VERSION_NUMBER >= 1000002
static_assert(SameShape<decltype(::virDomainLxcEnterNamespace), Signature<Symbol::virDomainLxcEnterNamespace>::type>::value);
#endif
#if LIBVIR_VERSION_NUMBER >= 1000004
static_assert(SameShape<decltype(::virDomainLxcEnterSecurityLabel), Signature<Symbol::virDomainLxcEnterSecurityLabel>::type>::value);
#endif
#if LIBVIR_VERSION_NUMBER >= 1000002
static_assert(SameShape<decltype(::virDomainLxcOpenNamespace), Signature<Symbol::virDomainLxcOpenNamespace>::type>::value);
#endif
#if LIBVIR_VERSION_NUMBER >= 2000000
static_assert(SameShape<decltype(::virAdmClientClose), Signature<Symbol::virAdmClientClose>::type>::value);
#endif
#if LIBVIR_VERSION_NUMBER >= 2000000
static_assert(SameShape<decltype(::virAdmClientFree), Signature<Symbol::virAdmClientFree>::type>::value);
#endif
#if LIBVIR_VERSION_NUMBER >= 2000000
static_assert(SameShape<decltype(::virAdmClientGetID), Signature<Symbol::virAdmClientGetID>::type>::value);
#endif
#if LIBVIR_VERSION_NUMBER >= 2000000
static_assert(SameShape<decltype(::virAdmClientGetInfo), Signature<Symbol::virAdmClientGetInfo>::type>::value);
#endif
#if LIBVIR_VERSION_NUMBER >= 2000000
static_assert(SameShape<decltype(::virAdmClientGetTimestamp), Signature<Symbol::virAdmClientGetTimestamp>::type>::value);
#endif
#if LIBVIR_VERSION_NUMBER >= 2000000
static_assert(SameShape<decltype(::virAdmClientGetTransport), Signature<Symbol::virAdmClientGetTransport>::type>::value);
#endif
#if LIBVIR_VERSION_NUMBER >= 2000000
static_assert(SameShape<decltype(::virAdmConnectClose), Signature<Symbol::virAdmConnectClose>::type>::value);
#endif
#if LIBVIR_VERSION_NUMBER >= 2000000
static_assert(SameShape<decltype(::virAdmConnectGetLibVersion), Signature<Symbol::virAdmConnectGetLibVersion>::type>::value);
#endif
#if LIBVIR_VERSION_NUMBER >= 3000000
static_assert(SameShape<decltype(::virAdmConnectGetLoggingFilters), Signature<Symbol::virAdmConnectGetLoggingFilters>::type>::value);
#endif
#if LIBVIR_VERSION_NUMBER >= 3000000
static_assert(SameShape<decltype(::virAdmConnectGetLoggingOutputs), Signature<Symbol::virAdmConnectGetLoggingOutputs>::type>::value);
#endif
#if LIBVIR_VERSION_NUMBER >= 2000000
static_assert(SameShape<decltype(::virAdmConnectGetURI), Signature<Symbol::virAdmConnectGetURI>::type>::value);
#endif
#if LIBVIR_VERSION_NUMBER >= 2000000
static_assert(SameShape<decltype(::virAdmConnectIsAlive), Signature<Symbol::virAdmConnectIsAlive>::type>::value);
#endif
#if LIBVIR_VERSION_NUMBER >= 2000000
static_assert(SameShape<decltype(::virAdmConnectListServers), Signature<Symbol::virAdmConnectListServers>::type>::value);
#endif
#if LIBVIR_VERSION_NUMBER >= 2000000
static_assert(SameShape<decltype(::virAdmConnectLookupServer), Signature<Symbol::virAdmConnectLookupServer>::type>::value);
#endif
#if LIBVIR_VERSION_NUMBER >= 2000000
static_assert(SameShape<decltype(::virAdmConnectOpen), Signature<Symbol::virAdmConnectOpen>::type>::value);
#endif
#if LIBVIR_VERSION_NUMBER >= 2000000
static_assert(SameShape<decltype(::virAdmConnectRef), Signature<Symbol::virAdmConnectRef>::type>::value);
#endif
#if LIBVIR_VERSION_NUMBER >= 2000000
static_assert(SameShape<decltype(::virAdmConnectRegisterCloseCallback), Signature<Symbol::virAdmConnectRegisterCloseCallback>::type>::value);
#endif
#if LIBVIR_VERSION_NUMBER >= 8006000
static_assert(SameShape<decltype(::virAdmConnectSetDaemonTimeout), Signature<Symbol::virAdmConnectSetDaemonTimeout>::type>::value);
#endif
#if LIBVIR_VERSION_NUMBER >= 3000000
static_assert(SameShape<decltype(::virAdmConnectSetLoggingFilters), Signature<Symbol::virAdmConnectSetLoggingFilters>::type>::value);
#endif
#if LIBVIR_VERSION_NUMBER >= 3000000
static_assert(SameShape<decltype(::virAdmConnectSetLoggingOutputs), Signature<Symbol::virAdmConnectSetLoggingOutputs>::type>::value);
#endif
#if LIBVIR_VERSION_NUMBER >= 2000000
static_assert(SameShape<decltype(::virAdmConnectUnregisterCloseCallback), Signature<Symbol::virAdmConnectUnregisterCloseCallback>::type>::value);
#endif
#if LIBVIR_VERSION_NUMBER >= 2000000
static_assert(SameShape<decltype(::virAdmGetVersion), Signature<Symbol::virAdmGetVersion>::type>::value);
#endif
#if LIBVIR_VERSION_NUMBER >= 2000000
static_assert(SameShape<decltype(::virAdmInitialize), Signature<Symbol::virAdmInitialize>::type>::value);
#endif
#if LIBVIR_VERSION_NUMBER >= 2000000
static_assert(SameShape<decltype(::virAdmServerFree), Signature<Symbol::virAdmServerFree>::type>::value);
#endif
#if LIBVIR_VERSION_NUMBER >= 2000000
static_assert(SameShape<decltype(::virAdmServerGetClientLimits), Signature<Symbol::virAdmServerGetClientLimits>::type>::value);
#endif
#if LIBVIR_VERSION_NUMBER >= 2000000
static_assert(SameShape<decltype(::virAdmServerGetName), Signature<Symbol::virAdmServerGetName>::type>::value);
#endif
#if LIBVIR_VERSION_NUMBER >= 2000000
static_assert(SameShape<decltype(::virAdmServerGetThreadPoolParameters), Signature<Symbol::virAdmServerGetThreadPoolParameters>::type>::value);
#endif
#if LIBVIR_VERSION_NUMBER >= 2000000
static_assert(SameShape<decltype(::virAdmServerListClients), Signature<Symbol::virAdmServerListClients>::type>::value);
#endif
#if LIBVIR_VERSION_NUMBER >= 2000000
static_assert(SameShape<decltype(::virAdmServerLookupClient), Signature<Symbol::virAdmServerLookupClient>::type>::value);
#endif
#if LIBVIR_VERSION_NUMBER >= 2000000
static_assert(SameShape<decltype(::virAdmServerSetClientLimits), Signature<Symbol::virAdmServerSetClientLimits>::type>::value);
#endif
#if LIBVIR_VERSION_NUMBER >= 2000000
static_assert(SameShape<decltype(::virAdmServerSetThreadPoolParameters), Signature<Symbol::virAdmServerSetThreadPoolParameters>::type>::value);
#endif
#if LIBVIR_VERSION_NUMBER >= 2000000
static_assert(SameShape<decltype(::virAdmServerUpdateTlsFiles), Signature<Symbol::virAdmServerUpdateTlsFiles>::type>::value);
#endif
#if LIBVIR_VERSION_NUMBER >= 11002000
static_assert(SameShape<decltype(::virAdmConnectDaemonShutdown), Signature<Symbol::virAdmConnectDaemonShutdown>::type>::value);
#endif
