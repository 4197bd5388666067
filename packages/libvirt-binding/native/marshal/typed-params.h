// Typed parameters: plain objects in JavaScript, tagged unions in C.
#pragma once

#include "../loader/library.h"
#include "arguments.h"

namespace guesthouse {

// How 64-bit values come out.
enum class Int64As { kBigInt, kNumber };

// One value by its tag. Unknown tags give undefined.
napi_value JsParameter(napi_env env, const lv::virTypedParameter& parameter, Int64As int64);
// A plain object. A name that occurs more than once becomes an array.
napi_value JsParameters(napi_env env, const lv::virTypedParameter* parameters, int count,
                        Int64As int64 = Int64As::kBigInt);

// Parameters that C++ owns: read from a flat list [name, type, value, ...].
class ParameterList {
 public:
  void Read(Reader& reader, const char* name);
  lv::virTypedParameterPtr data() { return parameters_.data(); }
  size_t size() const { return parameters_.size(); }

 private:
  // Strings that the parameters point into. A deque never moves its elements.
  std::deque<std::string> texts_;
  std::vector<lv::virTypedParameter> parameters_;
};

template <Name N, class Count>
struct InParameters : ArgumentBase {
  ParameterList list;
  void Read(Reader& reader) { list.Read(reader, N.text); }
  std::tuple<lv::virTypedParameterPtr, Count> Pass() {
    return {list.data(), static_cast<Count>(list.size())};
  }
};

// Allocated by libvirt.
template <Name N, class Count>
struct OutParameters : ArgumentBase {
  static constexpr bool kOutput = true;
  static constexpr const char* kName = N.text;
  lv::virTypedParameterPtr parameters = nullptr;
  Count count = 0;
  OutParameters() = default;
  OutParameters(const OutParameters&) = delete;
  OutParameters& operator=(const OutParameters&) = delete;
  ~OutParameters() {
    if (parameters != nullptr) LV(virTypedParamsFree)(parameters, static_cast<int>(count));
  }
  std::tuple<lv::virTypedParameterPtr*, Count*> Pass() { return {&parameters, &count}; }
  napi_value Output(napi_env env) {
    return JsParameters(env, parameters, static_cast<int>(count));
  }
};

// Allocated by the caller: a first call asks for their number, a second one fills them.
template <Name N>
struct OutParametersTwoCalls : ArgumentBase {
  static constexpr bool kOutput = true;
  static constexpr bool kTwoCalls = true;
  static constexpr const char* kName = N.text;
  std::vector<lv::virTypedParameter> parameters;
  int count = 0;
  OutParametersTwoCalls() = default;
  OutParametersTwoCalls(const OutParametersTwoCalls&) = delete;
  OutParametersTwoCalls& operator=(const OutParametersTwoCalls&) = delete;
  ~OutParametersTwoCalls() {
    // Clears the strings inside; the array itself is ours.
    if (!parameters.empty()) LV(virTypedParamsClear)(parameters.data(), Filled());
  }
  void BeforeSecondCall() { parameters.resize(static_cast<size_t>(count)); }
  std::tuple<lv::virTypedParameterPtr, int*> Pass() {
    return {parameters.empty() ? nullptr : parameters.data(), &count};
  }
  napi_value Output(napi_env env) { return JsParameters(env, parameters.data(), Filled()); }

 private:
  int Filled() const { return std::min(count, static_cast<int>(parameters.size())); }
};

}  // namespace guesthouse
