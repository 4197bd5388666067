// Finds libvirt at run time. Nothing is linked: one binary serves every release of the library.
#pragma once

#include <atomic>
#include <cstdint>
#include <string>

#include "../generated/symbols.h"

namespace guesthouse {

// The address of a function, or null when the library or the function is absent.
void* Address(Symbol symbol);

// Loads libvirt.so.0. Returns false, with the reason in LoadFailure(), when it cannot be loaded.
bool LoadLibvirt();
const std::string& LoadFailure();

// Why a single symbol could not be resolved: its library is missing, or older than the function.
bool LibraryPresent(LibraryId library);

// The release of the loaded library as major * 1,000,000 + minor * 1,000 + release.
unsigned long LoadedVersion();

template <Symbol S>
typename Signature<S>::type* Function() {
  return reinterpret_cast<typename Signature<S>::type*>(Address(S));
}

}  // namespace guesthouse

// Calls a function that every supported release has.
#define LV(name) (::guesthouse::Function<::guesthouse::Symbol::name>())
