// Generated from ir/ by `npm run generate`. Do not edit.
#include "calls.h"

namespace guesthouse {

extern const ExportedTable kConnectionCalls;
extern const ExportedTable kDomainCalls;
extern const ExportedTable kDomainSnapshotCalls;
extern const ExportedTable kDomainCheckpointCalls;
extern const ExportedTable kNetworkCalls;
extern const ExportedTable kNetworkPortCalls;
extern const ExportedTable kStoragePoolCalls;
extern const ExportedTable kStorageVolumeCalls;
extern const ExportedTable kHostInterfaceCalls;
extern const ExportedTable kNodeDeviceCalls;
extern const ExportedTable kSecretCalls;
extern const ExportedTable kNWFilterCalls;
extern const ExportedTable kNWFilterBindingCalls;
extern const ExportedTable kAdminConnectionCalls;
extern const ExportedTable kAdminServerCalls;
extern const ExportedTable kAdminClientCalls;

const ExportedTable* const kGeneratedTables[] = {
    &kConnectionCalls,
    &kDomainCalls,
    &kDomainSnapshotCalls,
    &kDomainCheckpointCalls,
    &kNetworkCalls,
    &kNetworkPortCalls,
    &kStoragePoolCalls,
    &kStorageVolumeCalls,
    &kHostInterfaceCalls,
    &kNodeDeviceCalls,
    &kSecretCalls,
    &kNWFilterCalls,
    &kNWFilterBindingCalls,
    &kAdminConnectionCalls,
    &kAdminServerCalls,
    &kAdminClientCalls,
};

}  // namespace guesthouse
