#include "library.h"

#include <dlfcn.h>

#include <array>
#include <cstdlib>
#include <mutex>

namespace guesthouse {
namespace {

struct LoadedLibrary {
  std::once_flag once;
  void* handle = nullptr;
  std::string failure;
};

struct LibrarySource {
  const char* file;
  // Names another file, for installations outside the linker's search path.
  const char* override_variable;
};

constexpr std::array<LibrarySource, static_cast<size_t>(LibraryId::kCount)> kSources{{
    {"libvirt.so.0", "LIBVIRT_LIBRARY"},
    {"libvirt-qemu.so.0", "LIBVIRT_QEMU_LIBRARY"},
    {"libvirt-lxc.so.0", "LIBVIRT_LXC_LIBRARY"},
    {"libvirt-admin.so.0", "LIBVIRT_ADMIN_LIBRARY"},
}};

// Leaked on purpose: threads of libvirt outlive static destructors.
auto& Libraries() {
  static auto& libraries = *new std::array<LoadedLibrary, kSources.size()>();
  return libraries;
}

constexpr uintptr_t kUnresolved = 0;
constexpr uintptr_t kAbsent = 1;

auto& Addresses() {
  static auto& addresses =
      *new std::array<std::atomic<uintptr_t>, static_cast<size_t>(Symbol::kCount)>();
  return addresses;
}

LoadedLibrary& Load(LibraryId id) {
  auto index = static_cast<size_t>(id);
  LoadedLibrary& library = Libraries()[index];
  std::call_once(library.once, [&] {
    const char* file = std::getenv(kSources[index].override_variable);
    if (file == nullptr || *file == '\0') file = kSources[index].file;
    library.handle = dlopen(file, RTLD_NOW | RTLD_LOCAL);
    if (library.handle == nullptr) {
      const char* reason = dlerror();
      library.failure = reason != nullptr ? reason : "unknown reason";
    }
  });
  return library;
}

}  // namespace

void* Address(Symbol symbol) {
  auto index = static_cast<size_t>(symbol);
  auto& slot = Addresses()[index];
  uintptr_t known = slot.load(std::memory_order_acquire);
  if (known == kUnresolved) {
    LoadedLibrary& library = Load(kSymbols[index].library);
    void* found = library.handle != nullptr ? dlsym(library.handle, kSymbols[index].name) : nullptr;
    known = found != nullptr ? reinterpret_cast<uintptr_t>(found) : kAbsent;
    slot.store(known, std::memory_order_release);
  }
  return known == kAbsent ? nullptr : reinterpret_cast<void*>(known);
}

bool LibraryPresent(LibraryId library) { return Load(library).handle != nullptr; }

bool LoadLibvirt() { return LibraryPresent(LibraryId::kCore) && Address(Symbol::virGetVersion); }

const std::string& LoadFailure() { return Load(LibraryId::kCore).failure; }

unsigned long LoadedVersion() {
  static unsigned long version = [] {
    unsigned long value = 0;
    auto get_version = Function<Symbol::virGetVersion>();
    if (get_version != nullptr) get_version(&value, nullptr, nullptr);
    return value;
  }();
  return version;
}

}  // namespace guesthouse
