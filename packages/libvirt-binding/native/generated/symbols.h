// Generated from ir/ by `npm run generate`. Do not edit.
#pragma once

#include <cstdint>

#include "types.h"

namespace guesthouse {

enum class LibraryId : uint8_t { kCore, kQemu, kLxc, kAdmin, kCount };

enum class Symbol : uint16_t {
  virConnCopyLastError,
  virConnGetLastError,
  virConnResetLastError,
  virConnSetErrorFunc,
  virConnectBaselineCPU,
  virConnectBaselineHypervisorCPU,
  virConnectClose,
  virConnectCompareCPU,
  virConnectCompareHypervisorCPU,
  virConnectDomainEventDeregister,
  virConnectDomainEventDeregisterAny,
  virConnectDomainEventRegister,
  virConnectDomainEventRegisterAny,
  virConnectDomainXMLFromNative,
  virConnectDomainXMLToNative,
  virConnectFindStoragePoolSources,
  virConnectGetAllDomainStats,
  virConnectGetCPUModelNames,
  virConnectGetCapabilities,
  virConnectGetDomainCapabilities,
  virConnectGetHostname,
  virConnectGetLibVersion,
  virConnectGetMaxVcpus,
  virConnectGetStoragePoolCapabilities,
  virConnectGetSysinfo,
  virConnectGetType,
  virConnectGetURI,
  virConnectGetVersion,
  virConnectIsAlive,
  virConnectIsEncrypted,
  virConnectIsSecure,
  virConnectListAllDomains,
  virConnectListAllInterfaces,
  virConnectListAllNWFilterBindings,
  virConnectListAllNWFilters,
  virConnectListAllNetworks,
  virConnectListAllNodeDevices,
  virConnectListAllSecrets,
  virConnectListAllStoragePools,
  virConnectListDefinedDomains,
  virConnectListDefinedInterfaces,
  virConnectListDefinedNetworks,
  virConnectListDefinedStoragePools,
  virConnectListDomains,
  virConnectListInterfaces,
  virConnectListNWFilters,
  virConnectListNetworks,
  virConnectListSecrets,
  virConnectListStoragePools,
  virConnectNetworkEventDeregisterAny,
  virConnectNetworkEventRegisterAny,
  virConnectNodeDeviceEventDeregisterAny,
  virConnectNodeDeviceEventRegisterAny,
  virConnectNumOfDefinedDomains,
  virConnectNumOfDefinedInterfaces,
  virConnectNumOfDefinedNetworks,
  virConnectNumOfDefinedStoragePools,
  virConnectNumOfDomains,
  virConnectNumOfInterfaces,
  virConnectNumOfNWFilters,
  virConnectNumOfNetworks,
  virConnectNumOfSecrets,
  virConnectNumOfStoragePools,
  virConnectOpen,
  virConnectOpenAuth,
  virConnectOpenReadOnly,
  virConnectRef,
  virConnectRegisterCloseCallback,
  virConnectSecretEventDeregisterAny,
  virConnectSecretEventRegisterAny,
  virConnectSetIdentity,
  virConnectSetKeepAlive,
  virConnectStoragePoolEventDeregisterAny,
  virConnectStoragePoolEventRegisterAny,
  virConnectUnregisterCloseCallback,
  virCopyLastError,
  virDefaultErrorFunc,
  virDomainAbortJob,
  virDomainAbortJobFlags,
  virDomainAddIOThread,
  virDomainAgentSetResponseTimeout,
  virDomainAttachDevice,
  virDomainAttachDeviceFlags,
  virDomainAuthorizedSSHKeysGet,
  virDomainAuthorizedSSHKeysSet,
  virDomainBackupBegin,
  virDomainBackupGetXMLDesc,
  virDomainBlockCommit,
  virDomainBlockCopy,
  virDomainBlockJobAbort,
  virDomainBlockJobSetSpeed,
  virDomainBlockPeek,
  virDomainBlockPull,
  virDomainBlockRebase,
  virDomainBlockResize,
  virDomainBlockStats,
  virDomainBlockStatsFlags,
  virDomainCheckpointCreateXML,
  virDomainCheckpointDelete,
  virDomainCheckpointFree,
  virDomainCheckpointGetConnect,
  virDomainCheckpointGetDomain,
  virDomainCheckpointGetName,
  virDomainCheckpointGetParent,
  virDomainCheckpointGetXMLDesc,
  virDomainCheckpointListAllChildren,
  virDomainCheckpointLookupByName,
  virDomainCheckpointRef,
  virDomainCoreDump,
  virDomainCoreDumpWithFormat,
  virDomainCreate,
  virDomainCreateLinux,
  virDomainCreateWithFiles,
  virDomainCreateWithFlags,
  virDomainCreateXML,
  virDomainCreateXMLWithFiles,
  virDomainDefineXML,
  virDomainDefineXMLFlags,
  virDomainDelIOThread,
  virDomainDestroy,
  virDomainDestroyFlags,
  virDomainDetachDevice,
  virDomainDetachDeviceAlias,
  virDomainDetachDeviceFlags,
  virDomainFDAssociate,
  virDomainFSFreeze,
  virDomainFSInfoFree,
  virDomainFSThaw,
  virDomainFSTrim,
  virDomainFree,
  virDomainGetAutostart,
  virDomainGetBlkioParameters,
  virDomainGetBlockInfo,
  virDomainGetBlockIoTune,
  virDomainGetBlockJobInfo,
  virDomainGetCPUStats,
  virDomainGetConnect,
  virDomainGetControlInfo,
  virDomainGetDiskErrors,
  virDomainGetEmulatorPinInfo,
  virDomainGetFSInfo,
  virDomainGetGuestInfo,
  virDomainGetGuestVcpus,
  virDomainGetHostname,
  virDomainGetID,
  virDomainGetIOThreadInfo,
  virDomainGetInfo,
  virDomainGetInterfaceParameters,
  virDomainGetJobInfo,
  virDomainGetJobStats,
  virDomainGetLaunchSecurityInfo,
  virDomainGetMaxMemory,
  virDomainGetMaxVcpus,
  virDomainGetMemoryParameters,
  virDomainGetMessages,
  virDomainGetMetadata,
  virDomainGetName,
  virDomainGetNumaParameters,
  virDomainGetOSType,
  virDomainGetPerfEvents,
  virDomainGetSchedulerParameters,
  virDomainGetSchedulerParametersFlags,
  virDomainGetSchedulerType,
  virDomainGetSecurityLabel,
  virDomainGetSecurityLabelList,
  virDomainGetState,
  virDomainGetTime,
  virDomainGetUUID,
  virDomainGetUUIDString,
  virDomainGetVcpuPinInfo,
  virDomainGetVcpus,
  virDomainGetVcpusFlags,
  virDomainGetXMLDesc,
  virDomainHasCurrentSnapshot,
  virDomainHasManagedSaveImage,
  virDomainIOThreadInfoFree,
  virDomainInjectNMI,
  virDomainInterfaceAddresses,
  virDomainInterfaceFree,
  virDomainInterfaceStats,
  virDomainIsActive,
  virDomainIsPersistent,
  virDomainIsUpdated,
  virDomainListAllCheckpoints,
  virDomainListAllSnapshots,
  virDomainListGetStats,
  virDomainLookupByID,
  virDomainLookupByName,
  virDomainLookupByUUID,
  virDomainLookupByUUIDString,
  virDomainManagedSave,
  virDomainManagedSaveDefineXML,
  virDomainManagedSaveGetXMLDesc,
  virDomainManagedSaveRemove,
  virDomainMemoryPeek,
  virDomainMemoryStats,
  virDomainMigrate,
  virDomainMigrate2,
  virDomainMigrate3,
  virDomainMigrateGetCompressionCache,
  virDomainMigrateGetMaxDowntime,
  virDomainMigrateGetMaxSpeed,
  virDomainMigrateSetCompressionCache,
  virDomainMigrateSetMaxDowntime,
  virDomainMigrateSetMaxSpeed,
  virDomainMigrateStartPostCopy,
  virDomainMigrateToURI,
  virDomainMigrateToURI2,
  virDomainMigrateToURI3,
  virDomainOpenChannel,
  virDomainOpenConsole,
  virDomainOpenGraphics,
  virDomainOpenGraphicsFD,
  virDomainPMSuspendForDuration,
  virDomainPMWakeup,
  virDomainPinEmulator,
  virDomainPinIOThread,
  virDomainPinVcpu,
  virDomainPinVcpuFlags,
  virDomainReboot,
  virDomainRef,
  virDomainRename,
  virDomainReset,
  virDomainRestore,
  virDomainRestoreFlags,
  virDomainRestoreParams,
  virDomainResume,
  virDomainRevertToSnapshot,
  virDomainSave,
  virDomainSaveFlags,
  virDomainSaveImageDefineXML,
  virDomainSaveImageGetXMLDesc,
  virDomainSaveParams,
  virDomainScreenshot,
  virDomainSendKey,
  virDomainSendProcessSignal,
  virDomainSetAutostart,
  virDomainSetBlkioParameters,
  virDomainSetBlockIoTune,
  virDomainSetBlockThreshold,
  virDomainSetGuestVcpus,
  virDomainSetIOThreadParams,
  virDomainSetInterfaceParameters,
  virDomainSetLaunchSecurityState,
  virDomainSetLifecycleAction,
  virDomainSetMaxMemory,
  virDomainSetMemory,
  virDomainSetMemoryFlags,
  virDomainSetMemoryParameters,
  virDomainSetMemoryStatsPeriod,
  virDomainSetMetadata,
  virDomainSetNumaParameters,
  virDomainSetPerfEvents,
  virDomainSetSchedulerParameters,
  virDomainSetSchedulerParametersFlags,
  virDomainSetTime,
  virDomainSetUserPassword,
  virDomainSetVcpu,
  virDomainSetVcpus,
  virDomainSetVcpusFlags,
  virDomainShutdown,
  virDomainShutdownFlags,
  virDomainSnapshotCreateXML,
  virDomainSnapshotCurrent,
  virDomainSnapshotDelete,
  virDomainSnapshotFree,
  virDomainSnapshotGetConnect,
  virDomainSnapshotGetDomain,
  virDomainSnapshotGetName,
  virDomainSnapshotGetParent,
  virDomainSnapshotGetXMLDesc,
  virDomainSnapshotHasMetadata,
  virDomainSnapshotIsCurrent,
  virDomainSnapshotListAllChildren,
  virDomainSnapshotListChildrenNames,
  virDomainSnapshotListNames,
  virDomainSnapshotLookupByName,
  virDomainSnapshotNum,
  virDomainSnapshotNumChildren,
  virDomainSnapshotRef,
  virDomainStartDirtyRateCalc,
  virDomainStatsRecordListFree,
  virDomainSuspend,
  virDomainUndefine,
  virDomainUndefineFlags,
  virDomainUpdateDeviceFlags,
  virEventAddHandle,
  virEventAddTimeout,
  virEventRegisterDefaultImpl,
  virEventRegisterImpl,
  virEventRemoveHandle,
  virEventRemoveTimeout,
  virEventRunDefaultImpl,
  virEventUpdateHandle,
  virEventUpdateTimeout,
  virFreeError,
  virGetLastError,
  virGetLastErrorCode,
  virGetLastErrorDomain,
  virGetLastErrorMessage,
  virGetVersion,
  virInitialize,
  virInterfaceChangeBegin,
  virInterfaceChangeCommit,
  virInterfaceChangeRollback,
  virInterfaceCreate,
  virInterfaceDefineXML,
  virInterfaceDestroy,
  virInterfaceFree,
  virInterfaceGetConnect,
  virInterfaceGetMACString,
  virInterfaceGetName,
  virInterfaceGetXMLDesc,
  virInterfaceIsActive,
  virInterfaceLookupByMACString,
  virInterfaceLookupByName,
  virInterfaceRef,
  virInterfaceUndefine,
  virNWFilterBindingCreateXML,
  virNWFilterBindingDelete,
  virNWFilterBindingFree,
  virNWFilterBindingGetFilterName,
  virNWFilterBindingGetPortDev,
  virNWFilterBindingGetXMLDesc,
  virNWFilterBindingLookupByPortDev,
  virNWFilterBindingRef,
  virNWFilterDefineXML,
  virNWFilterDefineXMLFlags,
  virNWFilterFree,
  virNWFilterGetName,
  virNWFilterGetUUID,
  virNWFilterGetUUIDString,
  virNWFilterGetXMLDesc,
  virNWFilterLookupByName,
  virNWFilterLookupByUUID,
  virNWFilterLookupByUUIDString,
  virNWFilterRef,
  virNWFilterUndefine,
  virNetworkCreate,
  virNetworkCreateXML,
  virNetworkCreateXMLFlags,
  virNetworkDHCPLeaseFree,
  virNetworkDefineXML,
  virNetworkDefineXMLFlags,
  virNetworkDestroy,
  virNetworkFree,
  virNetworkGetAutostart,
  virNetworkGetBridgeName,
  virNetworkGetConnect,
  virNetworkGetDHCPLeases,
  virNetworkGetName,
  virNetworkGetUUID,
  virNetworkGetUUIDString,
  virNetworkGetXMLDesc,
  virNetworkIsActive,
  virNetworkIsPersistent,
  virNetworkListAllPorts,
  virNetworkLookupByName,
  virNetworkLookupByUUID,
  virNetworkLookupByUUIDString,
  virNetworkPortCreateXML,
  virNetworkPortDelete,
  virNetworkPortFree,
  virNetworkPortGetNetwork,
  virNetworkPortGetParameters,
  virNetworkPortGetUUID,
  virNetworkPortGetUUIDString,
  virNetworkPortGetXMLDesc,
  virNetworkPortLookupByUUID,
  virNetworkPortLookupByUUIDString,
  virNetworkPortRef,
  virNetworkPortSetParameters,
  virNetworkRef,
  virNetworkSetAutostart,
  virNetworkUndefine,
  virNetworkUpdate,
  virNodeAllocPages,
  virNodeDeviceCreate,
  virNodeDeviceCreateXML,
  virNodeDeviceDefineXML,
  virNodeDeviceDestroy,
  virNodeDeviceDetachFlags,
  virNodeDeviceDettach,
  virNodeDeviceFree,
  virNodeDeviceGetAutostart,
  virNodeDeviceGetName,
  virNodeDeviceGetParent,
  virNodeDeviceGetXMLDesc,
  virNodeDeviceIsActive,
  virNodeDeviceIsPersistent,
  virNodeDeviceListCaps,
  virNodeDeviceLookupByName,
  virNodeDeviceLookupSCSIHostByWWN,
  virNodeDeviceNumOfCaps,
  virNodeDeviceReAttach,
  virNodeDeviceRef,
  virNodeDeviceReset,
  virNodeDeviceSetAutostart,
  virNodeDeviceUndefine,
  virNodeGetCPUMap,
  virNodeGetCPUStats,
  virNodeGetCellsFreeMemory,
  virNodeGetFreeMemory,
  virNodeGetFreePages,
  virNodeGetInfo,
  virNodeGetMemoryParameters,
  virNodeGetMemoryStats,
  virNodeGetSEVInfo,
  virNodeGetSecurityModel,
  virNodeListDevices,
  virNodeNumOfDevices,
  virNodeSetMemoryParameters,
  virNodeSuspendForDuration,
  virResetError,
  virResetLastError,
  virSaveLastError,
  virSecretDefineXML,
  virSecretFree,
  virSecretGetConnect,
  virSecretGetUUID,
  virSecretGetUUIDString,
  virSecretGetUsageID,
  virSecretGetUsageType,
  virSecretGetValue,
  virSecretGetXMLDesc,
  virSecretLookupByUUID,
  virSecretLookupByUUIDString,
  virSecretLookupByUsage,
  virSecretRef,
  virSecretSetValue,
  virSecretUndefine,
  virSetErrorFunc,
  virStoragePoolBuild,
  virStoragePoolCreate,
  virStoragePoolCreateXML,
  virStoragePoolDefineXML,
  virStoragePoolDelete,
  virStoragePoolDestroy,
  virStoragePoolFree,
  virStoragePoolGetAutostart,
  virStoragePoolGetConnect,
  virStoragePoolGetInfo,
  virStoragePoolGetName,
  virStoragePoolGetUUID,
  virStoragePoolGetUUIDString,
  virStoragePoolGetXMLDesc,
  virStoragePoolIsActive,
  virStoragePoolIsPersistent,
  virStoragePoolListAllVolumes,
  virStoragePoolListVolumes,
  virStoragePoolLookupByName,
  virStoragePoolLookupByTargetPath,
  virStoragePoolLookupByUUID,
  virStoragePoolLookupByUUIDString,
  virStoragePoolLookupByVolume,
  virStoragePoolNumOfVolumes,
  virStoragePoolRef,
  virStoragePoolRefresh,
  virStoragePoolSetAutostart,
  virStoragePoolUndefine,
  virStorageVolCreateXML,
  virStorageVolCreateXMLFrom,
  virStorageVolDelete,
  virStorageVolDownload,
  virStorageVolFree,
  virStorageVolGetConnect,
  virStorageVolGetInfo,
  virStorageVolGetInfoFlags,
  virStorageVolGetKey,
  virStorageVolGetName,
  virStorageVolGetPath,
  virStorageVolGetXMLDesc,
  virStorageVolLookupByKey,
  virStorageVolLookupByName,
  virStorageVolLookupByPath,
  virStorageVolRef,
  virStorageVolResize,
  virStorageVolUpload,
  virStorageVolWipe,
  virStorageVolWipePattern,
  virStreamAbort,
  virStreamEventAddCallback,
  virStreamEventRemoveCallback,
  virStreamEventUpdateCallback,
  virStreamFinish,
  virStreamFree,
  virStreamNew,
  virStreamRecv,
  virStreamRecvAll,
  virStreamRecvFlags,
  virStreamRecvHole,
  virStreamRef,
  virStreamSend,
  virStreamSendAll,
  virStreamSendHole,
  virStreamSparseRecvAll,
  virStreamSparseSendAll,
  virTypedParamsAddBoolean,
  virTypedParamsAddDouble,
  virTypedParamsAddFromString,
  virTypedParamsAddInt,
  virTypedParamsAddLLong,
  virTypedParamsAddString,
  virTypedParamsAddStringList,
  virTypedParamsAddUInt,
  virTypedParamsAddULLong,
  virTypedParamsClear,
  virTypedParamsFree,
  virTypedParamsGet,
  virTypedParamsGetBoolean,
  virTypedParamsGetDouble,
  virTypedParamsGetInt,
  virTypedParamsGetLLong,
  virTypedParamsGetString,
  virTypedParamsGetUInt,
  virTypedParamsGetULLong,
  virDomainGetAutostartOnce,
  virDomainSetAutostartOnce,
  virDomainDelThrottleGroup,
  virDomainSetThrottleGroup,
  virDomainGraphicsReload,
  virNetworkGetMetadata,
  virNetworkSetMetadata,
  virNodeDeviceUpdate,
  virConnectDomainQemuMonitorEventDeregister,
  virConnectDomainQemuMonitorEventRegister,
  virDomainQemuAgentCommand,
  virDomainQemuAttach,
  virDomainQemuMonitorCommand,
  virDomainQemuMonitorCommandWithFiles,
  virDomainLxcEnterCGroup,
  virDomainLxcEnterNamespace,
  virDomainLxcEnterSecurityLabel,
  virDomainLxcOpenNamespace,
  virAdmClientClose,
  virAdmClientFree,
  virAdmClientGetID,
  virAdmClientGetInfo,
  virAdmClientGetTimestamp,
  virAdmClientGetTransport,
  virAdmConnectClose,
  virAdmConnectGetLibVersion,
  virAdmConnectGetLoggingFilters,
  virAdmConnectGetLoggingOutputs,
  virAdmConnectGetURI,
  virAdmConnectIsAlive,
  virAdmConnectListServers,
  virAdmConnectLookupServer,
  virAdmConnectOpen,
  virAdmConnectRef,
  virAdmConnectRegisterCloseCallback,
  virAdmConnectSetDaemonTimeout,
  virAdmConnectSetLoggingFilters,
  virAdmConnectSetLoggingOutputs,
  virAdmConnectUnregisterCloseCallback,
  virAdmGetVersion,
  virAdmInitialize,
  virAdmServerFree,
  virAdmServerGetClientLimits,
  virAdmServerGetName,
  virAdmServerGetThreadPoolParameters,
  virAdmServerListClients,
  virAdmServerLookupClient,
  virAdmServerSetClientLimits,
  virAdmServerSetThreadPoolParameters,
  virAdmServerUpdateTlsFiles,
  virAdmConnectDaemonShutdown,
  kCount
};

struct SymbolInfo {
  const char* name;
  LibraryId library;
  unsigned long since;
};

inline constexpr SymbolInfo kSymbols[] = {
    {"virConnCopyLastError", LibraryId::kCore, 1000},
    {"virConnGetLastError", LibraryId::kCore, 1000},
    {"virConnResetLastError", LibraryId::kCore, 1000},
    {"virConnSetErrorFunc", LibraryId::kCore, 1000},
    {"virConnectBaselineCPU", LibraryId::kCore, 7007},
    {"virConnectBaselineHypervisorCPU", LibraryId::kCore, 4004000},
    {"virConnectClose", LibraryId::kCore, 3},
    {"virConnectCompareCPU", LibraryId::kCore, 7005},
    {"virConnectCompareHypervisorCPU", LibraryId::kCore, 4004000},
    {"virConnectDomainEventDeregister", LibraryId::kCore, 5000},
    {"virConnectDomainEventDeregisterAny", LibraryId::kCore, 8000},
    {"virConnectDomainEventRegister", LibraryId::kCore, 5000},
    {"virConnectDomainEventRegisterAny", LibraryId::kCore, 8000},
    {"virConnectDomainXMLFromNative", LibraryId::kCore, 6004},
    {"virConnectDomainXMLToNative", LibraryId::kCore, 6004},
    {"virConnectFindStoragePoolSources", LibraryId::kCore, 4005},
    {"virConnectGetAllDomainStats", LibraryId::kCore, 1002008},
    {"virConnectGetCPUModelNames", LibraryId::kCore, 1001003},
    {"virConnectGetCapabilities", LibraryId::kCore, 2001},
    {"virConnectGetDomainCapabilities", LibraryId::kCore, 1002007},
    {"virConnectGetHostname", LibraryId::kCore, 3000},
    {"virConnectGetLibVersion", LibraryId::kCore, 7003},
    {"virConnectGetMaxVcpus", LibraryId::kCore, 2001},
    {"virConnectGetStoragePoolCapabilities", LibraryId::kCore, 5002000},
    {"virConnectGetSysinfo", LibraryId::kCore, 8008},
    {"virConnectGetType", LibraryId::kCore, 3},
    {"virConnectGetURI", LibraryId::kCore, 3000},
    {"virConnectGetVersion", LibraryId::kCore, 3},
    {"virConnectIsAlive", LibraryId::kCore, 9008},
    {"virConnectIsEncrypted", LibraryId::kCore, 7003},
    {"virConnectIsSecure", LibraryId::kCore, 7003},
    {"virConnectListAllDomains", LibraryId::kCore, 9013},
    {"virConnectListAllInterfaces", LibraryId::kCore, 10002},
    {"virConnectListAllNWFilterBindings", LibraryId::kCore, 4005000},
    {"virConnectListAllNWFilters", LibraryId::kCore, 10002},
    {"virConnectListAllNetworks", LibraryId::kCore, 10002},
    {"virConnectListAllNodeDevices", LibraryId::kCore, 10002},
    {"virConnectListAllSecrets", LibraryId::kCore, 10002},
    {"virConnectListAllStoragePools", LibraryId::kCore, 10002},
    {"virConnectListDefinedDomains", LibraryId::kCore, 1001},
    {"virConnectListDefinedInterfaces", LibraryId::kCore, 7000},
    {"virConnectListDefinedNetworks", LibraryId::kCore, 2000},
    {"virConnectListDefinedStoragePools", LibraryId::kCore, 4001},
    {"virConnectListDomains", LibraryId::kCore, 3},
    {"virConnectListInterfaces", LibraryId::kCore, 6004},
    {"virConnectListNWFilters", LibraryId::kCore, 8000},
    {"virConnectListNetworks", LibraryId::kCore, 2000},
    {"virConnectListSecrets", LibraryId::kCore, 7001},
    {"virConnectListStoragePools", LibraryId::kCore, 4001},
    {"virConnectNetworkEventDeregisterAny", LibraryId::kCore, 1002001},
    {"virConnectNetworkEventRegisterAny", LibraryId::kCore, 1002001},
    {"virConnectNodeDeviceEventDeregisterAny", LibraryId::kCore, 2002000},
    {"virConnectNodeDeviceEventRegisterAny", LibraryId::kCore, 2002000},
    {"virConnectNumOfDefinedDomains", LibraryId::kCore, 1005},
    {"virConnectNumOfDefinedInterfaces", LibraryId::kCore, 7000},
    {"virConnectNumOfDefinedNetworks", LibraryId::kCore, 2000},
    {"virConnectNumOfDefinedStoragePools", LibraryId::kCore, 4001},
    {"virConnectNumOfDomains", LibraryId::kCore, 3},
    {"virConnectNumOfInterfaces", LibraryId::kCore, 6004},
    {"virConnectNumOfNWFilters", LibraryId::kCore, 8000},
    {"virConnectNumOfNetworks", LibraryId::kCore, 2000},
    {"virConnectNumOfSecrets", LibraryId::kCore, 7001},
    {"virConnectNumOfStoragePools", LibraryId::kCore, 4001},
    {"virConnectOpen", LibraryId::kCore, 3},
    {"virConnectOpenAuth", LibraryId::kCore, 4000},
    {"virConnectOpenReadOnly", LibraryId::kCore, 3},
    {"virConnectRef", LibraryId::kCore, 6000},
    {"virConnectRegisterCloseCallback", LibraryId::kCore, 10000},
    {"virConnectSecretEventDeregisterAny", LibraryId::kCore, 3000000},
    {"virConnectSecretEventRegisterAny", LibraryId::kCore, 3000000},
    {"virConnectSetIdentity", LibraryId::kCore, 5008000},
    {"virConnectSetKeepAlive", LibraryId::kCore, 9008},
    {"virConnectStoragePoolEventDeregisterAny", LibraryId::kCore, 2000000},
    {"virConnectStoragePoolEventRegisterAny", LibraryId::kCore, 2000000},
    {"virConnectUnregisterCloseCallback", LibraryId::kCore, 10000},
    {"virCopyLastError", LibraryId::kCore, 1000},
    {"virDefaultErrorFunc", LibraryId::kCore, 1000},
    {"virDomainAbortJob", LibraryId::kCore, 7007},
    {"virDomainAbortJobFlags", LibraryId::kCore, 8005000},
    {"virDomainAddIOThread", LibraryId::kCore, 1002015},
    {"virDomainAgentSetResponseTimeout", LibraryId::kCore, 5010000},
    {"virDomainAttachDevice", LibraryId::kCore, 1009},
    {"virDomainAttachDeviceFlags", LibraryId::kCore, 7007},
    {"virDomainAuthorizedSSHKeysGet", LibraryId::kCore, 6010000},
    {"virDomainAuthorizedSSHKeysSet", LibraryId::kCore, 6010000},
    {"virDomainBackupBegin", LibraryId::kCore, 6000000},
    {"virDomainBackupGetXMLDesc", LibraryId::kCore, 6000000},
    {"virDomainBlockCommit", LibraryId::kCore, 10002},
    {"virDomainBlockCopy", LibraryId::kCore, 1002008},
    {"virDomainBlockJobAbort", LibraryId::kCore, 9004},
    {"virDomainBlockJobSetSpeed", LibraryId::kCore, 9004},
    {"virDomainBlockPeek", LibraryId::kCore, 4002},
    {"virDomainBlockPull", LibraryId::kCore, 9004},
    {"virDomainBlockRebase", LibraryId::kCore, 9010},
    {"virDomainBlockResize", LibraryId::kCore, 9008},
    {"virDomainBlockStats", LibraryId::kCore, 3002},
    {"virDomainBlockStatsFlags", LibraryId::kCore, 9005},
    {"virDomainCheckpointCreateXML", LibraryId::kCore, 5006000},
    {"virDomainCheckpointDelete", LibraryId::kCore, 5006000},
    {"virDomainCheckpointFree", LibraryId::kCore, 5006000},
    {"virDomainCheckpointGetConnect", LibraryId::kCore, 5006000},
    {"virDomainCheckpointGetDomain", LibraryId::kCore, 5006000},
    {"virDomainCheckpointGetName", LibraryId::kCore, 5006000},
    {"virDomainCheckpointGetParent", LibraryId::kCore, 5006000},
    {"virDomainCheckpointGetXMLDesc", LibraryId::kCore, 5006000},
    {"virDomainCheckpointListAllChildren", LibraryId::kCore, 5006000},
    {"virDomainCheckpointLookupByName", LibraryId::kCore, 5006000},
    {"virDomainCheckpointRef", LibraryId::kCore, 5006000},
    {"virDomainCoreDump", LibraryId::kCore, 1009},
    {"virDomainCoreDumpWithFormat", LibraryId::kCore, 1002003},
    {"virDomainCreate", LibraryId::kCore, 1001},
    {"virDomainCreateLinux", LibraryId::kCore, 3},
    {"virDomainCreateWithFiles", LibraryId::kCore, 1001001},
    {"virDomainCreateWithFlags", LibraryId::kCore, 8002},
    {"virDomainCreateXML", LibraryId::kCore, 5000},
    {"virDomainCreateXMLWithFiles", LibraryId::kCore, 1001001},
    {"virDomainDefineXML", LibraryId::kCore, 1001},
    {"virDomainDefineXMLFlags", LibraryId::kCore, 1002012},
    {"virDomainDelIOThread", LibraryId::kCore, 1002015},
    {"virDomainDestroy", LibraryId::kCore, 3},
    {"virDomainDestroyFlags", LibraryId::kCore, 9004},
    {"virDomainDetachDevice", LibraryId::kCore, 1009},
    {"virDomainDetachDeviceAlias", LibraryId::kCore, 4004000},
    {"virDomainDetachDeviceFlags", LibraryId::kCore, 7007},
    {"virDomainFDAssociate", LibraryId::kCore, 9000000},
    {"virDomainFSFreeze", LibraryId::kCore, 1002005},
    {"virDomainFSInfoFree", LibraryId::kCore, 1002011},
    {"virDomainFSThaw", LibraryId::kCore, 1002005},
    {"virDomainFSTrim", LibraryId::kCore, 1000001},
    {"virDomainFree", LibraryId::kCore, 3},
    {"virDomainGetAutostart", LibraryId::kCore, 2001},
    {"virDomainGetBlkioParameters", LibraryId::kCore, 9000},
    {"virDomainGetBlockInfo", LibraryId::kCore, 8001},
    {"virDomainGetBlockIoTune", LibraryId::kCore, 9008},
    {"virDomainGetBlockJobInfo", LibraryId::kCore, 9004},
    {"virDomainGetCPUStats", LibraryId::kCore, 9010},
    {"virDomainGetConnect", LibraryId::kCore, 3000},
    {"virDomainGetControlInfo", LibraryId::kCore, 9003},
    {"virDomainGetDiskErrors", LibraryId::kCore, 9010},
    {"virDomainGetEmulatorPinInfo", LibraryId::kCore, 10000},
    {"virDomainGetFSInfo", LibraryId::kCore, 1002011},
    {"virDomainGetGuestInfo", LibraryId::kCore, 5007000},
    {"virDomainGetGuestVcpus", LibraryId::kCore, 2000000},
    {"virDomainGetHostname", LibraryId::kCore, 10000},
    {"virDomainGetID", LibraryId::kCore, 3},
    {"virDomainGetIOThreadInfo", LibraryId::kCore, 1002014},
    {"virDomainGetInfo", LibraryId::kCore, 3},
    {"virDomainGetInterfaceParameters", LibraryId::kCore, 9009},
    {"virDomainGetJobInfo", LibraryId::kCore, 7007},
    {"virDomainGetJobStats", LibraryId::kCore, 1000003},
    {"virDomainGetLaunchSecurityInfo", LibraryId::kCore, 4005000},
    {"virDomainGetMaxMemory", LibraryId::kCore, 3},
    {"virDomainGetMaxVcpus", LibraryId::kCore, 2001},
    {"virDomainGetMemoryParameters", LibraryId::kCore, 8005},
    {"virDomainGetMessages", LibraryId::kCore, 7001000},
    {"virDomainGetMetadata", LibraryId::kCore, 9010},
    {"virDomainGetName", LibraryId::kCore, 3},
    {"virDomainGetNumaParameters", LibraryId::kCore, 9009},
    {"virDomainGetOSType", LibraryId::kCore, 3},
    {"virDomainGetPerfEvents", LibraryId::kCore, 1003003},
    {"virDomainGetSchedulerParameters", LibraryId::kCore, 2003},
    {"virDomainGetSchedulerParametersFlags", LibraryId::kCore, 9002},
    {"virDomainGetSchedulerType", LibraryId::kCore, 2003},
    {"virDomainGetSecurityLabel", LibraryId::kCore, 6001},
    {"virDomainGetSecurityLabelList", LibraryId::kCore, 10000},
    {"virDomainGetState", LibraryId::kCore, 9002},
    {"virDomainGetTime", LibraryId::kCore, 1002005},
    {"virDomainGetUUID", LibraryId::kCore, 5},
    {"virDomainGetUUIDString", LibraryId::kCore, 1001},
    {"virDomainGetVcpuPinInfo", LibraryId::kCore, 9003},
    {"virDomainGetVcpus", LibraryId::kCore, 1004},
    {"virDomainGetVcpusFlags", LibraryId::kCore, 8005},
    {"virDomainGetXMLDesc", LibraryId::kCore, 3},
    {"virDomainHasCurrentSnapshot", LibraryId::kCore, 8000},
    {"virDomainHasManagedSaveImage", LibraryId::kCore, 8000},
    {"virDomainIOThreadInfoFree", LibraryId::kCore, 1002014},
    {"virDomainInjectNMI", LibraryId::kCore, 9002},
    {"virDomainInterfaceAddresses", LibraryId::kCore, 1002014},
    {"virDomainInterfaceFree", LibraryId::kCore, 1002014},
    {"virDomainInterfaceStats", LibraryId::kCore, 3002},
    {"virDomainIsActive", LibraryId::kCore, 7003},
    {"virDomainIsPersistent", LibraryId::kCore, 7003},
    {"virDomainIsUpdated", LibraryId::kCore, 8006},
    {"virDomainListAllCheckpoints", LibraryId::kCore, 5006000},
    {"virDomainListAllSnapshots", LibraryId::kCore, 9013},
    {"virDomainListGetStats", LibraryId::kCore, 1002008},
    {"virDomainLookupByID", LibraryId::kCore, 3},
    {"virDomainLookupByName", LibraryId::kCore, 3},
    {"virDomainLookupByUUID", LibraryId::kCore, 5},
    {"virDomainLookupByUUIDString", LibraryId::kCore, 1001},
    {"virDomainManagedSave", LibraryId::kCore, 8000},
    {"virDomainManagedSaveDefineXML", LibraryId::kCore, 3007000},
    {"virDomainManagedSaveGetXMLDesc", LibraryId::kCore, 3007000},
    {"virDomainManagedSaveRemove", LibraryId::kCore, 8000},
    {"virDomainMemoryPeek", LibraryId::kCore, 4002},
    {"virDomainMemoryStats", LibraryId::kCore, 7005},
    {"virDomainMigrate", LibraryId::kCore, 3002},
    {"virDomainMigrate2", LibraryId::kCore, 9002},
    {"virDomainMigrate3", LibraryId::kCore, 1001000},
    {"virDomainMigrateGetCompressionCache", LibraryId::kCore, 1000003},
    {"virDomainMigrateGetMaxDowntime", LibraryId::kCore, 3007000},
    {"virDomainMigrateGetMaxSpeed", LibraryId::kCore, 9005},
    {"virDomainMigrateSetCompressionCache", LibraryId::kCore, 1000003},
    {"virDomainMigrateSetMaxDowntime", LibraryId::kCore, 8000},
    {"virDomainMigrateSetMaxSpeed", LibraryId::kCore, 9000},
    {"virDomainMigrateStartPostCopy", LibraryId::kCore, 1003003},
    {"virDomainMigrateToURI", LibraryId::kCore, 7002},
    {"virDomainMigrateToURI2", LibraryId::kCore, 9002},
    {"virDomainMigrateToURI3", LibraryId::kCore, 1001000},
    {"virDomainOpenChannel", LibraryId::kCore, 1000002},
    {"virDomainOpenConsole", LibraryId::kCore, 8006},
    {"virDomainOpenGraphics", LibraryId::kCore, 9007},
    {"virDomainOpenGraphicsFD", LibraryId::kCore, 1002008},
    {"virDomainPMSuspendForDuration", LibraryId::kCore, 9010},
    {"virDomainPMWakeup", LibraryId::kCore, 9011},
    {"virDomainPinEmulator", LibraryId::kCore, 10000},
    {"virDomainPinIOThread", LibraryId::kCore, 1002014},
    {"virDomainPinVcpu", LibraryId::kCore, 1004},
    {"virDomainPinVcpuFlags", LibraryId::kCore, 9003},
    {"virDomainReboot", LibraryId::kCore, 1000},
    {"virDomainRef", LibraryId::kCore, 6000},
    {"virDomainRename", LibraryId::kCore, 1002019},
    {"virDomainReset", LibraryId::kCore, 9007},
    {"virDomainRestore", LibraryId::kCore, 3},
    {"virDomainRestoreFlags", LibraryId::kCore, 9004},
    {"virDomainRestoreParams", LibraryId::kCore, 8004000},
    {"virDomainResume", LibraryId::kCore, 3},
    {"virDomainRevertToSnapshot", LibraryId::kCore, 8000},
    {"virDomainSave", LibraryId::kCore, 3},
    {"virDomainSaveFlags", LibraryId::kCore, 9004},
    {"virDomainSaveImageDefineXML", LibraryId::kCore, 9004},
    {"virDomainSaveImageGetXMLDesc", LibraryId::kCore, 9004},
    {"virDomainSaveParams", LibraryId::kCore, 8004000},
    {"virDomainScreenshot", LibraryId::kCore, 9002},
    {"virDomainSendKey", LibraryId::kCore, 9003},
    {"virDomainSendProcessSignal", LibraryId::kCore, 1000001},
    {"virDomainSetAutostart", LibraryId::kCore, 2001},
    {"virDomainSetBlkioParameters", LibraryId::kCore, 9000},
    {"virDomainSetBlockIoTune", LibraryId::kCore, 9008},
    {"virDomainSetBlockThreshold", LibraryId::kCore, 3001000},
    {"virDomainSetGuestVcpus", LibraryId::kCore, 2000000},
    {"virDomainSetIOThreadParams", LibraryId::kCore, 4010000},
    {"virDomainSetInterfaceParameters", LibraryId::kCore, 9009},
    {"virDomainSetLaunchSecurityState", LibraryId::kCore, 8000000},
    {"virDomainSetLifecycleAction", LibraryId::kCore, 3009000},
    {"virDomainSetMaxMemory", LibraryId::kCore, 3},
    {"virDomainSetMemory", LibraryId::kCore, 1001},
    {"virDomainSetMemoryFlags", LibraryId::kCore, 9000},
    {"virDomainSetMemoryParameters", LibraryId::kCore, 8005},
    {"virDomainSetMemoryStatsPeriod", LibraryId::kCore, 1001001},
    {"virDomainSetMetadata", LibraryId::kCore, 9010},
    {"virDomainSetNumaParameters", LibraryId::kCore, 9009},
    {"virDomainSetPerfEvents", LibraryId::kCore, 1003003},
    {"virDomainSetSchedulerParameters", LibraryId::kCore, 2003},
    {"virDomainSetSchedulerParametersFlags", LibraryId::kCore, 9002},
    {"virDomainSetTime", LibraryId::kCore, 1002005},
    {"virDomainSetUserPassword", LibraryId::kCore, 1002016},
    {"virDomainSetVcpu", LibraryId::kCore, 3001000},
    {"virDomainSetVcpus", LibraryId::kCore, 1004},
    {"virDomainSetVcpusFlags", LibraryId::kCore, 8005},
    {"virDomainShutdown", LibraryId::kCore, 3},
    {"virDomainShutdownFlags", LibraryId::kCore, 9010},
    {"virDomainSnapshotCreateXML", LibraryId::kCore, 8000},
    {"virDomainSnapshotCurrent", LibraryId::kCore, 8000},
    {"virDomainSnapshotDelete", LibraryId::kCore, 8000},
    {"virDomainSnapshotFree", LibraryId::kCore, 8000},
    {"virDomainSnapshotGetConnect", LibraryId::kCore, 9005},
    {"virDomainSnapshotGetDomain", LibraryId::kCore, 9005},
    {"virDomainSnapshotGetName", LibraryId::kCore, 9005},
    {"virDomainSnapshotGetParent", LibraryId::kCore, 9007},
    {"virDomainSnapshotGetXMLDesc", LibraryId::kCore, 8000},
    {"virDomainSnapshotHasMetadata", LibraryId::kCore, 9013},
    {"virDomainSnapshotIsCurrent", LibraryId::kCore, 9013},
    {"virDomainSnapshotListAllChildren", LibraryId::kCore, 9013},
    {"virDomainSnapshotListChildrenNames", LibraryId::kCore, 9007},
    {"virDomainSnapshotListNames", LibraryId::kCore, 8000},
    {"virDomainSnapshotLookupByName", LibraryId::kCore, 8000},
    {"virDomainSnapshotNum", LibraryId::kCore, 8000},
    {"virDomainSnapshotNumChildren", LibraryId::kCore, 9007},
    {"virDomainSnapshotRef", LibraryId::kCore, 9013},
    {"virDomainStartDirtyRateCalc", LibraryId::kCore, 7002000},
    {"virDomainStatsRecordListFree", LibraryId::kCore, 1002008},
    {"virDomainSuspend", LibraryId::kCore, 3},
    {"virDomainUndefine", LibraryId::kCore, 1001},
    {"virDomainUndefineFlags", LibraryId::kCore, 9004},
    {"virDomainUpdateDeviceFlags", LibraryId::kCore, 8000},
    {"virEventAddHandle", LibraryId::kCore, 9003},
    {"virEventAddTimeout", LibraryId::kCore, 9003},
    {"virEventRegisterDefaultImpl", LibraryId::kCore, 9000},
    {"virEventRegisterImpl", LibraryId::kCore, 5000},
    {"virEventRemoveHandle", LibraryId::kCore, 9003},
    {"virEventRemoveTimeout", LibraryId::kCore, 9003},
    {"virEventRunDefaultImpl", LibraryId::kCore, 9000},
    {"virEventUpdateHandle", LibraryId::kCore, 9003},
    {"virEventUpdateTimeout", LibraryId::kCore, 9003},
    {"virFreeError", LibraryId::kCore, 6001},
    {"virGetLastError", LibraryId::kCore, 1000},
    {"virGetLastErrorCode", LibraryId::kCore, 4005000},
    {"virGetLastErrorDomain", LibraryId::kCore, 4005000},
    {"virGetLastErrorMessage", LibraryId::kCore, 1000006},
    {"virGetVersion", LibraryId::kCore, 3},
    {"virInitialize", LibraryId::kCore, 1000},
    {"virInterfaceChangeBegin", LibraryId::kCore, 9002},
    {"virInterfaceChangeCommit", LibraryId::kCore, 9002},
    {"virInterfaceChangeRollback", LibraryId::kCore, 9002},
    {"virInterfaceCreate", LibraryId::kCore, 6004},
    {"virInterfaceDefineXML", LibraryId::kCore, 6004},
    {"virInterfaceDestroy", LibraryId::kCore, 6004},
    {"virInterfaceFree", LibraryId::kCore, 6004},
    {"virInterfaceGetConnect", LibraryId::kCore, 6004},
    {"virInterfaceGetMACString", LibraryId::kCore, 6004},
    {"virInterfaceGetName", LibraryId::kCore, 6004},
    {"virInterfaceGetXMLDesc", LibraryId::kCore, 6004},
    {"virInterfaceIsActive", LibraryId::kCore, 7003},
    {"virInterfaceLookupByMACString", LibraryId::kCore, 6004},
    {"virInterfaceLookupByName", LibraryId::kCore, 6004},
    {"virInterfaceRef", LibraryId::kCore, 6004},
    {"virInterfaceUndefine", LibraryId::kCore, 6004},
    {"virNWFilterBindingCreateXML", LibraryId::kCore, 4005000},
    {"virNWFilterBindingDelete", LibraryId::kCore, 4005000},
    {"virNWFilterBindingFree", LibraryId::kCore, 4005000},
    {"virNWFilterBindingGetFilterName", LibraryId::kCore, 4005000},
    {"virNWFilterBindingGetPortDev", LibraryId::kCore, 4005000},
    {"virNWFilterBindingGetXMLDesc", LibraryId::kCore, 4005000},
    {"virNWFilterBindingLookupByPortDev", LibraryId::kCore, 4005000},
    {"virNWFilterBindingRef", LibraryId::kCore, 4005000},
    {"virNWFilterDefineXML", LibraryId::kCore, 8000},
    {"virNWFilterDefineXMLFlags", LibraryId::kCore, 7007000},
    {"virNWFilterFree", LibraryId::kCore, 8000},
    {"virNWFilterGetName", LibraryId::kCore, 8000},
    {"virNWFilterGetUUID", LibraryId::kCore, 8000},
    {"virNWFilterGetUUIDString", LibraryId::kCore, 8000},
    {"virNWFilterGetXMLDesc", LibraryId::kCore, 8000},
    {"virNWFilterLookupByName", LibraryId::kCore, 8000},
    {"virNWFilterLookupByUUID", LibraryId::kCore, 8000},
    {"virNWFilterLookupByUUIDString", LibraryId::kCore, 8000},
    {"virNWFilterRef", LibraryId::kCore, 8000},
    {"virNWFilterUndefine", LibraryId::kCore, 8000},
    {"virNetworkCreate", LibraryId::kCore, 2000},
    {"virNetworkCreateXML", LibraryId::kCore, 2000},
    {"virNetworkCreateXMLFlags", LibraryId::kCore, 7008000},
    {"virNetworkDHCPLeaseFree", LibraryId::kCore, 1002006},
    {"virNetworkDefineXML", LibraryId::kCore, 2000},
    {"virNetworkDefineXMLFlags", LibraryId::kCore, 7007000},
    {"virNetworkDestroy", LibraryId::kCore, 2000},
    {"virNetworkFree", LibraryId::kCore, 2000},
    {"virNetworkGetAutostart", LibraryId::kCore, 2001},
    {"virNetworkGetBridgeName", LibraryId::kCore, 2000},
    {"virNetworkGetConnect", LibraryId::kCore, 3000},
    {"virNetworkGetDHCPLeases", LibraryId::kCore, 1002006},
    {"virNetworkGetName", LibraryId::kCore, 2000},
    {"virNetworkGetUUID", LibraryId::kCore, 2000},
    {"virNetworkGetUUIDString", LibraryId::kCore, 2000},
    {"virNetworkGetXMLDesc", LibraryId::kCore, 2000},
    {"virNetworkIsActive", LibraryId::kCore, 7003},
    {"virNetworkIsPersistent", LibraryId::kCore, 7003},
    {"virNetworkListAllPorts", LibraryId::kCore, 5005000},
    {"virNetworkLookupByName", LibraryId::kCore, 2000},
    {"virNetworkLookupByUUID", LibraryId::kCore, 2000},
    {"virNetworkLookupByUUIDString", LibraryId::kCore, 2000},
    {"virNetworkPortCreateXML", LibraryId::kCore, 5005000},
    {"virNetworkPortDelete", LibraryId::kCore, 5005000},
    {"virNetworkPortFree", LibraryId::kCore, 5005000},
    {"virNetworkPortGetNetwork", LibraryId::kCore, 5005000},
    {"virNetworkPortGetParameters", LibraryId::kCore, 5005000},
    {"virNetworkPortGetUUID", LibraryId::kCore, 5005000},
    {"virNetworkPortGetUUIDString", LibraryId::kCore, 5005000},
    {"virNetworkPortGetXMLDesc", LibraryId::kCore, 5005000},
    {"virNetworkPortLookupByUUID", LibraryId::kCore, 5005000},
    {"virNetworkPortLookupByUUIDString", LibraryId::kCore, 5005000},
    {"virNetworkPortRef", LibraryId::kCore, 5005000},
    {"virNetworkPortSetParameters", LibraryId::kCore, 5005000},
    {"virNetworkRef", LibraryId::kCore, 6000},
    {"virNetworkSetAutostart", LibraryId::kCore, 2001},
    {"virNetworkUndefine", LibraryId::kCore, 2000},
    {"virNetworkUpdate", LibraryId::kCore, 10002},
    {"virNodeAllocPages", LibraryId::kCore, 1002009},
    {"virNodeDeviceCreate", LibraryId::kCore, 7003000},
    {"virNodeDeviceCreateXML", LibraryId::kCore, 6003},
    {"virNodeDeviceDefineXML", LibraryId::kCore, 7003000},
    {"virNodeDeviceDestroy", LibraryId::kCore, 6003},
    {"virNodeDeviceDetachFlags", LibraryId::kCore, 1000005},
    {"virNodeDeviceDettach", LibraryId::kCore, 6001},
    {"virNodeDeviceFree", LibraryId::kCore, 5000},
    {"virNodeDeviceGetAutostart", LibraryId::kCore, 7008000},
    {"virNodeDeviceGetName", LibraryId::kCore, 5000},
    {"virNodeDeviceGetParent", LibraryId::kCore, 5000},
    {"virNodeDeviceGetXMLDesc", LibraryId::kCore, 5000},
    {"virNodeDeviceIsActive", LibraryId::kCore, 7008000},
    {"virNodeDeviceIsPersistent", LibraryId::kCore, 7008000},
    {"virNodeDeviceListCaps", LibraryId::kCore, 5000},
    {"virNodeDeviceLookupByName", LibraryId::kCore, 5000},
    {"virNodeDeviceLookupSCSIHostByWWN", LibraryId::kCore, 1000003},
    {"virNodeDeviceNumOfCaps", LibraryId::kCore, 5000},
    {"virNodeDeviceReAttach", LibraryId::kCore, 6001},
    {"virNodeDeviceRef", LibraryId::kCore, 6000},
    {"virNodeDeviceReset", LibraryId::kCore, 6001},
    {"virNodeDeviceSetAutostart", LibraryId::kCore, 7008000},
    {"virNodeDeviceUndefine", LibraryId::kCore, 7003000},
    {"virNodeGetCPUMap", LibraryId::kCore, 1000000},
    {"virNodeGetCPUStats", LibraryId::kCore, 9003},
    {"virNodeGetCellsFreeMemory", LibraryId::kCore, 3003},
    {"virNodeGetFreeMemory", LibraryId::kCore, 3003},
    {"virNodeGetFreePages", LibraryId::kCore, 1002006},
    {"virNodeGetInfo", LibraryId::kCore, 1000},
    {"virNodeGetMemoryParameters", LibraryId::kCore, 10002},
    {"virNodeGetMemoryStats", LibraryId::kCore, 9003},
    {"virNodeGetSEVInfo", LibraryId::kCore, 4005000},
    {"virNodeGetSecurityModel", LibraryId::kCore, 6001},
    {"virNodeListDevices", LibraryId::kCore, 5000},
    {"virNodeNumOfDevices", LibraryId::kCore, 5000},
    {"virNodeSetMemoryParameters", LibraryId::kCore, 10002},
    {"virNodeSuspendForDuration", LibraryId::kCore, 9008},
    {"virResetError", LibraryId::kCore, 1000},
    {"virResetLastError", LibraryId::kCore, 1000},
    {"virSaveLastError", LibraryId::kCore, 6001},
    {"virSecretDefineXML", LibraryId::kCore, 7001},
    {"virSecretFree", LibraryId::kCore, 7001},
    {"virSecretGetConnect", LibraryId::kCore, 7001},
    {"virSecretGetUUID", LibraryId::kCore, 7001},
    {"virSecretGetUUIDString", LibraryId::kCore, 7001},
    {"virSecretGetUsageID", LibraryId::kCore, 7001},
    {"virSecretGetUsageType", LibraryId::kCore, 7001},
    {"virSecretGetValue", LibraryId::kCore, 7001},
    {"virSecretGetXMLDesc", LibraryId::kCore, 7001},
    {"virSecretLookupByUUID", LibraryId::kCore, 7001},
    {"virSecretLookupByUUIDString", LibraryId::kCore, 7001},
    {"virSecretLookupByUsage", LibraryId::kCore, 7001},
    {"virSecretRef", LibraryId::kCore, 7001},
    {"virSecretSetValue", LibraryId::kCore, 7001},
    {"virSecretUndefine", LibraryId::kCore, 7001},
    {"virSetErrorFunc", LibraryId::kCore, 1000},
    {"virStoragePoolBuild", LibraryId::kCore, 4001},
    {"virStoragePoolCreate", LibraryId::kCore, 4001},
    {"virStoragePoolCreateXML", LibraryId::kCore, 4001},
    {"virStoragePoolDefineXML", LibraryId::kCore, 4001},
    {"virStoragePoolDelete", LibraryId::kCore, 4001},
    {"virStoragePoolDestroy", LibraryId::kCore, 4001},
    {"virStoragePoolFree", LibraryId::kCore, 4001},
    {"virStoragePoolGetAutostart", LibraryId::kCore, 4001},
    {"virStoragePoolGetConnect", LibraryId::kCore, 4001},
    {"virStoragePoolGetInfo", LibraryId::kCore, 4001},
    {"virStoragePoolGetName", LibraryId::kCore, 4001},
    {"virStoragePoolGetUUID", LibraryId::kCore, 4001},
    {"virStoragePoolGetUUIDString", LibraryId::kCore, 4001},
    {"virStoragePoolGetXMLDesc", LibraryId::kCore, 4001},
    {"virStoragePoolIsActive", LibraryId::kCore, 7003},
    {"virStoragePoolIsPersistent", LibraryId::kCore, 7003},
    {"virStoragePoolListAllVolumes", LibraryId::kCore, 10002},
    {"virStoragePoolListVolumes", LibraryId::kCore, 4001},
    {"virStoragePoolLookupByName", LibraryId::kCore, 4001},
    {"virStoragePoolLookupByTargetPath", LibraryId::kCore, 4001000},
    {"virStoragePoolLookupByUUID", LibraryId::kCore, 4001},
    {"virStoragePoolLookupByUUIDString", LibraryId::kCore, 4001},
    {"virStoragePoolLookupByVolume", LibraryId::kCore, 4001},
    {"virStoragePoolNumOfVolumes", LibraryId::kCore, 4001},
    {"virStoragePoolRef", LibraryId::kCore, 6000},
    {"virStoragePoolRefresh", LibraryId::kCore, 4001},
    {"virStoragePoolSetAutostart", LibraryId::kCore, 4001},
    {"virStoragePoolUndefine", LibraryId::kCore, 4001},
    {"virStorageVolCreateXML", LibraryId::kCore, 4001},
    {"virStorageVolCreateXMLFrom", LibraryId::kCore, 6004},
    {"virStorageVolDelete", LibraryId::kCore, 4001},
    {"virStorageVolDownload", LibraryId::kCore, 9000},
    {"virStorageVolFree", LibraryId::kCore, 4001},
    {"virStorageVolGetConnect", LibraryId::kCore, 4001},
    {"virStorageVolGetInfo", LibraryId::kCore, 4001},
    {"virStorageVolGetInfoFlags", LibraryId::kCore, 3000000},
    {"virStorageVolGetKey", LibraryId::kCore, 4001},
    {"virStorageVolGetName", LibraryId::kCore, 4001},
    {"virStorageVolGetPath", LibraryId::kCore, 4001},
    {"virStorageVolGetXMLDesc", LibraryId::kCore, 4001},
    {"virStorageVolLookupByKey", LibraryId::kCore, 4001},
    {"virStorageVolLookupByName", LibraryId::kCore, 4001},
    {"virStorageVolLookupByPath", LibraryId::kCore, 4001},
    {"virStorageVolRef", LibraryId::kCore, 6000},
    {"virStorageVolResize", LibraryId::kCore, 9010},
    {"virStorageVolUpload", LibraryId::kCore, 9000},
    {"virStorageVolWipe", LibraryId::kCore, 8000},
    {"virStorageVolWipePattern", LibraryId::kCore, 9010},
    {"virStreamAbort", LibraryId::kCore, 7002},
    {"virStreamEventAddCallback", LibraryId::kCore, 7002},
    {"virStreamEventRemoveCallback", LibraryId::kCore, 7002},
    {"virStreamEventUpdateCallback", LibraryId::kCore, 7002},
    {"virStreamFinish", LibraryId::kCore, 7002},
    {"virStreamFree", LibraryId::kCore, 7002},
    {"virStreamNew", LibraryId::kCore, 7002},
    {"virStreamRecv", LibraryId::kCore, 7002},
    {"virStreamRecvAll", LibraryId::kCore, 7002},
    {"virStreamRecvFlags", LibraryId::kCore, 3004000},
    {"virStreamRecvHole", LibraryId::kCore, 3004000},
    {"virStreamRef", LibraryId::kCore, 7002},
    {"virStreamSend", LibraryId::kCore, 7002},
    {"virStreamSendAll", LibraryId::kCore, 7002},
    {"virStreamSendHole", LibraryId::kCore, 3004000},
    {"virStreamSparseRecvAll", LibraryId::kCore, 3004000},
    {"virStreamSparseSendAll", LibraryId::kCore, 3004000},
    {"virTypedParamsAddBoolean", LibraryId::kCore, 1000002},
    {"virTypedParamsAddDouble", LibraryId::kCore, 1000002},
    {"virTypedParamsAddFromString", LibraryId::kCore, 1000002},
    {"virTypedParamsAddInt", LibraryId::kCore, 1000002},
    {"virTypedParamsAddLLong", LibraryId::kCore, 1000002},
    {"virTypedParamsAddString", LibraryId::kCore, 1000002},
    {"virTypedParamsAddStringList", LibraryId::kCore, 1002017},
    {"virTypedParamsAddUInt", LibraryId::kCore, 1000002},
    {"virTypedParamsAddULLong", LibraryId::kCore, 1000002},
    {"virTypedParamsClear", LibraryId::kCore, 1000002},
    {"virTypedParamsFree", LibraryId::kCore, 1000002},
    {"virTypedParamsGet", LibraryId::kCore, 1000002},
    {"virTypedParamsGetBoolean", LibraryId::kCore, 1000002},
    {"virTypedParamsGetDouble", LibraryId::kCore, 1000002},
    {"virTypedParamsGetInt", LibraryId::kCore, 1000002},
    {"virTypedParamsGetLLong", LibraryId::kCore, 1000002},
    {"virTypedParamsGetString", LibraryId::kCore, 1000002},
    {"virTypedParamsGetUInt", LibraryId::kCore, 1000002},
    {"virTypedParamsGetULLong", LibraryId::kCore, 1000002},
    {"virDomainGetAutostartOnce", LibraryId::kCore, 11002000},
    {"virDomainSetAutostartOnce", LibraryId::kCore, 11002000},
    {"virDomainDelThrottleGroup", LibraryId::kCore, 11002000},
    {"virDomainSetThrottleGroup", LibraryId::kCore, 11002000},
    {"virDomainGraphicsReload", LibraryId::kCore, 10002000},
    {"virNetworkGetMetadata", LibraryId::kCore, 9007000},
    {"virNetworkSetMetadata", LibraryId::kCore, 9007000},
    {"virNodeDeviceUpdate", LibraryId::kCore, 10001000},
    {"virConnectDomainQemuMonitorEventDeregister", LibraryId::kQemu, 1002003},
    {"virConnectDomainQemuMonitorEventRegister", LibraryId::kQemu, 1002003},
    {"virDomainQemuAgentCommand", LibraryId::kQemu, 10000},
    {"virDomainQemuAttach", LibraryId::kQemu, 9004},
    {"virDomainQemuMonitorCommand", LibraryId::kQemu, 8003},
    {"virDomainQemuMonitorCommandWithFiles", LibraryId::kQemu, 8002000},
    {"virDomainLxcEnterCGroup", LibraryId::kLxc, 2000000},
    {"virDomainLxcEnterNamespace", LibraryId::kLxc, 1000002},
    {"virDomainLxcEnterSecurityLabel", LibraryId::kLxc, 1000004},
    {"virDomainLxcOpenNamespace", LibraryId::kLxc, 1000002},
    {"virAdmClientClose", LibraryId::kAdmin, 2000000},
    {"virAdmClientFree", LibraryId::kAdmin, 2000000},
    {"virAdmClientGetID", LibraryId::kAdmin, 2000000},
    {"virAdmClientGetInfo", LibraryId::kAdmin, 2000000},
    {"virAdmClientGetTimestamp", LibraryId::kAdmin, 2000000},
    {"virAdmClientGetTransport", LibraryId::kAdmin, 2000000},
    {"virAdmConnectClose", LibraryId::kAdmin, 2000000},
    {"virAdmConnectGetLibVersion", LibraryId::kAdmin, 2000000},
    {"virAdmConnectGetLoggingFilters", LibraryId::kAdmin, 3000000},
    {"virAdmConnectGetLoggingOutputs", LibraryId::kAdmin, 3000000},
    {"virAdmConnectGetURI", LibraryId::kAdmin, 2000000},
    {"virAdmConnectIsAlive", LibraryId::kAdmin, 2000000},
    {"virAdmConnectListServers", LibraryId::kAdmin, 2000000},
    {"virAdmConnectLookupServer", LibraryId::kAdmin, 2000000},
    {"virAdmConnectOpen", LibraryId::kAdmin, 2000000},
    {"virAdmConnectRef", LibraryId::kAdmin, 2000000},
    {"virAdmConnectRegisterCloseCallback", LibraryId::kAdmin, 2000000},
    {"virAdmConnectSetDaemonTimeout", LibraryId::kAdmin, 8006000},
    {"virAdmConnectSetLoggingFilters", LibraryId::kAdmin, 3000000},
    {"virAdmConnectSetLoggingOutputs", LibraryId::kAdmin, 3000000},
    {"virAdmConnectUnregisterCloseCallback", LibraryId::kAdmin, 2000000},
    {"virAdmGetVersion", LibraryId::kAdmin, 2000000},
    {"virAdmInitialize", LibraryId::kAdmin, 2000000},
    {"virAdmServerFree", LibraryId::kAdmin, 2000000},
    {"virAdmServerGetClientLimits", LibraryId::kAdmin, 2000000},
    {"virAdmServerGetName", LibraryId::kAdmin, 2000000},
    {"virAdmServerGetThreadPoolParameters", LibraryId::kAdmin, 2000000},
    {"virAdmServerListClients", LibraryId::kAdmin, 2000000},
    {"virAdmServerLookupClient", LibraryId::kAdmin, 2000000},
    {"virAdmServerSetClientLimits", LibraryId::kAdmin, 2000000},
    {"virAdmServerSetThreadPoolParameters", LibraryId::kAdmin, 2000000},
    {"virAdmServerUpdateTlsFiles", LibraryId::kAdmin, 2000000},
    {"virAdmConnectDaemonShutdown", LibraryId::kAdmin, 11002000},
};

template <Symbol S>
struct Signature;

template <>
struct Signature<Symbol::virConnCopyLastError> {
  using type = int(lv::virConnectPtr, lv::virErrorPtr);
};
template <>
struct Signature<Symbol::virConnGetLastError> {
  using type = lv::virErrorPtr(lv::virConnectPtr);
};
template <>
struct Signature<Symbol::virConnResetLastError> {
  using type = void(lv::virConnectPtr);
};
template <>
struct Signature<Symbol::virConnSetErrorFunc> {
  using type = void(lv::virConnectPtr, void*, lv::virErrorFunc);
};
template <>
struct Signature<Symbol::virConnectBaselineCPU> {
  using type = char*(lv::virConnectPtr, const char**, unsigned int, unsigned int);
};
template <>
struct Signature<Symbol::virConnectBaselineHypervisorCPU> {
  using type = char*(lv::virConnectPtr, const char*, const char*, const char*, const char*, const char**, unsigned int, unsigned int);
};
template <>
struct Signature<Symbol::virConnectClose> {
  using type = int(lv::virConnectPtr);
};
template <>
struct Signature<Symbol::virConnectCompareCPU> {
  using type = int(lv::virConnectPtr, const char*, unsigned int);
};
template <>
struct Signature<Symbol::virConnectCompareHypervisorCPU> {
  using type = int(lv::virConnectPtr, const char*, const char*, const char*, const char*, const char*, unsigned int);
};
template <>
struct Signature<Symbol::virConnectDomainEventDeregister> {
  using type = int(lv::virConnectPtr, lv::virConnectDomainEventCallback);
};
template <>
struct Signature<Symbol::virConnectDomainEventDeregisterAny> {
  using type = int(lv::virConnectPtr, int);
};
template <>
struct Signature<Symbol::virConnectDomainEventRegister> {
  using type = int(lv::virConnectPtr, lv::virConnectDomainEventCallback, void*, lv::virFreeCallback);
};
template <>
struct Signature<Symbol::virConnectDomainEventRegisterAny> {
  using type = int(lv::virConnectPtr, lv::virDomainPtr, int, lv::virConnectDomainEventGenericCallback, void*, lv::virFreeCallback);
};
template <>
struct Signature<Symbol::virConnectDomainXMLFromNative> {
  using type = char*(lv::virConnectPtr, const char*, const char*, unsigned int);
};
template <>
struct Signature<Symbol::virConnectDomainXMLToNative> {
  using type = char*(lv::virConnectPtr, const char*, const char*, unsigned int);
};
template <>
struct Signature<Symbol::virConnectFindStoragePoolSources> {
  using type = char*(lv::virConnectPtr, const char*, const char*, unsigned int);
};
template <>
struct Signature<Symbol::virConnectGetAllDomainStats> {
  using type = int(lv::virConnectPtr, unsigned int, lv::virDomainStatsRecordPtr**, unsigned int);
};
template <>
struct Signature<Symbol::virConnectGetCPUModelNames> {
  using type = int(lv::virConnectPtr, const char*, char***, unsigned int);
};
template <>
struct Signature<Symbol::virConnectGetCapabilities> {
  using type = char*(lv::virConnectPtr);
};
template <>
struct Signature<Symbol::virConnectGetDomainCapabilities> {
  using type = char*(lv::virConnectPtr, const char*, const char*, const char*, const char*, unsigned int);
};
template <>
struct Signature<Symbol::virConnectGetHostname> {
  using type = char*(lv::virConnectPtr);
};
template <>
struct Signature<Symbol::virConnectGetLibVersion> {
  using type = int(lv::virConnectPtr, unsigned long*);
};
template <>
struct Signature<Symbol::virConnectGetMaxVcpus> {
  using type = int(lv::virConnectPtr, const char*);
};
template <>
struct Signature<Symbol::virConnectGetStoragePoolCapabilities> {
  using type = char*(lv::virConnectPtr, unsigned int);
};
template <>
struct Signature<Symbol::virConnectGetSysinfo> {
  using type = char*(lv::virConnectPtr, unsigned int);
};
template <>
struct Signature<Symbol::virConnectGetType> {
  using type = const char*(lv::virConnectPtr);
};
template <>
struct Signature<Symbol::virConnectGetURI> {
  using type = char*(lv::virConnectPtr);
};
template <>
struct Signature<Symbol::virConnectGetVersion> {
  using type = int(lv::virConnectPtr, unsigned long*);
};
template <>
struct Signature<Symbol::virConnectIsAlive> {
  using type = int(lv::virConnectPtr);
};
template <>
struct Signature<Symbol::virConnectIsEncrypted> {
  using type = int(lv::virConnectPtr);
};
template <>
struct Signature<Symbol::virConnectIsSecure> {
  using type = int(lv::virConnectPtr);
};
template <>
struct Signature<Symbol::virConnectListAllDomains> {
  using type = int(lv::virConnectPtr, lv::virDomainPtr**, unsigned int);
};
template <>
struct Signature<Symbol::virConnectListAllInterfaces> {
  using type = int(lv::virConnectPtr, lv::virInterfacePtr**, unsigned int);
};
template <>
struct Signature<Symbol::virConnectListAllNWFilterBindings> {
  using type = int(lv::virConnectPtr, lv::virNWFilterBindingPtr**, unsigned int);
};
template <>
struct Signature<Symbol::virConnectListAllNWFilters> {
  using type = int(lv::virConnectPtr, lv::virNWFilterPtr**, unsigned int);
};
template <>
struct Signature<Symbol::virConnectListAllNetworks> {
  using type = int(lv::virConnectPtr, lv::virNetworkPtr**, unsigned int);
};
template <>
struct Signature<Symbol::virConnectListAllNodeDevices> {
  using type = int(lv::virConnectPtr, lv::virNodeDevicePtr**, unsigned int);
};
template <>
struct Signature<Symbol::virConnectListAllSecrets> {
  using type = int(lv::virConnectPtr, lv::virSecretPtr**, unsigned int);
};
template <>
struct Signature<Symbol::virConnectListAllStoragePools> {
  using type = int(lv::virConnectPtr, lv::virStoragePoolPtr**, unsigned int);
};
template <>
struct Signature<Symbol::virConnectListDefinedDomains> {
  using type = int(lv::virConnectPtr, char** const, int);
};
template <>
struct Signature<Symbol::virConnectListDefinedInterfaces> {
  using type = int(lv::virConnectPtr, char** const, int);
};
template <>
struct Signature<Symbol::virConnectListDefinedNetworks> {
  using type = int(lv::virConnectPtr, char** const, int);
};
template <>
struct Signature<Symbol::virConnectListDefinedStoragePools> {
  using type = int(lv::virConnectPtr, char** const, int);
};
template <>
struct Signature<Symbol::virConnectListDomains> {
  using type = int(lv::virConnectPtr, int*, int);
};
template <>
struct Signature<Symbol::virConnectListInterfaces> {
  using type = int(lv::virConnectPtr, char** const, int);
};
template <>
struct Signature<Symbol::virConnectListNWFilters> {
  using type = int(lv::virConnectPtr, char** const, int);
};
template <>
struct Signature<Symbol::virConnectListNetworks> {
  using type = int(lv::virConnectPtr, char** const, int);
};
template <>
struct Signature<Symbol::virConnectListSecrets> {
  using type = int(lv::virConnectPtr, char**, int);
};
template <>
struct Signature<Symbol::virConnectListStoragePools> {
  using type = int(lv::virConnectPtr, char** const, int);
};
template <>
struct Signature<Symbol::virConnectNetworkEventDeregisterAny> {
  using type = int(lv::virConnectPtr, int);
};
template <>
struct Signature<Symbol::virConnectNetworkEventRegisterAny> {
  using type = int(lv::virConnectPtr, lv::virNetworkPtr, int, lv::virConnectNetworkEventGenericCallback, void*, lv::virFreeCallback);
};
template <>
struct Signature<Symbol::virConnectNodeDeviceEventDeregisterAny> {
  using type = int(lv::virConnectPtr, int);
};
template <>
struct Signature<Symbol::virConnectNodeDeviceEventRegisterAny> {
  using type = int(lv::virConnectPtr, lv::virNodeDevicePtr, int, lv::virConnectNodeDeviceEventGenericCallback, void*, lv::virFreeCallback);
};
template <>
struct Signature<Symbol::virConnectNumOfDefinedDomains> {
  using type = int(lv::virConnectPtr);
};
template <>
struct Signature<Symbol::virConnectNumOfDefinedInterfaces> {
  using type = int(lv::virConnectPtr);
};
template <>
struct Signature<Symbol::virConnectNumOfDefinedNetworks> {
  using type = int(lv::virConnectPtr);
};
template <>
struct Signature<Symbol::virConnectNumOfDefinedStoragePools> {
  using type = int(lv::virConnectPtr);
};
template <>
struct Signature<Symbol::virConnectNumOfDomains> {
  using type = int(lv::virConnectPtr);
};
template <>
struct Signature<Symbol::virConnectNumOfInterfaces> {
  using type = int(lv::virConnectPtr);
};
template <>
struct Signature<Symbol::virConnectNumOfNWFilters> {
  using type = int(lv::virConnectPtr);
};
template <>
struct Signature<Symbol::virConnectNumOfNetworks> {
  using type = int(lv::virConnectPtr);
};
template <>
struct Signature<Symbol::virConnectNumOfSecrets> {
  using type = int(lv::virConnectPtr);
};
template <>
struct Signature<Symbol::virConnectNumOfStoragePools> {
  using type = int(lv::virConnectPtr);
};
template <>
struct Signature<Symbol::virConnectOpen> {
  using type = lv::virConnectPtr(const char*);
};
template <>
struct Signature<Symbol::virConnectOpenAuth> {
  using type = lv::virConnectPtr(const char*, lv::virConnectAuthPtr, unsigned int);
};
template <>
struct Signature<Symbol::virConnectOpenReadOnly> {
  using type = lv::virConnectPtr(const char*);
};
template <>
struct Signature<Symbol::virConnectRef> {
  using type = int(lv::virConnectPtr);
};
template <>
struct Signature<Symbol::virConnectRegisterCloseCallback> {
  using type = int(lv::virConnectPtr, lv::virConnectCloseFunc, void*, lv::virFreeCallback);
};
template <>
struct Signature<Symbol::virConnectSecretEventDeregisterAny> {
  using type = int(lv::virConnectPtr, int);
};
template <>
struct Signature<Symbol::virConnectSecretEventRegisterAny> {
  using type = int(lv::virConnectPtr, lv::virSecretPtr, int, lv::virConnectSecretEventGenericCallback, void*, lv::virFreeCallback);
};
template <>
struct Signature<Symbol::virConnectSetIdentity> {
  using type = int(lv::virConnectPtr, lv::virTypedParameterPtr, int, unsigned int);
};
template <>
struct Signature<Symbol::virConnectSetKeepAlive> {
  using type = int(lv::virConnectPtr, int, unsigned int);
};
template <>
struct Signature<Symbol::virConnectStoragePoolEventDeregisterAny> {
  using type = int(lv::virConnectPtr, int);
};
template <>
struct Signature<Symbol::virConnectStoragePoolEventRegisterAny> {
  using type = int(lv::virConnectPtr, lv::virStoragePoolPtr, int, lv::virConnectStoragePoolEventGenericCallback, void*, lv::virFreeCallback);
};
template <>
struct Signature<Symbol::virConnectUnregisterCloseCallback> {
  using type = int(lv::virConnectPtr, lv::virConnectCloseFunc);
};
template <>
struct Signature<Symbol::virCopyLastError> {
  using type = int(lv::virErrorPtr);
};
template <>
struct Signature<Symbol::virDefaultErrorFunc> {
  using type = void(lv::virErrorPtr);
};
template <>
struct Signature<Symbol::virDomainAbortJob> {
  using type = int(lv::virDomainPtr);
};
template <>
struct Signature<Symbol::virDomainAbortJobFlags> {
  using type = int(lv::virDomainPtr, unsigned int);
};
template <>
struct Signature<Symbol::virDomainAddIOThread> {
  using type = int(lv::virDomainPtr, unsigned int, unsigned int);
};
template <>
struct Signature<Symbol::virDomainAgentSetResponseTimeout> {
  using type = int(lv::virDomainPtr, int, unsigned int);
};
template <>
struct Signature<Symbol::virDomainAttachDevice> {
  using type = int(lv::virDomainPtr, const char*);
};
template <>
struct Signature<Symbol::virDomainAttachDeviceFlags> {
  using type = int(lv::virDomainPtr, const char*, unsigned int);
};
template <>
struct Signature<Symbol::virDomainAuthorizedSSHKeysGet> {
  using type = int(lv::virDomainPtr, const char*, char***, unsigned int);
};
template <>
struct Signature<Symbol::virDomainAuthorizedSSHKeysSet> {
  using type = int(lv::virDomainPtr, const char*, const char**, unsigned int, unsigned int);
};
template <>
struct Signature<Symbol::virDomainBackupBegin> {
  using type = int(lv::virDomainPtr, const char*, const char*, unsigned int);
};
template <>
struct Signature<Symbol::virDomainBackupGetXMLDesc> {
  using type = char*(lv::virDomainPtr, unsigned int);
};
template <>
struct Signature<Symbol::virDomainBlockCommit> {
  using type = int(lv::virDomainPtr, const char*, const char*, const char*, unsigned long, unsigned int);
};
template <>
struct Signature<Symbol::virDomainBlockCopy> {
  using type = int(lv::virDomainPtr, const char*, const char*, lv::virTypedParameterPtr, int, unsigned int);
};
template <>
struct Signature<Symbol::virDomainBlockJobAbort> {
  using type = int(lv::virDomainPtr, const char*, unsigned int);
};
template <>
struct Signature<Symbol::virDomainBlockJobSetSpeed> {
  using type = int(lv::virDomainPtr, const char*, unsigned long, unsigned int);
};
template <>
struct Signature<Symbol::virDomainBlockPeek> {
  using type = int(lv::virDomainPtr, const char*, unsigned long long, size_t, void*, unsigned int);
};
template <>
struct Signature<Symbol::virDomainBlockPull> {
  using type = int(lv::virDomainPtr, const char*, unsigned long, unsigned int);
};
template <>
struct Signature<Symbol::virDomainBlockRebase> {
  using type = int(lv::virDomainPtr, const char*, const char*, unsigned long, unsigned int);
};
template <>
struct Signature<Symbol::virDomainBlockResize> {
  using type = int(lv::virDomainPtr, const char*, unsigned long long, unsigned int);
};
template <>
struct Signature<Symbol::virDomainBlockStats> {
  using type = int(lv::virDomainPtr, const char*, lv::virDomainBlockStatsPtr, size_t);
};
template <>
struct Signature<Symbol::virDomainBlockStatsFlags> {
  using type = int(lv::virDomainPtr, const char*, lv::virTypedParameterPtr, int*, unsigned int);
};
template <>
struct Signature<Symbol::virDomainCheckpointCreateXML> {
  using type = lv::virDomainCheckpointPtr(lv::virDomainPtr, const char*, unsigned int);
};
template <>
struct Signature<Symbol::virDomainCheckpointDelete> {
  using type = int(lv::virDomainCheckpointPtr, unsigned int);
};
template <>
struct Signature<Symbol::virDomainCheckpointFree> {
  using type = int(lv::virDomainCheckpointPtr);
};
template <>
struct Signature<Symbol::virDomainCheckpointGetConnect> {
  using type = lv::virConnectPtr(lv::virDomainCheckpointPtr);
};
template <>
struct Signature<Symbol::virDomainCheckpointGetDomain> {
  using type = lv::virDomainPtr(lv::virDomainCheckpointPtr);
};
template <>
struct Signature<Symbol::virDomainCheckpointGetName> {
  using type = const char*(lv::virDomainCheckpointPtr);
};
template <>
struct Signature<Symbol::virDomainCheckpointGetParent> {
  using type = lv::virDomainCheckpointPtr(lv::virDomainCheckpointPtr, unsigned int);
};
template <>
struct Signature<Symbol::virDomainCheckpointGetXMLDesc> {
  using type = char*(lv::virDomainCheckpointPtr, unsigned int);
};
template <>
struct Signature<Symbol::virDomainCheckpointListAllChildren> {
  using type = int(lv::virDomainCheckpointPtr, lv::virDomainCheckpointPtr**, unsigned int);
};
template <>
struct Signature<Symbol::virDomainCheckpointLookupByName> {
  using type = lv::virDomainCheckpointPtr(lv::virDomainPtr, const char*, unsigned int);
};
template <>
struct Signature<Symbol::virDomainCheckpointRef> {
  using type = int(lv::virDomainCheckpointPtr);
};
template <>
struct Signature<Symbol::virDomainCoreDump> {
  using type = int(lv::virDomainPtr, const char*, unsigned int);
};
template <>
struct Signature<Symbol::virDomainCoreDumpWithFormat> {
  using type = int(lv::virDomainPtr, const char*, unsigned int, unsigned int);
};
template <>
struct Signature<Symbol::virDomainCreate> {
  using type = int(lv::virDomainPtr);
};
template <>
struct Signature<Symbol::virDomainCreateLinux> {
  using type = lv::virDomainPtr(lv::virConnectPtr, const char*, unsigned int);
};
template <>
struct Signature<Symbol::virDomainCreateWithFiles> {
  using type = int(lv::virDomainPtr, unsigned int, int*, unsigned int);
};
template <>
struct Signature<Symbol::virDomainCreateWithFlags> {
  using type = int(lv::virDomainPtr, unsigned int);
};
template <>
struct Signature<Symbol::virDomainCreateXML> {
  using type = lv::virDomainPtr(lv::virConnectPtr, const char*, unsigned int);
};
template <>
struct Signature<Symbol::virDomainCreateXMLWithFiles> {
  using type = lv::virDomainPtr(lv::virConnectPtr, const char*, unsigned int, int*, unsigned int);
};
template <>
struct Signature<Symbol::virDomainDefineXML> {
  using type = lv::virDomainPtr(lv::virConnectPtr, const char*);
};
template <>
struct Signature<Symbol::virDomainDefineXMLFlags> {
  using type = lv::virDomainPtr(lv::virConnectPtr, const char*, unsigned int);
};
template <>
struct Signature<Symbol::virDomainDelIOThread> {
  using type = int(lv::virDomainPtr, unsigned int, unsigned int);
};
template <>
struct Signature<Symbol::virDomainDestroy> {
  using type = int(lv::virDomainPtr);
};
template <>
struct Signature<Symbol::virDomainDestroyFlags> {
  using type = int(lv::virDomainPtr, unsigned int);
};
template <>
struct Signature<Symbol::virDomainDetachDevice> {
  using type = int(lv::virDomainPtr, const char*);
};
template <>
struct Signature<Symbol::virDomainDetachDeviceAlias> {
  using type = int(lv::virDomainPtr, const char*, unsigned int);
};
template <>
struct Signature<Symbol::virDomainDetachDeviceFlags> {
  using type = int(lv::virDomainPtr, const char*, unsigned int);
};
template <>
struct Signature<Symbol::virDomainFDAssociate> {
  using type = int(lv::virDomainPtr, const char*, unsigned int, int*, unsigned int);
};
template <>
struct Signature<Symbol::virDomainFSFreeze> {
  using type = int(lv::virDomainPtr, const char**, unsigned int, unsigned int);
};
template <>
struct Signature<Symbol::virDomainFSInfoFree> {
  using type = void(lv::virDomainFSInfoPtr);
};
template <>
struct Signature<Symbol::virDomainFSThaw> {
  using type = int(lv::virDomainPtr, const char**, unsigned int, unsigned int);
};
template <>
struct Signature<Symbol::virDomainFSTrim> {
  using type = int(lv::virDomainPtr, const char*, unsigned long long, unsigned int);
};
template <>
struct Signature<Symbol::virDomainFree> {
  using type = int(lv::virDomainPtr);
};
template <>
struct Signature<Symbol::virDomainGetAutostart> {
  using type = int(lv::virDomainPtr, int*);
};
template <>
struct Signature<Symbol::virDomainGetBlkioParameters> {
  using type = int(lv::virDomainPtr, lv::virTypedParameterPtr, int*, unsigned int);
};
template <>
struct Signature<Symbol::virDomainGetBlockInfo> {
  using type = int(lv::virDomainPtr, const char*, lv::virDomainBlockInfoPtr, unsigned int);
};
template <>
struct Signature<Symbol::virDomainGetBlockIoTune> {
  using type = int(lv::virDomainPtr, const char*, lv::virTypedParameterPtr, int*, unsigned int);
};
template <>
struct Signature<Symbol::virDomainGetBlockJobInfo> {
  using type = int(lv::virDomainPtr, const char*, lv::virDomainBlockJobInfoPtr, unsigned int);
};
template <>
struct Signature<Symbol::virDomainGetCPUStats> {
  using type = int(lv::virDomainPtr, lv::virTypedParameterPtr, unsigned int, int, unsigned int, unsigned int);
};
template <>
struct Signature<Symbol::virDomainGetConnect> {
  using type = lv::virConnectPtr(lv::virDomainPtr);
};
template <>
struct Signature<Symbol::virDomainGetControlInfo> {
  using type = int(lv::virDomainPtr, lv::virDomainControlInfoPtr, unsigned int);
};
template <>
struct Signature<Symbol::virDomainGetDiskErrors> {
  using type = int(lv::virDomainPtr, lv::virDomainDiskErrorPtr, unsigned int, unsigned int);
};
template <>
struct Signature<Symbol::virDomainGetEmulatorPinInfo> {
  using type = int(lv::virDomainPtr, unsigned char*, int, unsigned int);
};
template <>
struct Signature<Symbol::virDomainGetFSInfo> {
  using type = int(lv::virDomainPtr, lv::virDomainFSInfoPtr**, unsigned int);
};
template <>
struct Signature<Symbol::virDomainGetGuestInfo> {
  using type = int(lv::virDomainPtr, unsigned int, lv::virTypedParameterPtr*, int*, unsigned int);
};
template <>
struct Signature<Symbol::virDomainGetGuestVcpus> {
  using type = int(lv::virDomainPtr, lv::virTypedParameterPtr*, unsigned int*, unsigned int);
};
template <>
struct Signature<Symbol::virDomainGetHostname> {
  using type = char*(lv::virDomainPtr, unsigned int);
};
template <>
struct Signature<Symbol::virDomainGetID> {
  using type = unsigned int(lv::virDomainPtr);
};
template <>
struct Signature<Symbol::virDomainGetIOThreadInfo> {
  using type = int(lv::virDomainPtr, lv::virDomainIOThreadInfoPtr**, unsigned int);
};
template <>
struct Signature<Symbol::virDomainGetInfo> {
  using type = int(lv::virDomainPtr, lv::virDomainInfoPtr);
};
template <>
struct Signature<Symbol::virDomainGetInterfaceParameters> {
  using type = int(lv::virDomainPtr, const char*, lv::virTypedParameterPtr, int*, unsigned int);
};
template <>
struct Signature<Symbol::virDomainGetJobInfo> {
  using type = int(lv::virDomainPtr, lv::virDomainJobInfoPtr);
};
template <>
struct Signature<Symbol::virDomainGetJobStats> {
  using type = int(lv::virDomainPtr, int*, lv::virTypedParameterPtr*, int*, unsigned int);
};
template <>
struct Signature<Symbol::virDomainGetLaunchSecurityInfo> {
  using type = int(lv::virDomainPtr, lv::virTypedParameterPtr*, int*, unsigned int);
};
template <>
struct Signature<Symbol::virDomainGetMaxMemory> {
  using type = unsigned long(lv::virDomainPtr);
};
template <>
struct Signature<Symbol::virDomainGetMaxVcpus> {
  using type = int(lv::virDomainPtr);
};
template <>
struct Signature<Symbol::virDomainGetMemoryParameters> {
  using type = int(lv::virDomainPtr, lv::virTypedParameterPtr, int*, unsigned int);
};
template <>
struct Signature<Symbol::virDomainGetMessages> {
  using type = int(lv::virDomainPtr, char***, unsigned int);
};
template <>
struct Signature<Symbol::virDomainGetMetadata> {
  using type = char*(lv::virDomainPtr, int, const char*, unsigned int);
};
template <>
struct Signature<Symbol::virDomainGetName> {
  using type = const char*(lv::virDomainPtr);
};
template <>
struct Signature<Symbol::virDomainGetNumaParameters> {
  using type = int(lv::virDomainPtr, lv::virTypedParameterPtr, int*, unsigned int);
};
template <>
struct Signature<Symbol::virDomainGetOSType> {
  using type = char*(lv::virDomainPtr);
};
template <>
struct Signature<Symbol::virDomainGetPerfEvents> {
  using type = int(lv::virDomainPtr, lv::virTypedParameterPtr*, int*, unsigned int);
};
template <>
struct Signature<Symbol::virDomainGetSchedulerParameters> {
  using type = int(lv::virDomainPtr, lv::virTypedParameterPtr, int*);
};
template <>
struct Signature<Symbol::virDomainGetSchedulerParametersFlags> {
  using type = int(lv::virDomainPtr, lv::virTypedParameterPtr, int*, unsigned int);
};
template <>
struct Signature<Symbol::virDomainGetSchedulerType> {
  using type = char*(lv::virDomainPtr, int*);
};
template <>
struct Signature<Symbol::virDomainGetSecurityLabel> {
  using type = int(lv::virDomainPtr, lv::virSecurityLabelPtr);
};
template <>
struct Signature<Symbol::virDomainGetSecurityLabelList> {
  using type = int(lv::virDomainPtr, lv::virSecurityLabelPtr*);
};
template <>
struct Signature<Symbol::virDomainGetState> {
  using type = int(lv::virDomainPtr, int*, int*, unsigned int);
};
template <>
struct Signature<Symbol::virDomainGetTime> {
  using type = int(lv::virDomainPtr, long long*, unsigned int*, unsigned int);
};
template <>
struct Signature<Symbol::virDomainGetUUID> {
  using type = int(lv::virDomainPtr, unsigned char*);
};
template <>
struct Signature<Symbol::virDomainGetUUIDString> {
  using type = int(lv::virDomainPtr, char*);
};
template <>
struct Signature<Symbol::virDomainGetVcpuPinInfo> {
  using type = int(lv::virDomainPtr, int, unsigned char*, int, unsigned int);
};
template <>
struct Signature<Symbol::virDomainGetVcpus> {
  using type = int(lv::virDomainPtr, lv::virVcpuInfoPtr, int, unsigned char*, int);
};
template <>
struct Signature<Symbol::virDomainGetVcpusFlags> {
  using type = int(lv::virDomainPtr, unsigned int);
};
template <>
struct Signature<Symbol::virDomainGetXMLDesc> {
  using type = char*(lv::virDomainPtr, unsigned int);
};
template <>
struct Signature<Symbol::virDomainHasCurrentSnapshot> {
  using type = int(lv::virDomainPtr, unsigned int);
};
template <>
struct Signature<Symbol::virDomainHasManagedSaveImage> {
  using type = int(lv::virDomainPtr, unsigned int);
};
template <>
struct Signature<Symbol::virDomainIOThreadInfoFree> {
  using type = void(lv::virDomainIOThreadInfoPtr);
};
template <>
struct Signature<Symbol::virDomainInjectNMI> {
  using type = int(lv::virDomainPtr, unsigned int);
};
template <>
struct Signature<Symbol::virDomainInterfaceAddresses> {
  using type = int(lv::virDomainPtr, lv::virDomainInterfacePtr**, unsigned int, unsigned int);
};
template <>
struct Signature<Symbol::virDomainInterfaceFree> {
  using type = void(lv::virDomainInterfacePtr);
};
template <>
struct Signature<Symbol::virDomainInterfaceStats> {
  using type = int(lv::virDomainPtr, const char*, lv::virDomainInterfaceStatsPtr, size_t);
};
template <>
struct Signature<Symbol::virDomainIsActive> {
  using type = int(lv::virDomainPtr);
};
template <>
struct Signature<Symbol::virDomainIsPersistent> {
  using type = int(lv::virDomainPtr);
};
template <>
struct Signature<Symbol::virDomainIsUpdated> {
  using type = int(lv::virDomainPtr);
};
template <>
struct Signature<Symbol::virDomainListAllCheckpoints> {
  using type = int(lv::virDomainPtr, lv::virDomainCheckpointPtr**, unsigned int);
};
template <>
struct Signature<Symbol::virDomainListAllSnapshots> {
  using type = int(lv::virDomainPtr, lv::virDomainSnapshotPtr**, unsigned int);
};
template <>
struct Signature<Symbol::virDomainListGetStats> {
  using type = int(lv::virDomainPtr*, unsigned int, lv::virDomainStatsRecordPtr**, unsigned int);
};
template <>
struct Signature<Symbol::virDomainLookupByID> {
  using type = lv::virDomainPtr(lv::virConnectPtr, int);
};
template <>
struct Signature<Symbol::virDomainLookupByName> {
  using type = lv::virDomainPtr(lv::virConnectPtr, const char*);
};
template <>
struct Signature<Symbol::virDomainLookupByUUID> {
  using type = lv::virDomainPtr(lv::virConnectPtr, const unsigned char*);
};
template <>
struct Signature<Symbol::virDomainLookupByUUIDString> {
  using type = lv::virDomainPtr(lv::virConnectPtr, const char*);
};
template <>
struct Signature<Symbol::virDomainManagedSave> {
  using type = int(lv::virDomainPtr, unsigned int);
};
template <>
struct Signature<Symbol::virDomainManagedSaveDefineXML> {
  using type = int(lv::virDomainPtr, const char*, unsigned int);
};
template <>
struct Signature<Symbol::virDomainManagedSaveGetXMLDesc> {
  using type = char*(lv::virDomainPtr, unsigned int);
};
template <>
struct Signature<Symbol::virDomainManagedSaveRemove> {
  using type = int(lv::virDomainPtr, unsigned int);
};
template <>
struct Signature<Symbol::virDomainMemoryPeek> {
  using type = int(lv::virDomainPtr, unsigned long long, size_t, void*, unsigned int);
};
template <>
struct Signature<Symbol::virDomainMemoryStats> {
  using type = int(lv::virDomainPtr, lv::virDomainMemoryStatPtr, unsigned int, unsigned int);
};
template <>
struct Signature<Symbol::virDomainMigrate> {
  using type = lv::virDomainPtr(lv::virDomainPtr, lv::virConnectPtr, unsigned long, const char*, const char*, unsigned long);
};
template <>
struct Signature<Symbol::virDomainMigrate2> {
  using type = lv::virDomainPtr(lv::virDomainPtr, lv::virConnectPtr, const char*, unsigned long, const char*, const char*, unsigned long);
};
template <>
struct Signature<Symbol::virDomainMigrate3> {
  using type = lv::virDomainPtr(lv::virDomainPtr, lv::virConnectPtr, lv::virTypedParameterPtr, unsigned int, unsigned int);
};
template <>
struct Signature<Symbol::virDomainMigrateGetCompressionCache> {
  using type = int(lv::virDomainPtr, unsigned long long*, unsigned int);
};
template <>
struct Signature<Symbol::virDomainMigrateGetMaxDowntime> {
  using type = int(lv::virDomainPtr, unsigned long long*, unsigned int);
};
template <>
struct Signature<Symbol::virDomainMigrateGetMaxSpeed> {
  using type = int(lv::virDomainPtr, unsigned long*, unsigned int);
};
template <>
struct Signature<Symbol::virDomainMigrateSetCompressionCache> {
  using type = int(lv::virDomainPtr, unsigned long long, unsigned int);
};
template <>
struct Signature<Symbol::virDomainMigrateSetMaxDowntime> {
  using type = int(lv::virDomainPtr, unsigned long long, unsigned int);
};
template <>
struct Signature<Symbol::virDomainMigrateSetMaxSpeed> {
  using type = int(lv::virDomainPtr, unsigned long, unsigned int);
};
template <>
struct Signature<Symbol::virDomainMigrateStartPostCopy> {
  using type = int(lv::virDomainPtr, unsigned int);
};
template <>
struct Signature<Symbol::virDomainMigrateToURI> {
  using type = int(lv::virDomainPtr, const char*, unsigned long, const char*, unsigned long);
};
template <>
struct Signature<Symbol::virDomainMigrateToURI2> {
  using type = int(lv::virDomainPtr, const char*, const char*, const char*, unsigned long, const char*, unsigned long);
};
template <>
struct Signature<Symbol::virDomainMigrateToURI3> {
  using type = int(lv::virDomainPtr, const char*, lv::virTypedParameterPtr, unsigned int, unsigned int);
};
template <>
struct Signature<Symbol::virDomainOpenChannel> {
  using type = int(lv::virDomainPtr, const char*, lv::virStreamPtr, unsigned int);
};
template <>
struct Signature<Symbol::virDomainOpenConsole> {
  using type = int(lv::virDomainPtr, const char*, lv::virStreamPtr, unsigned int);
};
template <>
struct Signature<Symbol::virDomainOpenGraphics> {
  using type = int(lv::virDomainPtr, unsigned int, int, unsigned int);
};
template <>
struct Signature<Symbol::virDomainOpenGraphicsFD> {
  using type = int(lv::virDomainPtr, unsigned int, unsigned int);
};
template <>
struct Signature<Symbol::virDomainPMSuspendForDuration> {
  using type = int(lv::virDomainPtr, unsigned int, unsigned long long, unsigned int);
};
template <>
struct Signature<Symbol::virDomainPMWakeup> {
  using type = int(lv::virDomainPtr, unsigned int);
};
template <>
struct Signature<Symbol::virDomainPinEmulator> {
  using type = int(lv::virDomainPtr, unsigned char*, int, unsigned int);
};
template <>
struct Signature<Symbol::virDomainPinIOThread> {
  using type = int(lv::virDomainPtr, unsigned int, unsigned char*, int, unsigned int);
};
template <>
struct Signature<Symbol::virDomainPinVcpu> {
  using type = int(lv::virDomainPtr, unsigned int, unsigned char*, int);
};
template <>
struct Signature<Symbol::virDomainPinVcpuFlags> {
  using type = int(lv::virDomainPtr, unsigned int, unsigned char*, int, unsigned int);
};
template <>
struct Signature<Symbol::virDomainReboot> {
  using type = int(lv::virDomainPtr, unsigned int);
};
template <>
struct Signature<Symbol::virDomainRef> {
  using type = int(lv::virDomainPtr);
};
template <>
struct Signature<Symbol::virDomainRename> {
  using type = int(lv::virDomainPtr, const char*, unsigned int);
};
template <>
struct Signature<Symbol::virDomainReset> {
  using type = int(lv::virDomainPtr, unsigned int);
};
template <>
struct Signature<Symbol::virDomainRestore> {
  using type = int(lv::virConnectPtr, const char*);
};
template <>
struct Signature<Symbol::virDomainRestoreFlags> {
  using type = int(lv::virConnectPtr, const char*, const char*, unsigned int);
};
template <>
struct Signature<Symbol::virDomainRestoreParams> {
  using type = int(lv::virConnectPtr, lv::virTypedParameterPtr, int, unsigned int);
};
template <>
struct Signature<Symbol::virDomainResume> {
  using type = int(lv::virDomainPtr);
};
template <>
struct Signature<Symbol::virDomainRevertToSnapshot> {
  using type = int(lv::virDomainSnapshotPtr, unsigned int);
};
template <>
struct Signature<Symbol::virDomainSave> {
  using type = int(lv::virDomainPtr, const char*);
};
template <>
struct Signature<Symbol::virDomainSaveFlags> {
  using type = int(lv::virDomainPtr, const char*, const char*, unsigned int);
};
template <>
struct Signature<Symbol::virDomainSaveImageDefineXML> {
  using type = int(lv::virConnectPtr, const char*, const char*, unsigned int);
};
template <>
struct Signature<Symbol::virDomainSaveImageGetXMLDesc> {
  using type = char*(lv::virConnectPtr, const char*, unsigned int);
};
template <>
struct Signature<Symbol::virDomainSaveParams> {
  using type = int(lv::virDomainPtr, lv::virTypedParameterPtr, int, unsigned int);
};
template <>
struct Signature<Symbol::virDomainScreenshot> {
  using type = char*(lv::virDomainPtr, lv::virStreamPtr, unsigned int, unsigned int);
};
template <>
struct Signature<Symbol::virDomainSendKey> {
  using type = int(lv::virDomainPtr, unsigned int, unsigned int, unsigned int*, int, unsigned int);
};
template <>
struct Signature<Symbol::virDomainSendProcessSignal> {
  using type = int(lv::virDomainPtr, long long, unsigned int, unsigned int);
};
template <>
struct Signature<Symbol::virDomainSetAutostart> {
  using type = int(lv::virDomainPtr, int);
};
template <>
struct Signature<Symbol::virDomainSetBlkioParameters> {
  using type = int(lv::virDomainPtr, lv::virTypedParameterPtr, int, unsigned int);
};
template <>
struct Signature<Symbol::virDomainSetBlockIoTune> {
  using type = int(lv::virDomainPtr, const char*, lv::virTypedParameterPtr, int, unsigned int);
};
template <>
struct Signature<Symbol::virDomainSetBlockThreshold> {
  using type = int(lv::virDomainPtr, const char*, unsigned long long, unsigned int);
};
template <>
struct Signature<Symbol::virDomainSetGuestVcpus> {
  using type = int(lv::virDomainPtr, const char*, int, unsigned int);
};
template <>
struct Signature<Symbol::virDomainSetIOThreadParams> {
  using type = int(lv::virDomainPtr, unsigned int, lv::virTypedParameterPtr, int, unsigned int);
};
template <>
struct Signature<Symbol::virDomainSetInterfaceParameters> {
  using type = int(lv::virDomainPtr, const char*, lv::virTypedParameterPtr, int, unsigned int);
};
template <>
struct Signature<Symbol::virDomainSetLaunchSecurityState> {
  using type = int(lv::virDomainPtr, lv::virTypedParameterPtr, int, unsigned int);
};
template <>
struct Signature<Symbol::virDomainSetLifecycleAction> {
  using type = int(lv::virDomainPtr, unsigned int, unsigned int, unsigned int);
};
template <>
struct Signature<Symbol::virDomainSetMaxMemory> {
  using type = int(lv::virDomainPtr, unsigned long);
};
template <>
struct Signature<Symbol::virDomainSetMemory> {
  using type = int(lv::virDomainPtr, unsigned long);
};
template <>
struct Signature<Symbol::virDomainSetMemoryFlags> {
  using type = int(lv::virDomainPtr, unsigned long, unsigned int);
};
template <>
struct Signature<Symbol::virDomainSetMemoryParameters> {
  using type = int(lv::virDomainPtr, lv::virTypedParameterPtr, int, unsigned int);
};
template <>
struct Signature<Symbol::virDomainSetMemoryStatsPeriod> {
  using type = int(lv::virDomainPtr, int, unsigned int);
};
template <>
struct Signature<Symbol::virDomainSetMetadata> {
  using type = int(lv::virDomainPtr, int, const char*, const char*, const char*, unsigned int);
};
template <>
struct Signature<Symbol::virDomainSetNumaParameters> {
  using type = int(lv::virDomainPtr, lv::virTypedParameterPtr, int, unsigned int);
};
template <>
struct Signature<Symbol::virDomainSetPerfEvents> {
  using type = int(lv::virDomainPtr, lv::virTypedParameterPtr, int, unsigned int);
};
template <>
struct Signature<Symbol::virDomainSetSchedulerParameters> {
  using type = int(lv::virDomainPtr, lv::virTypedParameterPtr, int);
};
template <>
struct Signature<Symbol::virDomainSetSchedulerParametersFlags> {
  using type = int(lv::virDomainPtr, lv::virTypedParameterPtr, int, unsigned int);
};
template <>
struct Signature<Symbol::virDomainSetTime> {
  using type = int(lv::virDomainPtr, long long, unsigned int, unsigned int);
};
template <>
struct Signature<Symbol::virDomainSetUserPassword> {
  using type = int(lv::virDomainPtr, const char*, const char*, unsigned int);
};
template <>
struct Signature<Symbol::virDomainSetVcpu> {
  using type = int(lv::virDomainPtr, const char*, int, unsigned int);
};
template <>
struct Signature<Symbol::virDomainSetVcpus> {
  using type = int(lv::virDomainPtr, unsigned int);
};
template <>
struct Signature<Symbol::virDomainSetVcpusFlags> {
  using type = int(lv::virDomainPtr, unsigned int, unsigned int);
};
template <>
struct Signature<Symbol::virDomainShutdown> {
  using type = int(lv::virDomainPtr);
};
template <>
struct Signature<Symbol::virDomainShutdownFlags> {
  using type = int(lv::virDomainPtr, unsigned int);
};
template <>
struct Signature<Symbol::virDomainSnapshotCreateXML> {
  using type = lv::virDomainSnapshotPtr(lv::virDomainPtr, const char*, unsigned int);
};
template <>
struct Signature<Symbol::virDomainSnapshotCurrent> {
  using type = lv::virDomainSnapshotPtr(lv::virDomainPtr, unsigned int);
};
template <>
struct Signature<Symbol::virDomainSnapshotDelete> {
  using type = int(lv::virDomainSnapshotPtr, unsigned int);
};
template <>
struct Signature<Symbol::virDomainSnapshotFree> {
  using type = int(lv::virDomainSnapshotPtr);
};
template <>
struct Signature<Symbol::virDomainSnapshotGetConnect> {
  using type = lv::virConnectPtr(lv::virDomainSnapshotPtr);
};
template <>
struct Signature<Symbol::virDomainSnapshotGetDomain> {
  using type = lv::virDomainPtr(lv::virDomainSnapshotPtr);
};
template <>
struct Signature<Symbol::virDomainSnapshotGetName> {
  using type = const char*(lv::virDomainSnapshotPtr);
};
template <>
struct Signature<Symbol::virDomainSnapshotGetParent> {
  using type = lv::virDomainSnapshotPtr(lv::virDomainSnapshotPtr, unsigned int);
};
template <>
struct Signature<Symbol::virDomainSnapshotGetXMLDesc> {
  using type = char*(lv::virDomainSnapshotPtr, unsigned int);
};
template <>
struct Signature<Symbol::virDomainSnapshotHasMetadata> {
  using type = int(lv::virDomainSnapshotPtr, unsigned int);
};
template <>
struct Signature<Symbol::virDomainSnapshotIsCurrent> {
  using type = int(lv::virDomainSnapshotPtr, unsigned int);
};
template <>
struct Signature<Symbol::virDomainSnapshotListAllChildren> {
  using type = int(lv::virDomainSnapshotPtr, lv::virDomainSnapshotPtr**, unsigned int);
};
template <>
struct Signature<Symbol::virDomainSnapshotListChildrenNames> {
  using type = int(lv::virDomainSnapshotPtr, char**, int, unsigned int);
};
template <>
struct Signature<Symbol::virDomainSnapshotListNames> {
  using type = int(lv::virDomainPtr, char**, int, unsigned int);
};
template <>
struct Signature<Symbol::virDomainSnapshotLookupByName> {
  using type = lv::virDomainSnapshotPtr(lv::virDomainPtr, const char*, unsigned int);
};
template <>
struct Signature<Symbol::virDomainSnapshotNum> {
  using type = int(lv::virDomainPtr, unsigned int);
};
template <>
struct Signature<Symbol::virDomainSnapshotNumChildren> {
  using type = int(lv::virDomainSnapshotPtr, unsigned int);
};
template <>
struct Signature<Symbol::virDomainSnapshotRef> {
  using type = int(lv::virDomainSnapshotPtr);
};
template <>
struct Signature<Symbol::virDomainStartDirtyRateCalc> {
  using type = int(lv::virDomainPtr, int, unsigned int);
};
template <>
struct Signature<Symbol::virDomainStatsRecordListFree> {
  using type = void(lv::virDomainStatsRecordPtr*);
};
template <>
struct Signature<Symbol::virDomainSuspend> {
  using type = int(lv::virDomainPtr);
};
template <>
struct Signature<Symbol::virDomainUndefine> {
  using type = int(lv::virDomainPtr);
};
template <>
struct Signature<Symbol::virDomainUndefineFlags> {
  using type = int(lv::virDomainPtr, unsigned int);
};
template <>
struct Signature<Symbol::virDomainUpdateDeviceFlags> {
  using type = int(lv::virDomainPtr, const char*, unsigned int);
};
template <>
struct Signature<Symbol::virEventAddHandle> {
  using type = int(int, int, lv::virEventHandleCallback, void*, lv::virFreeCallback);
};
template <>
struct Signature<Symbol::virEventAddTimeout> {
  using type = int(int, lv::virEventTimeoutCallback, void*, lv::virFreeCallback);
};
template <>
struct Signature<Symbol::virEventRegisterDefaultImpl> {
  using type = int();
};
template <>
struct Signature<Symbol::virEventRegisterImpl> {
  using type = void(lv::virEventAddHandleFunc, lv::virEventUpdateHandleFunc, lv::virEventRemoveHandleFunc, lv::virEventAddTimeoutFunc, lv::virEventUpdateTimeoutFunc, lv::virEventRemoveTimeoutFunc);
};
template <>
struct Signature<Symbol::virEventRemoveHandle> {
  using type = int(int);
};
template <>
struct Signature<Symbol::virEventRemoveTimeout> {
  using type = int(int);
};
template <>
struct Signature<Symbol::virEventRunDefaultImpl> {
  using type = int();
};
template <>
struct Signature<Symbol::virEventUpdateHandle> {
  using type = void(int, int);
};
template <>
struct Signature<Symbol::virEventUpdateTimeout> {
  using type = void(int, int);
};
template <>
struct Signature<Symbol::virFreeError> {
  using type = void(lv::virErrorPtr);
};
template <>
struct Signature<Symbol::virGetLastError> {
  using type = lv::virErrorPtr();
};
template <>
struct Signature<Symbol::virGetLastErrorCode> {
  using type = int();
};
template <>
struct Signature<Symbol::virGetLastErrorDomain> {
  using type = int();
};
template <>
struct Signature<Symbol::virGetLastErrorMessage> {
  using type = const char*();
};
template <>
struct Signature<Symbol::virGetVersion> {
  using type = int(unsigned long*, const char*, unsigned long*);
};
template <>
struct Signature<Symbol::virInitialize> {
  using type = int();
};
template <>
struct Signature<Symbol::virInterfaceChangeBegin> {
  using type = int(lv::virConnectPtr, unsigned int);
};
template <>
struct Signature<Symbol::virInterfaceChangeCommit> {
  using type = int(lv::virConnectPtr, unsigned int);
};
template <>
struct Signature<Symbol::virInterfaceChangeRollback> {
  using type = int(lv::virConnectPtr, unsigned int);
};
template <>
struct Signature<Symbol::virInterfaceCreate> {
  using type = int(lv::virInterfacePtr, unsigned int);
};
template <>
struct Signature<Symbol::virInterfaceDefineXML> {
  using type = lv::virInterfacePtr(lv::virConnectPtr, const char*, unsigned int);
};
template <>
struct Signature<Symbol::virInterfaceDestroy> {
  using type = int(lv::virInterfacePtr, unsigned int);
};
template <>
struct Signature<Symbol::virInterfaceFree> {
  using type = int(lv::virInterfacePtr);
};
template <>
struct Signature<Symbol::virInterfaceGetConnect> {
  using type = lv::virConnectPtr(lv::virInterfacePtr);
};
template <>
struct Signature<Symbol::virInterfaceGetMACString> {
  using type = const char*(lv::virInterfacePtr);
};
template <>
struct Signature<Symbol::virInterfaceGetName> {
  using type = const char*(lv::virInterfacePtr);
};
template <>
struct Signature<Symbol::virInterfaceGetXMLDesc> {
  using type = char*(lv::virInterfacePtr, unsigned int);
};
template <>
struct Signature<Symbol::virInterfaceIsActive> {
  using type = int(lv::virInterfacePtr);
};
template <>
struct Signature<Symbol::virInterfaceLookupByMACString> {
  using type = lv::virInterfacePtr(lv::virConnectPtr, const char*);
};
template <>
struct Signature<Symbol::virInterfaceLookupByName> {
  using type = lv::virInterfacePtr(lv::virConnectPtr, const char*);
};
template <>
struct Signature<Symbol::virInterfaceRef> {
  using type = int(lv::virInterfacePtr);
};
template <>
struct Signature<Symbol::virInterfaceUndefine> {
  using type = int(lv::virInterfacePtr);
};
template <>
struct Signature<Symbol::virNWFilterBindingCreateXML> {
  using type = lv::virNWFilterBindingPtr(lv::virConnectPtr, const char*, unsigned int);
};
template <>
struct Signature<Symbol::virNWFilterBindingDelete> {
  using type = int(lv::virNWFilterBindingPtr);
};
template <>
struct Signature<Symbol::virNWFilterBindingFree> {
  using type = int(lv::virNWFilterBindingPtr);
};
template <>
struct Signature<Symbol::virNWFilterBindingGetFilterName> {
  using type = const char*(lv::virNWFilterBindingPtr);
};
template <>
struct Signature<Symbol::virNWFilterBindingGetPortDev> {
  using type = const char*(lv::virNWFilterBindingPtr);
};
template <>
struct Signature<Symbol::virNWFilterBindingGetXMLDesc> {
  using type = char*(lv::virNWFilterBindingPtr, unsigned int);
};
template <>
struct Signature<Symbol::virNWFilterBindingLookupByPortDev> {
  using type = lv::virNWFilterBindingPtr(lv::virConnectPtr, const char*);
};
template <>
struct Signature<Symbol::virNWFilterBindingRef> {
  using type = int(lv::virNWFilterBindingPtr);
};
template <>
struct Signature<Symbol::virNWFilterDefineXML> {
  using type = lv::virNWFilterPtr(lv::virConnectPtr, const char*);
};
template <>
struct Signature<Symbol::virNWFilterDefineXMLFlags> {
  using type = lv::virNWFilterPtr(lv::virConnectPtr, const char*, unsigned int);
};
template <>
struct Signature<Symbol::virNWFilterFree> {
  using type = int(lv::virNWFilterPtr);
};
template <>
struct Signature<Symbol::virNWFilterGetName> {
  using type = const char*(lv::virNWFilterPtr);
};
template <>
struct Signature<Symbol::virNWFilterGetUUID> {
  using type = int(lv::virNWFilterPtr, unsigned char*);
};
template <>
struct Signature<Symbol::virNWFilterGetUUIDString> {
  using type = int(lv::virNWFilterPtr, char*);
};
template <>
struct Signature<Symbol::virNWFilterGetXMLDesc> {
  using type = char*(lv::virNWFilterPtr, unsigned int);
};
template <>
struct Signature<Symbol::virNWFilterLookupByName> {
  using type = lv::virNWFilterPtr(lv::virConnectPtr, const char*);
};
template <>
struct Signature<Symbol::virNWFilterLookupByUUID> {
  using type = lv::virNWFilterPtr(lv::virConnectPtr, const unsigned char*);
};
template <>
struct Signature<Symbol::virNWFilterLookupByUUIDString> {
  using type = lv::virNWFilterPtr(lv::virConnectPtr, const char*);
};
template <>
struct Signature<Symbol::virNWFilterRef> {
  using type = int(lv::virNWFilterPtr);
};
template <>
struct Signature<Symbol::virNWFilterUndefine> {
  using type = int(lv::virNWFilterPtr);
};
template <>
struct Signature<Symbol::virNetworkCreate> {
  using type = int(lv::virNetworkPtr);
};
template <>
struct Signature<Symbol::virNetworkCreateXML> {
  using type = lv::virNetworkPtr(lv::virConnectPtr, const char*);
};
template <>
struct Signature<Symbol::virNetworkCreateXMLFlags> {
  using type = lv::virNetworkPtr(lv::virConnectPtr, const char*, unsigned int);
};
template <>
struct Signature<Symbol::virNetworkDHCPLeaseFree> {
  using type = void(lv::virNetworkDHCPLeasePtr);
};
template <>
struct Signature<Symbol::virNetworkDefineXML> {
  using type = lv::virNetworkPtr(lv::virConnectPtr, const char*);
};
template <>
struct Signature<Symbol::virNetworkDefineXMLFlags> {
  using type = lv::virNetworkPtr(lv::virConnectPtr, const char*, unsigned int);
};
template <>
struct Signature<Symbol::virNetworkDestroy> {
  using type = int(lv::virNetworkPtr);
};
template <>
struct Signature<Symbol::virNetworkFree> {
  using type = int(lv::virNetworkPtr);
};
template <>
struct Signature<Symbol::virNetworkGetAutostart> {
  using type = int(lv::virNetworkPtr, int*);
};
template <>
struct Signature<Symbol::virNetworkGetBridgeName> {
  using type = char*(lv::virNetworkPtr);
};
template <>
struct Signature<Symbol::virNetworkGetConnect> {
  using type = lv::virConnectPtr(lv::virNetworkPtr);
};
template <>
struct Signature<Symbol::virNetworkGetDHCPLeases> {
  using type = int(lv::virNetworkPtr, const char*, lv::virNetworkDHCPLeasePtr**, unsigned int);
};
template <>
struct Signature<Symbol::virNetworkGetName> {
  using type = const char*(lv::virNetworkPtr);
};
template <>
struct Signature<Symbol::virNetworkGetUUID> {
  using type = int(lv::virNetworkPtr, unsigned char*);
};
template <>
struct Signature<Symbol::virNetworkGetUUIDString> {
  using type = int(lv::virNetworkPtr, char*);
};
template <>
struct Signature<Symbol::virNetworkGetXMLDesc> {
  using type = char*(lv::virNetworkPtr, unsigned int);
};
template <>
struct Signature<Symbol::virNetworkIsActive> {
  using type = int(lv::virNetworkPtr);
};
template <>
struct Signature<Symbol::virNetworkIsPersistent> {
  using type = int(lv::virNetworkPtr);
};
template <>
struct Signature<Symbol::virNetworkListAllPorts> {
  using type = int(lv::virNetworkPtr, lv::virNetworkPortPtr**, unsigned int);
};
template <>
struct Signature<Symbol::virNetworkLookupByName> {
  using type = lv::virNetworkPtr(lv::virConnectPtr, const char*);
};
template <>
struct Signature<Symbol::virNetworkLookupByUUID> {
  using type = lv::virNetworkPtr(lv::virConnectPtr, const unsigned char*);
};
template <>
struct Signature<Symbol::virNetworkLookupByUUIDString> {
  using type = lv::virNetworkPtr(lv::virConnectPtr, const char*);
};
template <>
struct Signature<Symbol::virNetworkPortCreateXML> {
  using type = lv::virNetworkPortPtr(lv::virNetworkPtr, const char*, unsigned int);
};
template <>
struct Signature<Symbol::virNetworkPortDelete> {
  using type = int(lv::virNetworkPortPtr, unsigned int);
};
template <>
struct Signature<Symbol::virNetworkPortFree> {
  using type = int(lv::virNetworkPortPtr);
};
template <>
struct Signature<Symbol::virNetworkPortGetNetwork> {
  using type = lv::virNetworkPtr(lv::virNetworkPortPtr);
};
template <>
struct Signature<Symbol::virNetworkPortGetParameters> {
  using type = int(lv::virNetworkPortPtr, lv::virTypedParameterPtr*, int*, unsigned int);
};
template <>
struct Signature<Symbol::virNetworkPortGetUUID> {
  using type = int(lv::virNetworkPortPtr, unsigned char*);
};
template <>
struct Signature<Symbol::virNetworkPortGetUUIDString> {
  using type = int(lv::virNetworkPortPtr, char*);
};
template <>
struct Signature<Symbol::virNetworkPortGetXMLDesc> {
  using type = char*(lv::virNetworkPortPtr, unsigned int);
};
template <>
struct Signature<Symbol::virNetworkPortLookupByUUID> {
  using type = lv::virNetworkPortPtr(lv::virNetworkPtr, const unsigned char*);
};
template <>
struct Signature<Symbol::virNetworkPortLookupByUUIDString> {
  using type = lv::virNetworkPortPtr(lv::virNetworkPtr, const char*);
};
template <>
struct Signature<Symbol::virNetworkPortRef> {
  using type = int(lv::virNetworkPortPtr);
};
template <>
struct Signature<Symbol::virNetworkPortSetParameters> {
  using type = int(lv::virNetworkPortPtr, lv::virTypedParameterPtr, int, unsigned int);
};
template <>
struct Signature<Symbol::virNetworkRef> {
  using type = int(lv::virNetworkPtr);
};
template <>
struct Signature<Symbol::virNetworkSetAutostart> {
  using type = int(lv::virNetworkPtr, int);
};
template <>
struct Signature<Symbol::virNetworkUndefine> {
  using type = int(lv::virNetworkPtr);
};
template <>
struct Signature<Symbol::virNetworkUpdate> {
  using type = int(lv::virNetworkPtr, unsigned int, unsigned int, int, const char*, unsigned int);
};
template <>
struct Signature<Symbol::virNodeAllocPages> {
  using type = int(lv::virConnectPtr, unsigned int, unsigned int*, unsigned long long*, int, unsigned int, unsigned int);
};
template <>
struct Signature<Symbol::virNodeDeviceCreate> {
  using type = int(lv::virNodeDevicePtr, unsigned int);
};
template <>
struct Signature<Symbol::virNodeDeviceCreateXML> {
  using type = lv::virNodeDevicePtr(lv::virConnectPtr, const char*, unsigned int);
};
template <>
struct Signature<Symbol::virNodeDeviceDefineXML> {
  using type = lv::virNodeDevicePtr(lv::virConnectPtr, const char*, unsigned int);
};
template <>
struct Signature<Symbol::virNodeDeviceDestroy> {
  using type = int(lv::virNodeDevicePtr);
};
template <>
struct Signature<Symbol::virNodeDeviceDetachFlags> {
  using type = int(lv::virNodeDevicePtr, const char*, unsigned int);
};
template <>
struct Signature<Symbol::virNodeDeviceDettach> {
  using type = int(lv::virNodeDevicePtr);
};
template <>
struct Signature<Symbol::virNodeDeviceFree> {
  using type = int(lv::virNodeDevicePtr);
};
template <>
struct Signature<Symbol::virNodeDeviceGetAutostart> {
  using type = int(lv::virNodeDevicePtr, int*);
};
template <>
struct Signature<Symbol::virNodeDeviceGetName> {
  using type = const char*(lv::virNodeDevicePtr);
};
template <>
struct Signature<Symbol::virNodeDeviceGetParent> {
  using type = const char*(lv::virNodeDevicePtr);
};
template <>
struct Signature<Symbol::virNodeDeviceGetXMLDesc> {
  using type = char*(lv::virNodeDevicePtr, unsigned int);
};
template <>
struct Signature<Symbol::virNodeDeviceIsActive> {
  using type = int(lv::virNodeDevicePtr);
};
template <>
struct Signature<Symbol::virNodeDeviceIsPersistent> {
  using type = int(lv::virNodeDevicePtr);
};
template <>
struct Signature<Symbol::virNodeDeviceListCaps> {
  using type = int(lv::virNodeDevicePtr, char** const, int);
};
template <>
struct Signature<Symbol::virNodeDeviceLookupByName> {
  using type = lv::virNodeDevicePtr(lv::virConnectPtr, const char*);
};
template <>
struct Signature<Symbol::virNodeDeviceLookupSCSIHostByWWN> {
  using type = lv::virNodeDevicePtr(lv::virConnectPtr, const char*, const char*, unsigned int);
};
template <>
struct Signature<Symbol::virNodeDeviceNumOfCaps> {
  using type = int(lv::virNodeDevicePtr);
};
template <>
struct Signature<Symbol::virNodeDeviceReAttach> {
  using type = int(lv::virNodeDevicePtr);
};
template <>
struct Signature<Symbol::virNodeDeviceRef> {
  using type = int(lv::virNodeDevicePtr);
};
template <>
struct Signature<Symbol::virNodeDeviceReset> {
  using type = int(lv::virNodeDevicePtr);
};
template <>
struct Signature<Symbol::virNodeDeviceSetAutostart> {
  using type = int(lv::virNodeDevicePtr, int);
};
template <>
struct Signature<Symbol::virNodeDeviceUndefine> {
  using type = int(lv::virNodeDevicePtr, unsigned int);
};
template <>
struct Signature<Symbol::virNodeGetCPUMap> {
  using type = int(lv::virConnectPtr, unsigned char**, unsigned int*, unsigned int);
};
template <>
struct Signature<Symbol::virNodeGetCPUStats> {
  using type = int(lv::virConnectPtr, int, lv::virNodeCPUStatsPtr, int*, unsigned int);
};
template <>
struct Signature<Symbol::virNodeGetCellsFreeMemory> {
  using type = int(lv::virConnectPtr, unsigned long long*, int, int);
};
template <>
struct Signature<Symbol::virNodeGetFreeMemory> {
  using type = unsigned long long(lv::virConnectPtr);
};
template <>
struct Signature<Symbol::virNodeGetFreePages> {
  using type = int(lv::virConnectPtr, unsigned int, unsigned int*, int, unsigned int, unsigned long long*, unsigned int);
};
template <>
struct Signature<Symbol::virNodeGetInfo> {
  using type = int(lv::virConnectPtr, lv::virNodeInfoPtr);
};
template <>
struct Signature<Symbol::virNodeGetMemoryParameters> {
  using type = int(lv::virConnectPtr, lv::virTypedParameterPtr, int*, unsigned int);
};
template <>
struct Signature<Symbol::virNodeGetMemoryStats> {
  using type = int(lv::virConnectPtr, int, lv::virNodeMemoryStatsPtr, int*, unsigned int);
};
template <>
struct Signature<Symbol::virNodeGetSEVInfo> {
  using type = int(lv::virConnectPtr, lv::virTypedParameterPtr*, int*, unsigned int);
};
template <>
struct Signature<Symbol::virNodeGetSecurityModel> {
  using type = int(lv::virConnectPtr, lv::virSecurityModelPtr);
};
template <>
struct Signature<Symbol::virNodeListDevices> {
  using type = int(lv::virConnectPtr, const char*, char** const, int, unsigned int);
};
template <>
struct Signature<Symbol::virNodeNumOfDevices> {
  using type = int(lv::virConnectPtr, const char*, unsigned int);
};
template <>
struct Signature<Symbol::virNodeSetMemoryParameters> {
  using type = int(lv::virConnectPtr, lv::virTypedParameterPtr, int, unsigned int);
};
template <>
struct Signature<Symbol::virNodeSuspendForDuration> {
  using type = int(lv::virConnectPtr, unsigned int, unsigned long long, unsigned int);
};
template <>
struct Signature<Symbol::virResetError> {
  using type = void(lv::virErrorPtr);
};
template <>
struct Signature<Symbol::virResetLastError> {
  using type = void();
};
template <>
struct Signature<Symbol::virSaveLastError> {
  using type = lv::virErrorPtr();
};
template <>
struct Signature<Symbol::virSecretDefineXML> {
  using type = lv::virSecretPtr(lv::virConnectPtr, const char*, unsigned int);
};
template <>
struct Signature<Symbol::virSecretFree> {
  using type = int(lv::virSecretPtr);
};
template <>
struct Signature<Symbol::virSecretGetConnect> {
  using type = lv::virConnectPtr(lv::virSecretPtr);
};
template <>
struct Signature<Symbol::virSecretGetUUID> {
  using type = int(lv::virSecretPtr, unsigned char*);
};
template <>
struct Signature<Symbol::virSecretGetUUIDString> {
  using type = int(lv::virSecretPtr, char*);
};
template <>
struct Signature<Symbol::virSecretGetUsageID> {
  using type = const char*(lv::virSecretPtr);
};
template <>
struct Signature<Symbol::virSecretGetUsageType> {
  using type = int(lv::virSecretPtr);
};
template <>
struct Signature<Symbol::virSecretGetValue> {
  using type = unsigned char*(lv::virSecretPtr, size_t*, unsigned int);
};
template <>
struct Signature<Symbol::virSecretGetXMLDesc> {
  using type = char*(lv::virSecretPtr, unsigned int);
};
template <>
struct Signature<Symbol::virSecretLookupByUUID> {
  using type = lv::virSecretPtr(lv::virConnectPtr, const unsigned char*);
};
template <>
struct Signature<Symbol::virSecretLookupByUUIDString> {
  using type = lv::virSecretPtr(lv::virConnectPtr, const char*);
};
template <>
struct Signature<Symbol::virSecretLookupByUsage> {
  using type = lv::virSecretPtr(lv::virConnectPtr, int, const char*);
};
template <>
struct Signature<Symbol::virSecretRef> {
  using type = int(lv::virSecretPtr);
};
template <>
struct Signature<Symbol::virSecretSetValue> {
  using type = int(lv::virSecretPtr, const unsigned char*, size_t, unsigned int);
};
template <>
struct Signature<Symbol::virSecretUndefine> {
  using type = int(lv::virSecretPtr);
};
template <>
struct Signature<Symbol::virSetErrorFunc> {
  using type = void(void*, lv::virErrorFunc);
};
template <>
struct Signature<Symbol::virStoragePoolBuild> {
  using type = int(lv::virStoragePoolPtr, unsigned int);
};
template <>
struct Signature<Symbol::virStoragePoolCreate> {
  using type = int(lv::virStoragePoolPtr, unsigned int);
};
template <>
struct Signature<Symbol::virStoragePoolCreateXML> {
  using type = lv::virStoragePoolPtr(lv::virConnectPtr, const char*, unsigned int);
};
template <>
struct Signature<Symbol::virStoragePoolDefineXML> {
  using type = lv::virStoragePoolPtr(lv::virConnectPtr, const char*, unsigned int);
};
template <>
struct Signature<Symbol::virStoragePoolDelete> {
  using type = int(lv::virStoragePoolPtr, unsigned int);
};
template <>
struct Signature<Symbol::virStoragePoolDestroy> {
  using type = int(lv::virStoragePoolPtr);
};
template <>
struct Signature<Symbol::virStoragePoolFree> {
  using type = int(lv::virStoragePoolPtr);
};
template <>
struct Signature<Symbol::virStoragePoolGetAutostart> {
  using type = int(lv::virStoragePoolPtr, int*);
};
template <>
struct Signature<Symbol::virStoragePoolGetConnect> {
  using type = lv::virConnectPtr(lv::virStoragePoolPtr);
};
template <>
struct Signature<Symbol::virStoragePoolGetInfo> {
  using type = int(lv::virStoragePoolPtr, lv::virStoragePoolInfoPtr);
};
template <>
struct Signature<Symbol::virStoragePoolGetName> {
  using type = const char*(lv::virStoragePoolPtr);
};
template <>
struct Signature<Symbol::virStoragePoolGetUUID> {
  using type = int(lv::virStoragePoolPtr, unsigned char*);
};
template <>
struct Signature<Symbol::virStoragePoolGetUUIDString> {
  using type = int(lv::virStoragePoolPtr, char*);
};
template <>
struct Signature<Symbol::virStoragePoolGetXMLDesc> {
  using type = char*(lv::virStoragePoolPtr, unsigned int);
};
template <>
struct Signature<Symbol::virStoragePoolIsActive> {
  using type = int(lv::virStoragePoolPtr);
};
template <>
struct Signature<Symbol::virStoragePoolIsPersistent> {
  using type = int(lv::virStoragePoolPtr);
};
template <>
struct Signature<Symbol::virStoragePoolListAllVolumes> {
  using type = int(lv::virStoragePoolPtr, lv::virStorageVolPtr**, unsigned int);
};
template <>
struct Signature<Symbol::virStoragePoolListVolumes> {
  using type = int(lv::virStoragePoolPtr, char** const, int);
};
template <>
struct Signature<Symbol::virStoragePoolLookupByName> {
  using type = lv::virStoragePoolPtr(lv::virConnectPtr, const char*);
};
template <>
struct Signature<Symbol::virStoragePoolLookupByTargetPath> {
  using type = lv::virStoragePoolPtr(lv::virConnectPtr, const char*);
};
template <>
struct Signature<Symbol::virStoragePoolLookupByUUID> {
  using type = lv::virStoragePoolPtr(lv::virConnectPtr, const unsigned char*);
};
template <>
struct Signature<Symbol::virStoragePoolLookupByUUIDString> {
  using type = lv::virStoragePoolPtr(lv::virConnectPtr, const char*);
};
template <>
struct Signature<Symbol::virStoragePoolLookupByVolume> {
  using type = lv::virStoragePoolPtr(lv::virStorageVolPtr);
};
template <>
struct Signature<Symbol::virStoragePoolNumOfVolumes> {
  using type = int(lv::virStoragePoolPtr);
};
template <>
struct Signature<Symbol::virStoragePoolRef> {
  using type = int(lv::virStoragePoolPtr);
};
template <>
struct Signature<Symbol::virStoragePoolRefresh> {
  using type = int(lv::virStoragePoolPtr, unsigned int);
};
template <>
struct Signature<Symbol::virStoragePoolSetAutostart> {
  using type = int(lv::virStoragePoolPtr, int);
};
template <>
struct Signature<Symbol::virStoragePoolUndefine> {
  using type = int(lv::virStoragePoolPtr);
};
template <>
struct Signature<Symbol::virStorageVolCreateXML> {
  using type = lv::virStorageVolPtr(lv::virStoragePoolPtr, const char*, unsigned int);
};
template <>
struct Signature<Symbol::virStorageVolCreateXMLFrom> {
  using type = lv::virStorageVolPtr(lv::virStoragePoolPtr, const char*, lv::virStorageVolPtr, unsigned int);
};
template <>
struct Signature<Symbol::virStorageVolDelete> {
  using type = int(lv::virStorageVolPtr, unsigned int);
};
template <>
struct Signature<Symbol::virStorageVolDownload> {
  using type = int(lv::virStorageVolPtr, lv::virStreamPtr, unsigned long long, unsigned long long, unsigned int);
};
template <>
struct Signature<Symbol::virStorageVolFree> {
  using type = int(lv::virStorageVolPtr);
};
template <>
struct Signature<Symbol::virStorageVolGetConnect> {
  using type = lv::virConnectPtr(lv::virStorageVolPtr);
};
template <>
struct Signature<Symbol::virStorageVolGetInfo> {
  using type = int(lv::virStorageVolPtr, lv::virStorageVolInfoPtr);
};
template <>
struct Signature<Symbol::virStorageVolGetInfoFlags> {
  using type = int(lv::virStorageVolPtr, lv::virStorageVolInfoPtr, unsigned int);
};
template <>
struct Signature<Symbol::virStorageVolGetKey> {
  using type = const char*(lv::virStorageVolPtr);
};
template <>
struct Signature<Symbol::virStorageVolGetName> {
  using type = const char*(lv::virStorageVolPtr);
};
template <>
struct Signature<Symbol::virStorageVolGetPath> {
  using type = char*(lv::virStorageVolPtr);
};
template <>
struct Signature<Symbol::virStorageVolGetXMLDesc> {
  using type = char*(lv::virStorageVolPtr, unsigned int);
};
template <>
struct Signature<Symbol::virStorageVolLookupByKey> {
  using type = lv::virStorageVolPtr(lv::virConnectPtr, const char*);
};
template <>
struct Signature<Symbol::virStorageVolLookupByName> {
  using type = lv::virStorageVolPtr(lv::virStoragePoolPtr, const char*);
};
template <>
struct Signature<Symbol::virStorageVolLookupByPath> {
  using type = lv::virStorageVolPtr(lv::virConnectPtr, const char*);
};
template <>
struct Signature<Symbol::virStorageVolRef> {
  using type = int(lv::virStorageVolPtr);
};
template <>
struct Signature<Symbol::virStorageVolResize> {
  using type = int(lv::virStorageVolPtr, unsigned long long, unsigned int);
};
template <>
struct Signature<Symbol::virStorageVolUpload> {
  using type = int(lv::virStorageVolPtr, lv::virStreamPtr, unsigned long long, unsigned long long, unsigned int);
};
template <>
struct Signature<Symbol::virStorageVolWipe> {
  using type = int(lv::virStorageVolPtr, unsigned int);
};
template <>
struct Signature<Symbol::virStorageVolWipePattern> {
  using type = int(lv::virStorageVolPtr, unsigned int, unsigned int);
};
template <>
struct Signature<Symbol::virStreamAbort> {
  using type = int(lv::virStreamPtr);
};
template <>
struct Signature<Symbol::virStreamEventAddCallback> {
  using type = int(lv::virStreamPtr, int, lv::virStreamEventCallback, void*, lv::virFreeCallback);
};
template <>
struct Signature<Symbol::virStreamEventRemoveCallback> {
  using type = int(lv::virStreamPtr);
};
template <>
struct Signature<Symbol::virStreamEventUpdateCallback> {
  using type = int(lv::virStreamPtr, int);
};
template <>
struct Signature<Symbol::virStreamFinish> {
  using type = int(lv::virStreamPtr);
};
template <>
struct Signature<Symbol::virStreamFree> {
  using type = int(lv::virStreamPtr);
};
template <>
struct Signature<Symbol::virStreamNew> {
  using type = lv::virStreamPtr(lv::virConnectPtr, unsigned int);
};
template <>
struct Signature<Symbol::virStreamRecv> {
  using type = int(lv::virStreamPtr, char*, size_t);
};
template <>
struct Signature<Symbol::virStreamRecvAll> {
  using type = int(lv::virStreamPtr, lv::virStreamSinkFunc, void*);
};
template <>
struct Signature<Symbol::virStreamRecvFlags> {
  using type = int(lv::virStreamPtr, char*, size_t, unsigned int);
};
template <>
struct Signature<Symbol::virStreamRecvHole> {
  using type = int(lv::virStreamPtr, long long*, unsigned int);
};
template <>
struct Signature<Symbol::virStreamRef> {
  using type = int(lv::virStreamPtr);
};
template <>
struct Signature<Symbol::virStreamSend> {
  using type = int(lv::virStreamPtr, const char*, size_t);
};
template <>
struct Signature<Symbol::virStreamSendAll> {
  using type = int(lv::virStreamPtr, lv::virStreamSourceFunc, void*);
};
template <>
struct Signature<Symbol::virStreamSendHole> {
  using type = int(lv::virStreamPtr, long long, unsigned int);
};
template <>
struct Signature<Symbol::virStreamSparseRecvAll> {
  using type = int(lv::virStreamPtr, lv::virStreamSinkFunc, lv::virStreamSinkHoleFunc, void*);
};
template <>
struct Signature<Symbol::virStreamSparseSendAll> {
  using type = int(lv::virStreamPtr, lv::virStreamSourceFunc, lv::virStreamSourceHoleFunc, lv::virStreamSourceSkipFunc, void*);
};
template <>
struct Signature<Symbol::virTypedParamsAddBoolean> {
  using type = int(lv::virTypedParameterPtr*, int*, int*, const char*, int);
};
template <>
struct Signature<Symbol::virTypedParamsAddDouble> {
  using type = int(lv::virTypedParameterPtr*, int*, int*, const char*, double);
};
template <>
struct Signature<Symbol::virTypedParamsAddFromString> {
  using type = int(lv::virTypedParameterPtr*, int*, int*, const char*, int, const char*);
};
template <>
struct Signature<Symbol::virTypedParamsAddInt> {
  using type = int(lv::virTypedParameterPtr*, int*, int*, const char*, int);
};
template <>
struct Signature<Symbol::virTypedParamsAddLLong> {
  using type = int(lv::virTypedParameterPtr*, int*, int*, const char*, long long);
};
template <>
struct Signature<Symbol::virTypedParamsAddString> {
  using type = int(lv::virTypedParameterPtr*, int*, int*, const char*, const char*);
};
template <>
struct Signature<Symbol::virTypedParamsAddStringList> {
  using type = int(lv::virTypedParameterPtr*, int*, int*, const char*, const char**);
};
template <>
struct Signature<Symbol::virTypedParamsAddUInt> {
  using type = int(lv::virTypedParameterPtr*, int*, int*, const char*, unsigned int);
};
template <>
struct Signature<Symbol::virTypedParamsAddULLong> {
  using type = int(lv::virTypedParameterPtr*, int*, int*, const char*, unsigned long long);
};
template <>
struct Signature<Symbol::virTypedParamsClear> {
  using type = void(lv::virTypedParameterPtr, int);
};
template <>
struct Signature<Symbol::virTypedParamsFree> {
  using type = void(lv::virTypedParameterPtr, int);
};
template <>
struct Signature<Symbol::virTypedParamsGet> {
  using type = lv::virTypedParameterPtr(lv::virTypedParameterPtr, int, const char*);
};
template <>
struct Signature<Symbol::virTypedParamsGetBoolean> {
  using type = int(lv::virTypedParameterPtr, int, const char*, int*);
};
template <>
struct Signature<Symbol::virTypedParamsGetDouble> {
  using type = int(lv::virTypedParameterPtr, int, const char*, double*);
};
template <>
struct Signature<Symbol::virTypedParamsGetInt> {
  using type = int(lv::virTypedParameterPtr, int, const char*, int*);
};
template <>
struct Signature<Symbol::virTypedParamsGetLLong> {
  using type = int(lv::virTypedParameterPtr, int, const char*, long long*);
};
template <>
struct Signature<Symbol::virTypedParamsGetString> {
  using type = int(lv::virTypedParameterPtr, int, const char*, const char**);
};
template <>
struct Signature<Symbol::virTypedParamsGetUInt> {
  using type = int(lv::virTypedParameterPtr, int, const char*, unsigned int*);
};
template <>
struct Signature<Symbol::virTypedParamsGetULLong> {
  using type = int(lv::virTypedParameterPtr, int, const char*, unsigned long long*);
};
template <>
struct Signature<Symbol::virDomainGetAutostartOnce> {
  using type = int(lv::virDomainPtr, int*);
};
template <>
struct Signature<Symbol::virDomainSetAutostartOnce> {
  using type = int(lv::virDomainPtr, int);
};
template <>
struct Signature<Symbol::virDomainDelThrottleGroup> {
  using type = int(lv::virDomainPtr, const char*, unsigned int);
};
template <>
struct Signature<Symbol::virDomainSetThrottleGroup> {
  using type = int(lv::virDomainPtr, const char*, lv::virTypedParameterPtr, int, unsigned int);
};
template <>
struct Signature<Symbol::virDomainGraphicsReload> {
  using type = int(lv::virDomainPtr, unsigned int, unsigned int);
};
template <>
struct Signature<Symbol::virNetworkGetMetadata> {
  using type = char*(lv::virNetworkPtr, int, const char*, unsigned int);
};
template <>
struct Signature<Symbol::virNetworkSetMetadata> {
  using type = int(lv::virNetworkPtr, int, const char*, const char*, const char*, unsigned int);
};
template <>
struct Signature<Symbol::virNodeDeviceUpdate> {
  using type = int(lv::virNodeDevicePtr, const char*, unsigned int);
};
template <>
struct Signature<Symbol::virConnectDomainQemuMonitorEventDeregister> {
  using type = int(lv::virConnectPtr, int);
};
template <>
struct Signature<Symbol::virConnectDomainQemuMonitorEventRegister> {
  using type = int(lv::virConnectPtr, lv::virDomainPtr, const char*, lv::virConnectDomainQemuMonitorEventCallback, void*, lv::virFreeCallback, unsigned int);
};
template <>
struct Signature<Symbol::virDomainQemuAgentCommand> {
  using type = char*(lv::virDomainPtr, const char*, int, unsigned int);
};
template <>
struct Signature<Symbol::virDomainQemuAttach> {
  using type = lv::virDomainPtr(lv::virConnectPtr, unsigned int, unsigned int);
};
template <>
struct Signature<Symbol::virDomainQemuMonitorCommand> {
  using type = int(lv::virDomainPtr, const char*, char**, unsigned int);
};
template <>
struct Signature<Symbol::virDomainQemuMonitorCommandWithFiles> {
  using type = int(lv::virDomainPtr, const char*, unsigned int, int*, unsigned int*, int**, char**, unsigned int);
};
template <>
struct Signature<Symbol::virDomainLxcEnterCGroup> {
  using type = int(lv::virDomainPtr, unsigned int);
};
template <>
struct Signature<Symbol::virDomainLxcEnterNamespace> {
  using type = int(lv::virDomainPtr, unsigned int, int*, unsigned int*, int**, unsigned int);
};
template <>
struct Signature<Symbol::virDomainLxcEnterSecurityLabel> {
  using type = int(lv::virSecurityModelPtr, lv::virSecurityLabelPtr, lv::virSecurityLabelPtr, unsigned int);
};
template <>
struct Signature<Symbol::virDomainLxcOpenNamespace> {
  using type = int(lv::virDomainPtr, int**, unsigned int);
};
template <>
struct Signature<Symbol::virAdmClientClose> {
  using type = int(lv::virAdmClientPtr, unsigned int);
};
template <>
struct Signature<Symbol::virAdmClientFree> {
  using type = int(lv::virAdmClientPtr);
};
template <>
struct Signature<Symbol::virAdmClientGetID> {
  using type = unsigned long long(lv::virAdmClientPtr);
};
template <>
struct Signature<Symbol::virAdmClientGetInfo> {
  using type = int(lv::virAdmClientPtr, lv::virTypedParameterPtr*, int*, unsigned int);
};
template <>
struct Signature<Symbol::virAdmClientGetTimestamp> {
  using type = long long(lv::virAdmClientPtr);
};
template <>
struct Signature<Symbol::virAdmClientGetTransport> {
  using type = int(lv::virAdmClientPtr);
};
template <>
struct Signature<Symbol::virAdmConnectClose> {
  using type = int(lv::virAdmConnectPtr);
};
template <>
struct Signature<Symbol::virAdmConnectGetLibVersion> {
  using type = int(lv::virAdmConnectPtr, unsigned long long*);
};
template <>
struct Signature<Symbol::virAdmConnectGetLoggingFilters> {
  using type = int(lv::virAdmConnectPtr, char**, unsigned int);
};
template <>
struct Signature<Symbol::virAdmConnectGetLoggingOutputs> {
  using type = int(lv::virAdmConnectPtr, char**, unsigned int);
};
template <>
struct Signature<Symbol::virAdmConnectGetURI> {
  using type = char*(lv::virAdmConnectPtr);
};
template <>
struct Signature<Symbol::virAdmConnectIsAlive> {
  using type = int(lv::virAdmConnectPtr);
};
template <>
struct Signature<Symbol::virAdmConnectListServers> {
  using type = int(lv::virAdmConnectPtr, lv::virAdmServerPtr**, unsigned int);
};
template <>
struct Signature<Symbol::virAdmConnectLookupServer> {
  using type = lv::virAdmServerPtr(lv::virAdmConnectPtr, const char*, unsigned int);
};
template <>
struct Signature<Symbol::virAdmConnectOpen> {
  using type = lv::virAdmConnectPtr(const char*, unsigned int);
};
template <>
struct Signature<Symbol::virAdmConnectRef> {
  using type = int(lv::virAdmConnectPtr);
};
template <>
struct Signature<Symbol::virAdmConnectRegisterCloseCallback> {
  using type = int(lv::virAdmConnectPtr, lv::virAdmConnectCloseFunc, void*, lv::virFreeCallback);
};
template <>
struct Signature<Symbol::virAdmConnectSetDaemonTimeout> {
  using type = int(lv::virAdmConnectPtr, unsigned int, unsigned int);
};
template <>
struct Signature<Symbol::virAdmConnectSetLoggingFilters> {
  using type = int(lv::virAdmConnectPtr, const char*, unsigned int);
};
template <>
struct Signature<Symbol::virAdmConnectSetLoggingOutputs> {
  using type = int(lv::virAdmConnectPtr, const char*, unsigned int);
};
template <>
struct Signature<Symbol::virAdmConnectUnregisterCloseCallback> {
  using type = int(lv::virAdmConnectPtr, lv::virAdmConnectCloseFunc);
};
template <>
struct Signature<Symbol::virAdmGetVersion> {
  using type = int(unsigned long long*);
};
template <>
struct Signature<Symbol::virAdmInitialize> {
  using type = int();
};
template <>
struct Signature<Symbol::virAdmServerFree> {
  using type = int(lv::virAdmServerPtr);
};
template <>
struct Signature<Symbol::virAdmServerGetClientLimits> {
  using type = int(lv::virAdmServerPtr, lv::virTypedParameterPtr*, int*, unsigned int);
};
template <>
struct Signature<Symbol::virAdmServerGetName> {
  using type = const char*(lv::virAdmServerPtr);
};
template <>
struct Signature<Symbol::virAdmServerGetThreadPoolParameters> {
  using type = int(lv::virAdmServerPtr, lv::virTypedParameterPtr*, int*, unsigned int);
};
template <>
struct Signature<Symbol::virAdmServerListClients> {
  using type = int(lv::virAdmServerPtr, lv::virAdmClientPtr**, unsigned int);
};
template <>
struct Signature<Symbol::virAdmServerLookupClient> {
  using type = lv::virAdmClientPtr(lv::virAdmServerPtr, unsigned long long, unsigned int);
};
template <>
struct Signature<Symbol::virAdmServerSetClientLimits> {
  using type = int(lv::virAdmServerPtr, lv::virTypedParameterPtr, int, unsigned int);
};
template <>
struct Signature<Symbol::virAdmServerSetThreadPoolParameters> {
  using type = int(lv::virAdmServerPtr, lv::virTypedParameterPtr, int, unsigned int);
};
template <>
struct Signature<Symbol::virAdmServerUpdateTlsFiles> {
  using type = int(lv::virAdmServerPtr, unsigned int);
};
template <>
struct Signature<Symbol::virAdmConnectDaemonShutdown> {
  using type = int(lv::virAdmConnectPtr, unsigned int);
};
}  // namespace guesthouse
