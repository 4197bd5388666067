// Generated from ir/ by `npm run generate`. Do not edit.
#pragma once

#include <cstddef>

namespace lv {

using virBlkioParameterType = int;
using virCPUCompareResult = int;
using virConnectBaselineCPUFlags = int;
using virConnectCloseReason = int;
using virConnectCompareCPUFlags = int;
using virConnectCredentialType = int;
using virConnectDomainEventAgentLifecycleReason = int;
using virConnectDomainEventAgentLifecycleState = int;
using virConnectDomainEventBlockJobStatus = int;
using virConnectDomainEventDiskChangeReason = int;
using virConnectFlags = int;
using virConnectGetAllDomainStatsFlags = int;
using virConnectListAllDomainsFlags = int;
using virConnectListAllInterfacesFlags = int;
using virConnectListAllNetworksFlags = int;
using virConnectListAllNodeDeviceFlags = int;
using virConnectListAllSecretsFlags = int;
using virConnectListAllStoragePoolsFlags = int;
using virDomainAbortJobFlagsValues = int;
using virDomainAgentResponseTimeoutValues = int;
using virDomainAuthorizedSSHKeysSetFlags = int;
using virDomainBackupBeginFlags = int;
using virDomainBlockCommitFlags = int;
using virDomainBlockCopyFlags = int;
using virDomainBlockJobAbortFlags = int;
using virDomainBlockJobInfoFlags = int;
using virDomainBlockJobSetSpeedFlags = int;
using virDomainBlockJobType = int;
using virDomainBlockPullFlags = int;
using virDomainBlockRebaseFlags = int;
using virDomainBlockResizeFlags = int;
using virDomainBlockedReason = int;
using virDomainChannelFlags = int;
using virDomainCheckpointCreateFlags = int;
using virDomainCheckpointDeleteFlags = int;
using virDomainCheckpointListFlags = int;
using virDomainCheckpointXMLFlags = int;
using virDomainConsoleFlags = int;
using virDomainControlErrorReason = int;
using virDomainControlState = int;
using virDomainCoreDumpFlags = int;
using virDomainCoreDumpFormat = int;
using virDomainCrashedReason = int;
using virDomainCreateFlags = int;
using virDomainDefineFlags = int;
using virDomainDestroyFlagsValues = int;
using virDomainDeviceModifyFlags = int;
using virDomainDirtyRateCalcFlags = int;
using virDomainDirtyRateStatus = int;
using virDomainDiskErrorCode = int;
using virDomainEventCrashedDetailType = int;
using virDomainEventDefinedDetailType = int;
using virDomainEventGraphicsAddressType = int;
using virDomainEventGraphicsPhase = int;
using virDomainEventID = int;
using virDomainEventIOErrorAction = int;
using virDomainEventPMSuspendedDetailType = int;
using virDomainEventResumedDetailType = int;
using virDomainEventShutdownDetailType = int;
using virDomainEventStartedDetailType = int;
using virDomainEventStoppedDetailType = int;
using virDomainEventSuspendedDetailType = int;
using virDomainEventTrayChangeReason = int;
using virDomainEventType = int;
using virDomainEventUndefinedDetailType = int;
using virDomainEventWatchdogAction = int;
using virDomainFDAssociateFlags = int;
using virDomainGetHostnameFlags = int;
using virDomainGetJobStatsFlags = int;
using virDomainGuestInfoTypes = int;
using virDomainInterfaceAddressesSource = int;
using virDomainJobOperation = int;
using virDomainJobType = int;
using virDomainLifecycle = int;
using virDomainLifecycleAction = int;
using virDomainMemoryFailureActionType = int;
using virDomainMemoryFailureFlags = int;
using virDomainMemoryFailureRecipientType = int;
using virDomainMemoryFlags = int;
using virDomainMemoryModFlags = int;
using virDomainMemoryStatTags = int;
using virDomainMessageType = int;
using virDomainMetadataType = int;
using virDomainMigrateFlags = int;
using virDomainMigrateMaxSpeedFlags = int;
using virDomainModificationImpact = int;
using virDomainNostateReason = int;
using virDomainNumatuneMemMode = int;
using virDomainOpenGraphicsFlags = int;
using virDomainPMSuspendedDiskReason = int;
using virDomainPMSuspendedReason = int;
using virDomainPausedReason = int;
using virDomainProcessSignal = int;
using virDomainRebootFlagValues = int;
using virDomainRunningReason = int;
using virDomainSaveImageXMLFlags = int;
using virDomainSaveRestoreFlags = int;
using virDomainSetTimeFlags = int;
using virDomainSetUserPasswordFlags = int;
using virDomainShutdownFlagValues = int;
using virDomainShutdownReason = int;
using virDomainShutoffReason = int;
using virDomainSnapshotCreateFlags = int;
using virDomainSnapshotDeleteFlags = int;
using virDomainSnapshotListFlags = int;
using virDomainSnapshotRevertFlags = int;
using virDomainSnapshotXMLFlags = int;
using virDomainState = int;
using virDomainStatsTypes = int;
using virDomainUndefineFlagsValues = int;
using virDomainVcpuFlags = int;
using virDomainXMLFlags = int;
using virErrorDomain = int;
using virErrorLevel = int;
using virErrorNumber = int;
using virEventHandleType = int;
using virIPAddrType = int;
using virInterfaceDefineFlags = int;
using virInterfaceXMLFlags = int;
using virKeycodeSet = int;
using virMemoryParameterType = int;
using virNWFilterBindingCreateFlags = int;
using virNWFilterDefineFlags = int;
using virNetworkCreateFlags = int;
using virNetworkDefineFlags = int;
using virNetworkEventID = int;
using virNetworkEventLifecycleType = int;
using virNetworkPortCreateFlags = int;
using virNetworkUpdateCommand = int;
using virNetworkUpdateFlags = int;
using virNetworkUpdateSection = int;
using virNetworkXMLFlags = int;
using virNodeAllocPagesFlags = int;
using virNodeDeviceCreateXMLFlags = int;
using virNodeDeviceDefineXMLFlags = int;
using virNodeDeviceEventID = int;
using virNodeDeviceEventLifecycleType = int;
using virNodeGetCPUStatsAllCPUs = int;
using virNodeGetMemoryStatsAllCells = int;
using virNodeSuspendTarget = int;
using virSchedParameterType = int;
using virSecretDefineFlags = int;
using virSecretEventID = int;
using virSecretEventLifecycleType = int;
using virSecretUsageType = int;
using virStoragePoolBuildFlags = int;
using virStoragePoolCreateFlags = int;
using virStoragePoolDefineFlags = int;
using virStoragePoolDeleteFlags = int;
using virStoragePoolEventID = int;
using virStoragePoolEventLifecycleType = int;
using virStoragePoolState = int;
using virStorageVolCreateFlags = int;
using virStorageVolDeleteFlags = int;
using virStorageVolDownloadFlags = int;
using virStorageVolInfoFlags = int;
using virStorageVolResizeFlags = int;
using virStorageVolType = int;
using virStorageVolUploadFlags = int;
using virStorageVolWipeAlgorithm = int;
using virStorageXMLFlags = int;
using virStreamEventType = int;
using virStreamFlags = int;
using virStreamRecvFlagsValues = int;
using virTypedParameterFlags = int;
using virTypedParameterType = int;
using virVcpuHostCpuState = int;
using virVcpuState = int;
using virConnectDomainQemuMonitorEventRegisterFlags = int;
using virDomainQemuAgentCommandTimeoutValues = int;
using virDomainQemuMonitorCommandFlags = int;
using virClientTransport = int;

struct virConnect;
struct virDomain;
struct virDomainCheckpoint;
struct virDomainSnapshot;
struct virInterface;
struct virNWFilter;
struct virNWFilterBinding;
struct virNetwork;
struct virNetworkPort;
struct virNodeDevice;
struct virSecret;
struct virStoragePool;
struct virStorageVol;
struct virStream;
struct virAdmClient;
struct virAdmConnect;
struct virAdmServer;
struct virConnectAuth;
struct virConnectCredential;
struct virDomainBlockInfo;
struct virDomainBlockJobInfo;
struct virDomainBlockStatsStruct;
struct virDomainControlInfo;
struct virDomainDiskError;
struct virDomainEventGraphicsAddress;
struct virDomainEventGraphicsSubject;
struct virDomainEventGraphicsSubjectIdentity;
struct virDomainFSInfo;
struct virDomainIOThreadInfo;
struct virDomainIPAddress;
struct virDomainInfo;
struct virDomainInterface;
struct virDomainInterfaceStatsStruct;
struct virDomainJobInfo;
struct virDomainMemoryStatStruct;
struct virDomainStatsRecord;
struct virError;
struct virNetworkDHCPLease;
struct virNodeCPUStats;
struct virNodeInfo;
struct virNodeMemoryStats;
struct virSecurityLabel;
struct virSecurityModel;
struct virStoragePoolInfo;
struct virStorageVolInfo;
struct virTypedParameter;
struct virVcpuInfo;
using virBlkioParameter = virTypedParameter;
using virMemoryParameter = virTypedParameter;
using virSchedParameter = virTypedParameter;

using virBlkioParameterPtr = virBlkioParameter*;
using virConnectAuthPtr = virConnectAuth*;
using virConnectCredentialPtr = virConnectCredential*;
using virConnectPtr = virConnect*;
using virDomainBlockInfoPtr = virDomainBlockInfo*;
using virDomainBlockJobCursor = unsigned long long;
using virDomainBlockJobInfoPtr = virDomainBlockJobInfo*;
using virDomainBlockStatsPtr = virDomainBlockStatsStruct*;
using virDomainCheckpointPtr = virDomainCheckpoint*;
using virDomainControlInfoPtr = virDomainControlInfo*;
using virDomainDiskErrorPtr = virDomainDiskError*;
using virDomainEventGraphicsAddressPtr = virDomainEventGraphicsAddress*;
using virDomainEventGraphicsSubjectIdentityPtr = virDomainEventGraphicsSubjectIdentity*;
using virDomainEventGraphicsSubjectPtr = virDomainEventGraphicsSubject*;
using virDomainFSInfoPtr = virDomainFSInfo*;
using virDomainIOThreadInfoPtr = virDomainIOThreadInfo*;
using virDomainIPAddressPtr = virDomainIPAddress*;
using virDomainInfoPtr = virDomainInfo*;
using virDomainInterfacePtr = virDomainInterface*;
using virDomainInterfaceStatsPtr = virDomainInterfaceStatsStruct*;
using virDomainJobInfoPtr = virDomainJobInfo*;
using virDomainMemoryStatPtr = virDomainMemoryStatStruct*;
using virDomainPtr = virDomain*;
using virDomainSnapshotPtr = virDomainSnapshot*;
using virDomainStatsRecordPtr = virDomainStatsRecord*;
using virErrorPtr = virError*;
using virInterfacePtr = virInterface*;
using virMemoryParameterPtr = virMemoryParameter*;
using virNWFilterBindingPtr = virNWFilterBinding*;
using virNWFilterPtr = virNWFilter*;
using virNetworkDHCPLeasePtr = virNetworkDHCPLease*;
using virNetworkPortPtr = virNetworkPort*;
using virNetworkPtr = virNetwork*;
using virNodeCPUStatsPtr = virNodeCPUStats*;
using virNodeDevicePtr = virNodeDevice*;
using virNodeInfoPtr = virNodeInfo*;
using virNodeMemoryStatsPtr = virNodeMemoryStats*;
using virSchedParameterPtr = virSchedParameter*;
using virSecretPtr = virSecret*;
using virSecurityLabelPtr = virSecurityLabel*;
using virSecurityModelPtr = virSecurityModel*;
using virStoragePoolInfoPtr = virStoragePoolInfo*;
using virStoragePoolPtr = virStoragePool*;
using virStorageVolInfoPtr = virStorageVolInfo*;
using virStorageVolPtr = virStorageVol*;
using virStreamPtr = virStream*;
using virTypedParameterPtr = virTypedParameter*;
using virVcpuInfoPtr = virVcpuInfo*;
using virAdmClientPtr = virAdmClient*;
using virAdmConnectPtr = virAdmConnect*;
using virAdmServerPtr = virAdmServer*;

using virConnectAuthCallbackPtr = int (*)(virConnectCredentialPtr, unsigned int, void *);
using virConnectCloseFunc = void (*)(virConnectPtr, int, void *);
using virConnectDomainEventAgentLifecycleCallback = void (*)(virConnectPtr, virDomainPtr, int, int, void *);
using virConnectDomainEventBalloonChangeCallback = void (*)(virConnectPtr, virDomainPtr, unsigned long long, void *);
using virConnectDomainEventBlockJobCallback = void (*)(virConnectPtr, virDomainPtr, const char *, int, int, void *);
using virConnectDomainEventBlockThresholdCallback = void (*)(virConnectPtr, virDomainPtr, const char *, const char *, unsigned long long, unsigned long long, void *);
using virConnectDomainEventCallback = int (*)(virConnectPtr, virDomainPtr, int, int, void *);
using virConnectDomainEventDeviceAddedCallback = void (*)(virConnectPtr, virDomainPtr, const char *, void *);
using virConnectDomainEventDeviceRemovalFailedCallback = void (*)(virConnectPtr, virDomainPtr, const char *, void *);
using virConnectDomainEventDeviceRemovedCallback = void (*)(virConnectPtr, virDomainPtr, const char *, void *);
using virConnectDomainEventDiskChangeCallback = void (*)(virConnectPtr, virDomainPtr, const char *, const char *, const char *, int, void *);
using virConnectDomainEventGenericCallback = void (*)(virConnectPtr, virDomainPtr, void *);
using virConnectDomainEventGraphicsCallback = void (*)(virConnectPtr, virDomainPtr, int, const virDomainEventGraphicsAddress *, const virDomainEventGraphicsAddress *, const char *, const virDomainEventGraphicsSubject *, void *);
using virConnectDomainEventIOErrorCallback = void (*)(virConnectPtr, virDomainPtr, const char *, const char *, int, void *);
using virConnectDomainEventIOErrorReasonCallback = void (*)(virConnectPtr, virDomainPtr, const char *, const char *, int, const char *, void *);
using virConnectDomainEventJobCompletedCallback = void (*)(virConnectPtr, virDomainPtr, virTypedParameterPtr, int, void *);
using virConnectDomainEventMemoryDeviceSizeChangeCallback = void (*)(virConnectPtr, virDomainPtr, const char *, unsigned long long, void *);
using virConnectDomainEventMemoryFailureCallback = void (*)(virConnectPtr, virDomainPtr, int, int, unsigned int, void *);
using virConnectDomainEventMetadataChangeCallback = void (*)(virConnectPtr, virDomainPtr, int, const char *, void *);
using virConnectDomainEventMigrationIterationCallback = void (*)(virConnectPtr, virDomainPtr, int, void *);
using virConnectDomainEventPMSuspendCallback = void (*)(virConnectPtr, virDomainPtr, int, void *);
using virConnectDomainEventPMSuspendDiskCallback = void (*)(virConnectPtr, virDomainPtr, int, void *);
using virConnectDomainEventPMWakeupCallback = void (*)(virConnectPtr, virDomainPtr, int, void *);
using virConnectDomainEventRTCChangeCallback = void (*)(virConnectPtr, virDomainPtr, long long, void *);
using virConnectDomainEventTrayChangeCallback = void (*)(virConnectPtr, virDomainPtr, const char *, int, void *);
using virConnectDomainEventTunableCallback = void (*)(virConnectPtr, virDomainPtr, virTypedParameterPtr, int, void *);
using virConnectDomainEventWatchdogCallback = void (*)(virConnectPtr, virDomainPtr, int, void *);
using virConnectNetworkEventGenericCallback = void (*)(virConnectPtr, virNetworkPtr, void *);
using virConnectNetworkEventLifecycleCallback = void (*)(virConnectPtr, virNetworkPtr, int, int, void *);
using virConnectNodeDeviceEventGenericCallback = void (*)(virConnectPtr, virNodeDevicePtr, void *);
using virConnectNodeDeviceEventLifecycleCallback = void (*)(virConnectPtr, virNodeDevicePtr, int, int, void *);
using virConnectSecretEventGenericCallback = void (*)(virConnectPtr, virSecretPtr, void *);
using virConnectSecretEventLifecycleCallback = void (*)(virConnectPtr, virSecretPtr, int, int, void *);
using virConnectStoragePoolEventGenericCallback = void (*)(virConnectPtr, virStoragePoolPtr, void *);
using virConnectStoragePoolEventLifecycleCallback = void (*)(virConnectPtr, virStoragePoolPtr, int, int, void *);
using virErrorFunc = void (*)(void *, virErrorPtr);
using virEventHandleCallback = void (*)(int, int, int, void *);
using virEventRemoveHandleFunc = int (*)(int);
using virEventRemoveTimeoutFunc = int (*)(int);
using virEventTimeoutCallback = void (*)(int, void *);
using virEventUpdateHandleFunc = void (*)(int, int);
using virEventUpdateTimeoutFunc = void (*)(int, int);
using virFreeCallback = void (*)(void *);
using virStreamEventCallback = void (*)(virStreamPtr, int, void *);
using virStreamSinkFunc = int (*)(virStreamPtr, const char *, size_t, void *);
using virStreamSinkHoleFunc = int (*)(virStreamPtr, long long, void *);
using virStreamSourceFunc = int (*)(virStreamPtr, char *, size_t, void *);
using virStreamSourceHoleFunc = int (*)(virStreamPtr, int *, long long *, void *);
using virStreamSourceSkipFunc = int (*)(virStreamPtr, long long, void *);
using virConnectDomainQemuMonitorEventCallback = void (*)(virConnectPtr, virDomainPtr, const char *, long long, unsigned int, const char *, void *);
using virAdmConnectCloseFunc = void (*)(virAdmConnectPtr, int, void *);
using virEventAddHandleFunc = int (*)(int, int, virEventHandleCallback, void *, virFreeCallback);
using virEventAddTimeoutFunc = int (*)(int, virEventTimeoutCallback, void *, virFreeCallback);

struct virConnectAuth {
  int * credtype;
  unsigned int ncredtype;
  virConnectAuthCallbackPtr cb;
  void * cbdata;
};

struct virConnectCredential {
  int type;
  const char * prompt;
  const char * challenge;
  const char * defresult;
  char * result;
  unsigned int resultlen;
};

struct virDomainBlockInfo {
  unsigned long long capacity;
  unsigned long long allocation;
  unsigned long long physical;
};

struct virDomainBlockJobInfo {
  int type;
  unsigned long bandwidth;
  virDomainBlockJobCursor cur;
  virDomainBlockJobCursor end;
};

struct virDomainBlockStatsStruct {
  long long rd_req;
  long long rd_bytes;
  long long wr_req;
  long long wr_bytes;
  long long errs;
};

struct virDomainControlInfo {
  unsigned int state;
  unsigned int details;
  unsigned long long stateTime;
};

struct virDomainDiskError {
  char * disk;
  int error;
};

struct virDomainEventGraphicsAddress {
  int family;
  char * node;
  char * service;
};

struct virDomainEventGraphicsSubject {
  int nidentity;
  virDomainEventGraphicsSubjectIdentityPtr identities;
};

struct virDomainEventGraphicsSubjectIdentity {
  char * type;
  char * name;
};

struct virDomainFSInfo {
  char * mountpoint;
  char * name;
  char * fstype;
  size_t ndevAlias;
  char ** devAlias;
};

struct virDomainIOThreadInfo {
  unsigned int iothread_id;
  unsigned char * cpumap;
  int cpumaplen;
};

struct virDomainIPAddress {
  int type;
  char * addr;
  unsigned int prefix;
};

struct virDomainInfo {
  unsigned char state;
  unsigned long maxMem;
  unsigned long memory;
  unsigned short nrVirtCpu;
  unsigned long long cpuTime;
};

struct virDomainInterface {
  char * name;
  char * hwaddr;
  unsigned int naddrs;
  virDomainIPAddressPtr addrs;
};

struct virDomainInterfaceStatsStruct {
  long long rx_bytes;
  long long rx_packets;
  long long rx_errs;
  long long rx_drop;
  long long tx_bytes;
  long long tx_packets;
  long long tx_errs;
  long long tx_drop;
};

struct virDomainJobInfo {
  int type;
  unsigned long long timeElapsed;
  unsigned long long timeRemaining;
  unsigned long long dataTotal;
  unsigned long long dataProcessed;
  unsigned long long dataRemaining;
  unsigned long long memTotal;
  unsigned long long memProcessed;
  unsigned long long memRemaining;
  unsigned long long fileTotal;
  unsigned long long fileProcessed;
  unsigned long long fileRemaining;
};

struct virDomainMemoryStatStruct {
  int tag;
  unsigned long long val;
};

struct virDomainStatsRecord {
  virDomainPtr dom;
  virTypedParameterPtr params;
  int nparams;
};

struct virError {
  int code;
  int domain;
  char * message;
  virErrorLevel level;
  virConnectPtr conn;
  virDomainPtr dom;
  char * str1;
  char * str2;
  char * str3;
  int int1;
  int int2;
  virNetworkPtr net;
};

struct virNetworkDHCPLease {
  char * iface;
  long long expirytime;
  int type;
  char * mac;
  char * iaid;
  char * ipaddr;
  unsigned int prefix;
  char * hostname;
  char * clientid;
};

struct virNodeCPUStats {
  char field[80];
  unsigned long long value;
};

struct virNodeInfo {
  char model[32];
  unsigned long memory;
  unsigned int cpus;
  unsigned int mhz;
  unsigned int nodes;
  unsigned int sockets;
  unsigned int cores;
  unsigned int threads;
};

struct virNodeMemoryStats {
  char field[80];
  unsigned long long value;
};

struct virSecurityLabel {
  char label[4097];
  int enforcing;
};

struct virSecurityModel {
  char model[257];
  char doi[257];
};

struct virStoragePoolInfo {
  int state;
  unsigned long long capacity;
  unsigned long long allocation;
  unsigned long long available;
};

struct virStorageVolInfo {
  int type;
  unsigned long long capacity;
  unsigned long long allocation;
};

struct virTypedParameter {
  char field[80];
  int type;
  union {
    int i;
    unsigned int ui;
    long long l;
    unsigned long long ul;
    double d;
    char b;
    char* s;
  } value;
};

struct virVcpuInfo {
  unsigned int number;
  int state;
  unsigned long long cpuTime;
  int cpu;
};

}  // namespace lv
