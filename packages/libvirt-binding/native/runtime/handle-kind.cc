#include "handle-kind.h"

#include "../loader/library.h"

namespace guesthouse {
namespace {

constexpr size_t kUuidStringBytes = 37;

std::string Text(const char* text) { return text != nullptr ? text : ""; }

template <Symbol GetName, class Pointer>
std::string NameOfObject(Pointer* object) {
  return Text(Function<GetName>()(object));
}

template <Symbol GetUuid, class Pointer>
std::string UuidOfObject(Pointer* object) {
  char uuid[kUuidStringBytes] = "";
  return Function<GetUuid>()(object, uuid) == 0 ? uuid : "";
}

template <class Object, Symbol GetName>
void Named(void* pointer, Identity& identity) {
  identity.first = NameOfObject<GetName>(static_cast<Object*>(pointer));
}

template <class Object, Symbol GetName, Symbol GetSecond>
void TwiceNamed(void* pointer, Identity& identity) {
  identity.first = NameOfObject<GetName>(static_cast<Object*>(pointer));
  identity.second = NameOfObject<GetSecond>(static_cast<Object*>(pointer));
}

template <class Object, Symbol GetName, Symbol GetUuid>
void NamedWithUuid(void* pointer, Identity& identity) {
  identity.first = NameOfObject<GetName>(static_cast<Object*>(pointer));
  identity.second = UuidOfObject<GetUuid>(static_cast<Object*>(pointer));
}

template <class Object, Symbol GetUuid>
void OnlyUuid(void* pointer, Identity& identity) {
  identity.second = UuidOfObject<GetUuid>(static_cast<Object*>(pointer));
}

void Anonymous(void*, Identity&) {}

void IdentifySecret(void* pointer, Identity& identity) {
  auto* secret = static_cast<lv::virSecret*>(pointer);
  identity.first = Text(LV(virSecretGetUsageID)(secret));
  identity.second = UuidOfObject<Symbol::virSecretGetUUIDString>(secret);
  identity.number = LV(virSecretGetUsageType)(secret);
}

void IdentifyAdmClient(void* pointer, Identity& identity) {
  auto* client = static_cast<lv::virAdmClient*>(pointer);
  identity.first = std::to_string(LV(virAdmClientGetID)(client));
  identity.second = std::to_string(LV(virAdmClientGetTimestamp)(client));
  identity.number = LV(virAdmClientGetTransport)(client);
}

constexpr std::array<HandleTraits, static_cast<size_t>(HandleKind::kCount)> kTraits{{
    {"Connection", Symbol::virConnectClose, Anonymous},
    {"Domain", Symbol::virDomainFree,
     NamedWithUuid<lv::virDomain, Symbol::virDomainGetName, Symbol::virDomainGetUUIDString>},
    {"DomainSnapshot", Symbol::virDomainSnapshotFree,
     Named<lv::virDomainSnapshot, Symbol::virDomainSnapshotGetName>},
    {"DomainCheckpoint", Symbol::virDomainCheckpointFree,
     Named<lv::virDomainCheckpoint, Symbol::virDomainCheckpointGetName>},
    {"Network", Symbol::virNetworkFree,
     NamedWithUuid<lv::virNetwork, Symbol::virNetworkGetName, Symbol::virNetworkGetUUIDString>},
    {"NetworkPort", Symbol::virNetworkPortFree,
     OnlyUuid<lv::virNetworkPort, Symbol::virNetworkPortGetUUIDString>},
    {"StoragePool", Symbol::virStoragePoolFree,
     NamedWithUuid<lv::virStoragePool, Symbol::virStoragePoolGetName,
                   Symbol::virStoragePoolGetUUIDString>},
    {"StorageVolume", Symbol::virStorageVolFree,
     TwiceNamed<lv::virStorageVol, Symbol::virStorageVolGetName, Symbol::virStorageVolGetKey>},
    {"HostInterface", Symbol::virInterfaceFree,
     TwiceNamed<lv::virInterface, Symbol::virInterfaceGetName, Symbol::virInterfaceGetMACString>},
    {"NodeDevice", Symbol::virNodeDeviceFree,
     Named<lv::virNodeDevice, Symbol::virNodeDeviceGetName>},
    {"Secret", Symbol::virSecretFree, IdentifySecret},
    {"NWFilter", Symbol::virNWFilterFree,
     NamedWithUuid<lv::virNWFilter, Symbol::virNWFilterGetName, Symbol::virNWFilterGetUUIDString>},
    {"NWFilterBinding", Symbol::virNWFilterBindingFree,
     TwiceNamed<lv::virNWFilterBinding, Symbol::virNWFilterBindingGetPortDev,
                Symbol::virNWFilterBindingGetFilterName>},
    {"Stream", Symbol::virStreamFree, Anonymous},
    {"AdminConnection", Symbol::virAdmConnectClose, Anonymous},
    {"AdminServer", Symbol::virAdmServerFree,
     Named<lv::virAdmServer, Symbol::virAdmServerGetName>},
    {"AdminClient", Symbol::virAdmClientFree, IdentifyAdmClient},
}};

}  // namespace

const HandleTraits& TraitsOf(HandleKind kind) { return kTraits[static_cast<size_t>(kind)]; }

}  // namespace guesthouse
