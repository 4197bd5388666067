// How each kind of C argument is read from JavaScript, passed to C and, when it is a result,
// turned into a JavaScript value. A marshaller has
//   Read(Reader&)        on the JavaScript thread
//   Prepare(session)     on the pool thread, before the call; false, with libvirt's error, to fail
//   Pass()               on the pool thread: a tuple of the C arguments it stands for
//   Finish(rc, session)  on the pool thread, after success
//   Output(env)          on the JavaScript thread, only where kOutput is true
#pragma once

#include <cstring>
#include <tuple>

#include "js.h"
#include "reader.h"

namespace guesthouse {

// A string as a template argument: the name that a marshaller uses in messages and results.
template <size_t N>
struct Name {
  char text[N];
  constexpr Name(const char (&source)[N]) {  // NOLINT(google-explicit-constructor)
    for (size_t i = 0; i < N; i++) text[i] = source[i];
  }
};

struct ArgumentBase {
  static constexpr bool kOutput = false;
  static constexpr bool kTwoCalls = false;
  static constexpr const char* kName = "";
  void Read(Reader&) {}
  bool Prepare(const std::shared_ptr<Session>&) { return true; }
  template <class Result>
  void Finish(Result, const std::shared_ptr<Session>&) {}
  napi_value Output(napi_env env) { return JsUndefined(env); }
};

// The object itself, always the first argument.
template <class Pointer>
struct Self : ArgumentBase {
  std::shared_ptr<Handle> handle;
  void Read(Reader& reader) { handle = reader.NextHandle(KindOf<Pointer>::value); }
  std::tuple<Pointer> Pass() { return {static_cast<Pointer>(handle->pointer())}; }
};

// Another object.
template <Name N, class Pointer>
struct Object : Self<Pointer> {};

// An object that may be absent.
template <Name N, class Pointer>
struct OptionalObject : ArgumentBase {
  std::shared_ptr<Handle> handle;
  void Read(Reader& reader) {
    napi_value value = reader.Next();
    napi_valuetype type = napi_undefined;
    (void)napi_typeof(reader.env(), value, &type);
    if (type == napi_external) handle = reader.AsHandle(value, KindOf<Pointer>::value);
  }
  std::tuple<Pointer> Pass() {
    return {handle != nullptr ? static_cast<Pointer>(handle->pointer()) : nullptr};
  }
};

template <Name N>
struct Text : ArgumentBase {
  std::string value;
  void Read(Reader& reader) { value = reader.NextString(N.text); }
  std::tuple<const char*> Pass() { return {value.c_str()}; }
};

template <Name N>
struct OptionalText : ArgumentBase {
  std::optional<std::string> value;
  void Read(Reader& reader) { value = reader.NextOptionalString(N.text); }
  std::tuple<const char*> Pass() { return {value ? value->c_str() : nullptr}; }
};

// A list of strings with its length.
template <Name N>
struct Texts : ArgumentBase {
  std::vector<std::string> values;
  std::vector<const char*> pointers;
  void Read(Reader& reader) { values = reader.NextStrings(N.text); }
  std::tuple<const char**, unsigned int> Pass() {
    pointers.clear();
    for (const std::string& value : values) pointers.push_back(value.c_str());
    return {pointers.data(), static_cast<unsigned int>(pointers.size())};
  }
};

template <Name N, class Integer>
struct In : ArgumentBase {
  Integer value{};
  void Read(Reader& reader) {
    if constexpr (std::is_same_v<Integer, double>) {
      value = reader.NextDouble(N.text);
    } else if constexpr (std::is_same_v<Integer, int>) {
      value = reader.NextInt(N.text);
    } else if constexpr (std::is_same_v<Integer, unsigned int>) {
      value = reader.NextUint(N.text);
    } else if constexpr (std::is_signed_v<Integer>) {
      value = reader.NextInt64(N.text);
    } else {
      value = reader.NextUint64(N.text);
    }
  }
  std::tuple<Integer> Pass() { return {value}; }
};

// A boolean that C passes as an int.
template <Name N>
struct InBoolean : ArgumentBase {
  int value = 0;
  void Read(Reader& reader) { value = reader.NextBoolean(N.text) ? 1 : 0; }
  std::tuple<int> Pass() { return {value}; }
};

template <Name N, class Integer = unsigned int>
struct Flags : ArgumentBase {
  Integer value = 0;
  void Read(Reader& reader) { value = reader.NextFlags(N.text); }
  std::tuple<Integer> Pass() { return {value}; }
};

// An argument that JavaScript does not see.
template <auto Value>
struct Constant : ArgumentBase {
  std::tuple<decltype(Value)> Pass() { return {Value}; }
};

template <Name N, class Integer>
struct Out : ArgumentBase {
  static constexpr bool kOutput = true;
  static constexpr const char* kName = N.text;
  Integer value{};
  std::tuple<Integer*> Pass() { return {&value}; }
  napi_value Output(napi_env env) { return JsInteger(env, value); }
};

template <Name N>
struct OutBoolean : ArgumentBase {
  static constexpr bool kOutput = true;
  static constexpr const char* kName = N.text;
  int value = 0;
  std::tuple<int*> Pass() { return {&value}; }
  napi_value Output(napi_env env) { return JsBoolean(env, value != 0); }
};

// A struct that the caller allocates. ToJs(env, struct) is generated.
template <Name N, class Struct>
struct OutStruct : ArgumentBase {
  static constexpr bool kOutput = true;
  static constexpr const char* kName = N.text;
  Struct value{};
  std::tuple<Struct*> Pass() { return {&value}; }
  napi_value Output(napi_env env) { return ToJs(env, value); }
};

// The same for functions that are told its size.
template <Name N, class Struct>
struct OutSizedStruct : OutStruct<N, Struct> {
  std::tuple<Struct*, size_t> Pass() { return {&this->value, sizeof(Struct)}; }
};

// A UUID, given as text in either of its forms or as 16 bytes; C wants the bytes.
template <Name N>
struct InUuid : ArgumentBase {
  unsigned char bytes[16] = {};
  void Read(Reader& reader) {
    std::vector<uint8_t> value = reader.NextBytes(N.text);
    if (value.size() != sizeof bytes) return reader.Fail(N.text, "16 bytes");
    std::memcpy(bytes, value.data(), sizeof bytes);
  }
  std::tuple<const unsigned char*> Pass() { return {bytes}; }
};

template <Name N>
struct OutUuid : ArgumentBase {
  static constexpr bool kOutput = true;
  static constexpr const char* kName = N.text;
  unsigned char bytes[16] = {};
  std::tuple<unsigned char*> Pass() { return {bytes}; }
  napi_value Output(napi_env env) { return JsBuffer(env, bytes, sizeof bytes); }
};

template <Name N>
struct OutUuidString : ArgumentBase {
  static constexpr bool kOutput = true;
  static constexpr const char* kName = N.text;
  char text[37] = "";
  std::tuple<char*> Pass() { return {text}; }
  napi_value Output(napi_env env) { return JsString(env, text); }
};

// Bytes with their length, such as a CPU map or a secret.
template <Name N, class Byte, class Length>
struct InBytes : ArgumentBase {
  std::vector<uint8_t> value;
  void Read(Reader& reader) { value = reader.NextBytes(N.text); }
  std::tuple<Byte*, Length> Pass() { return {value.data(), static_cast<Length>(value.size())}; }
};

// The length of a buffer that C fills, and the buffer.
template <Name N>
struct OutBytes : ArgumentBase {
  static constexpr bool kOutput = true;
  static constexpr const char* kName = N.text;
  std::vector<uint8_t> value;
  void Read(Reader& reader) {
    // Both peek functions are refused by the daemon above this size.
    constexpr uint32_t kMaxBytes = 16 * 1024 * 1024;
    uint32_t size = reader.NextUint("size");
    if (size > kMaxBytes) return reader.Fail("size", "at most 16 MiB");
    value.resize(size);
  }
  std::tuple<size_t, void*> Pass() { return {value.size(), value.data()}; }
  napi_value Output(napi_env env) { return JsBuffer(env, value.data(), value.size()); }
};

}  // namespace guesthouse
