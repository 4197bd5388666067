// The kinds of libvirt objects that JavaScript can hold, and how each is named and freed.
#pragma once

#include <napi.h>

#include <array>
#include <string>

#include "../generated/symbols.h"

namespace guesthouse {

enum class HandleKind : int {
  kConnect,
  kDomain,
  kDomainSnapshot,
  kDomainCheckpoint,
  kNetwork,
  kNetworkPort,
  kStoragePool,
  kStorageVol,
  kInterface,
  kNodeDevice,
  kSecret,
  kNWFilter,
  kNWFilterBinding,
  kStream,
  kAdmConnect,
  kAdmServer,
  kAdmClient,
  kCount
};

// What identifies an object, read from its memory: none of these functions calls the daemon.
struct Identity {
  std::string first;   // the name, or what serves as one
  std::string second;  // the UUID, MAC address, key or usage
  long long number = 0;
};

using FreeFunction = int(void*);
using IdentityFunction = void(void*, Identity&);

struct HandleTraits {
  const char* class_name;
  Symbol free;
  IdentityFunction* identify;
};

const HandleTraits& TraitsOf(HandleKind kind);

// From a C pointer type to its kind.
template <class Pointer>
struct KindOf;

#define GUESTHOUSE_KIND(pointer, kind)                   \
  template <>                                            \
  struct KindOf<lv::pointer> {                           \
    static constexpr HandleKind value = HandleKind::kind; \
  }
GUESTHOUSE_KIND(virConnectPtr, kConnect);
GUESTHOUSE_KIND(virDomainPtr, kDomain);
GUESTHOUSE_KIND(virDomainSnapshotPtr, kDomainSnapshot);
GUESTHOUSE_KIND(virDomainCheckpointPtr, kDomainCheckpoint);
GUESTHOUSE_KIND(virNetworkPtr, kNetwork);
GUESTHOUSE_KIND(virNetworkPortPtr, kNetworkPort);
GUESTHOUSE_KIND(virStoragePoolPtr, kStoragePool);
GUESTHOUSE_KIND(virStorageVolPtr, kStorageVol);
GUESTHOUSE_KIND(virInterfacePtr, kInterface);
GUESTHOUSE_KIND(virNodeDevicePtr, kNodeDevice);
GUESTHOUSE_KIND(virSecretPtr, kSecret);
GUESTHOUSE_KIND(virNWFilterPtr, kNWFilter);
GUESTHOUSE_KIND(virNWFilterBindingPtr, kNWFilterBinding);
GUESTHOUSE_KIND(virStreamPtr, kStream);
GUESTHOUSE_KIND(virAdmConnectPtr, kAdmConnect);
GUESTHOUSE_KIND(virAdmServerPtr, kAdmServer);
GUESTHOUSE_KIND(virAdmClientPtr, kAdmClient);
#undef GUESTHOUSE_KIND

}  // namespace guesthouse
