// Whether a declaration of ours and one of libvirt's headers agree in what a call passes: the
// number of arguments, their sizes, signedness and levels of indirection. Their struct types differ
// in name only; sizes and offsets of those are compared apart.
#pragma once

#include <type_traits>

namespace guesthouse {

template <class Theirs, class Ours>
struct SameShape {
  static constexpr bool Compare() {
    constexpr bool integers = (std::is_integral_v<Theirs> || std::is_enum_v<Theirs>) &&
                              (std::is_integral_v<Ours> || std::is_enum_v<Ours>);
    if constexpr (std::is_same_v<Theirs, Ours>) {
      return true;
    } else if constexpr (!integers) {
      return std::is_class_v<Theirs> && std::is_class_v<Ours>;
    } else if constexpr (std::is_enum_v<Theirs> || std::is_enum_v<Ours>) {
      // An enum is whatever integer the compiler chose: ours is an int.
      return sizeof(Theirs) == sizeof(Ours);
    } else {
      return sizeof(Theirs) == sizeof(Ours) && std::is_signed_v<Theirs> == std::is_signed_v<Ours>;
    }
  }
  static constexpr bool value = Compare();
};

template <class Theirs, class Ours>
struct SameShape<Theirs*, Ours*>
    : SameShape<std::remove_cv_t<Theirs>, std::remove_cv_t<Ours>> {};

template <class TheirResult, class... TheirArguments, class OurResult, class... OurArguments>
struct SameShape<TheirResult(TheirArguments...), OurResult(OurArguments...)> {
  static constexpr bool Compare() {
    if constexpr (sizeof...(TheirArguments) != sizeof...(OurArguments)) {
      return false;
    } else {
      return SameShape<TheirResult, OurResult>::value &&
             (SameShape<TheirArguments, OurArguments>::value && ...);
    }
  }
  static constexpr bool value = Compare();
};

}  // namespace guesthouse
